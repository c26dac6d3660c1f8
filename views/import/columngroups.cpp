// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/columngroups.h"

namespace {

bool belongsTogether(const ColumnPreview &left, const ColumnPreview &right)
{
    return left.field == right.field && left.index + 1 == right.index
        && (left.field == Field::Month || (!left.years.empty() && !right.years.empty()));
}

/// What the headings have in common, cut at a word, and the ends that differ.
QString headingOf(const QString &first, const QString &last)
{
    qsizetype same = 0;
    while (same < std::min(first.size(), last.size()) && first[same] == last[same])
        ++same;
    same = first.lastIndexOf(u' ', std::max(qsizetype(0), same - 1)) + 1;
    return first == last ? first
                         : QStringLiteral("%1–%2").arg(first.simplified(), last.mid(same).simplified());
}

}

std::vector<ColumnGroup> groupsOf(const SheetPreview &sheet)
{
    std::vector<ColumnGroup> groups;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const ColumnPreview &column = sheet.columns[i];
        if (groups.empty() || !belongsTogether(sheet.columns[i - 1], column))
            groups.push_back({.field = column.field, .unit = column.unit});
        ColumnGroup &group = groups.back();
        group.columns.push_back(i);
        group.heading = headingOf(sheet.columns[group.columns.front()].heading, column.heading);
        if (group.sample.isEmpty())
            group.sample = column.sample;
    }
    return groups;
}
