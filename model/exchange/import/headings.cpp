// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/headings.h"

#include "model/exchange/import/dates.h"
#include "model/exchange/import/vocabulary.h"
#include "model/exchange/import/words.h"
#include "model/exchange/import/years.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

/// "Tahun ke-2", "Thn 3", "Year 1", "Tahun II".
int planYearIn(const QString &plain)
{
    static const QRegularExpression counted(QStringLiteral(
        "^(?:.*\\s)?(?:tahun|thn|th|year)\\s*(?:ke\\s*)?(\\d{1,2}|i{1,3}|iv|v|vi{1,3}|ix|x)$"));
    static const QStringList romans{QStringLiteral("i"),   QStringLiteral("ii"),   QStringLiteral("iii"),
                                    QStringLiteral("iv"),  QStringLiteral("v"),    QStringLiteral("vi"),
                                    QStringLiteral("vii"), QStringLiteral("viii"), QStringLiteral("ix"),
                                    QStringLiteral("x")};
    const auto match = counted.match(plain);
    if (!match.hasMatch())
        return 0;
    const auto roman = romans.indexOf(match.captured(1));
    return roman >= 0 ? int(roman) + 1 : match.captured(1).toInt();
}

void addWords(QStringList &words, const QString &text)
{
    if (!text.isEmpty() && !words.contains(text))
        words.append(text);
}

void addUnit(Heading &heading, const QString &label)
{
    static const QStringList naked{QStringLiteral("rp"), QStringLiteral("rupiah"), QStringLiteral("idr")};
    const MoneyUnit unit = unitInHeading(label);
    if (unit == MoneyUnit::Unknown)
        return;
    if (unit == MoneyUnit::Rupiah && naked.contains(plainWords(label)))
        heading.rupiah = true;
    else if (heading.unit == MoneyUnit::Unknown || heading.unit == MoneyUnit::Rupiah)
        heading.unit = unit;
}

bool beginsWithTotal(const QString &plain)
{
    return std::ranges::any_of(wordList("totals"), [&](const QString &total) {
        return plain == total || plain.startsWith(total + u' ');
    });
}

void addYears(Heading &heading)
{
    for (auto label = heading.path.crbegin(); label != heading.path.crend(); ++label) {
        heading.years = yearsIn(*label, 0);
        heading.planYear = heading.years.empty() ? planYearIn(plainWords(*label)) : 0;
        if (!heading.years.empty() || heading.planYear > 0)
            return;
    }
    // Under "Tahun" or "Tahun ke-" a small number alone is a year of the plan.
    const int number = heading.path.last().toInt();
    if (heading.path.size() > 1 && number >= 1 && number <= 30
        && plainWords(heading.path.first())
               .contains(QRegularExpression(QStringLiteral("\\b(?:tahun|year|th|thn)\\b"))))
        heading.planYear = number;
}

/// The label of a heading cell: its own, or that of the merged cells it is part of.
QString labelAt(const Grid &grid, int row, int column)
{
    return Grid::textOf(grid.merged(row, column)).replace(u'\n', u' ');
}

bool hasLabelBelow(const Grid &grid, int row, int bottom, int column)
{
    for (int below = row + 1; below <= bottom; ++below)
        if (!grid.at(below, column).isBlank())
            return true;
    return false;
}

/// The label of each column in one heading row. A group's label that was not merged holds for the columns at
/// its right that have labels below and none here.
QStringList labelsOf(const Grid &grid, int row, int bottom, int width)
{
    QStringList labels;
    QString carried;
    for (int column = 0; column < width; ++column) {
        QString label = labelAt(grid, row, column);
        const bool below = hasLabelBelow(grid, row, bottom, column);
        if (!label.isEmpty())
            carried = below && !grid.mergeAt(row, column) ? label : QString();
        else if (below)
            label = carried;
        else
            carried.clear();
        labels.append(label);
    }
    return labels;
}

}

QString labelWords(const QString &label)
{
    static const QRegularExpression years(QStringLiteral("\\b(?:19|20)\\d{2}\\b"));
    static const QRegularExpression yearWord(
        QStringLiteral("\\b(?:tahun|thn|th|ta|year|fy|s d|sd|sampai)\\b"));
    static const QRegularExpression money(
        QStringLiteral("\\b(?:dalam|rp|idr|rupiah|juta|jutaan|jt|ribu|ribuan|miliar|milyar|million|billion|"
                       "thousand|0{3})\\b"));
    const QString plain = plainWords(label);
    QString rest = plain;
    if (rest.contains(years)) {
        rest.remove(years);
        if (!rest.contains(QStringLiteral("tahun pelaksanaan"))
            && !rest.contains(QStringLiteral("tahun anggaran")))
            rest.remove(yearWord);
    }
    if (planYearIn(plain) > 0)
        rest = rest.section(QRegularExpression(QStringLiteral("\\b(?:tahun|thn|th|year)\\b")), 0, 0);
    rest = rest.remove(money).simplified();
    return rest;
}

bool isYearLabel(const QString &text)
{
    return labelWords(text).isEmpty() && (!yearsIn(text, 0).empty() || planYearIn(plainWords(text)) > 0);
}

Heading parseHeading(const QStringList &path)
{
    Heading heading{.path = path, .text = path.join(u' ')};
    addYears(heading);
    for (auto label = path.crbegin(); label != path.crend(); ++label)
        addUnit(heading, *label);
    QStringList all;
    for (const QString &label : path)
        if (const QString words = labelWords(label);
            !words.isEmpty() && !(heading.planYear > 0 && words.toInt() == heading.planYear))
            all.append(words);
    addWords(heading.words, all.join(u' '));
    if (!all.isEmpty())
        addWords(heading.words, all.last());
    if (all.size() > 2)
        addWords(heading.words, all.mid(all.size() - 2).join(u' '));
    addWords(heading.words, plainWords(path.last()));
    heading.total = beginsWithTotal(plainWords(path.last()));
    return heading;
}

std::vector<Heading> headingsOf(const Grid &grid, const HeadingRows &rows)
{
    int width = 0;
    for (int row = rows.top; row <= rows.bottom; ++row)
        width = std::max(width, grid.widthOf(row));
    std::vector<QStringList> paths(static_cast<std::size_t>(width));
    for (int row = rows.top; row <= rows.bottom; ++row) {
        const QStringList labels = labelsOf(grid, row, rows.bottom, width);
        for (int column = 0; column < width; ++column)
            if (QStringList &path = paths[std::size_t(column)];
                !labels[column].isEmpty() && (path.isEmpty() || path.last() != labels[column]))
                path.append(labels[column]);
    }
    std::vector<Heading> headings;
    for (int column = 0; column < width; ++column)
        if (!paths[std::size_t(column)].isEmpty()) {
            headings.push_back(parseHeading(paths[std::size_t(column)]));
            headings.back().column = column;
        }
    return headings;
}

std::vector<Heading> headingsOf(const QStringList &texts)
{
    std::vector<Heading> headings;
    for (const QString &text : texts) {
        headings.push_back(parseHeading({text}));
        headings.back().column = int(headings.size()) - 1;
    }
    return headings;
}
