// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/readers.h"
#include "model/exchange/import/rowindex.h"

#include <QRegularExpression>

namespace {

QString districtName(const QString &text)
{
    static const QRegularExpression prefix(QStringLiteral("^(?:kecamatan|kec\\.?)\\s+"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = withoutNumbering(text);
    return name.remove(prefix).trimmed();
}

/// Lays one kelurahan over the plan; returns the position of the next new one.
int lay(Context &context, RowIndex<Area> &index, const Area &stated)
{
    Id<Area> id = index.byCode(stated.code);
    if (!id)
        id = index.byName(plainWords(stated.district), stated.name);
    const Area *present = context.plan.of<Area>().find(id);
    Area next = present ? *present : Area{.id = Id<Area>::create(), .position = stated.position};
    setText(next.code, stated.code);
    setText(next.name, stated.name);
    setText(next.district, stated.district);
    index.take(next.id);
    context.plan.of<Area>().put(next);
    return present ? stated.position : stated.position + positionStep;
}

}

void readAreas(Context &context, const Table &table)
{
    static const QRegularExpression sign(QStringLiteral("[,;\\n]"));
    RowIndex<Area> index;
    context.plan.of<Area>().forEach(
        [&](const Area &area) { index.add(area.id, area.code, plainWords(area.district), area.name); });
    int position = nextPosition<Area>(context.plan);
    const auto rows = rowsOf(table, context.pillars);
    reportColumns(context, table, rows);
    QString district;
    for (const TableRow &line : rows) {
        const RowReader row(context, table, line.row);
        if (line.type == TableRow::Type::Group)
            district = districtName(line.label);
        setText(district, districtName(row.text(Field::District)));
        // One cell may list all kelurahan of a kecamatan.
        const QStringList names = row.text(Field::Area).split(sign, Qt::SkipEmptyParts);
        for (const QString &name : names)
            if (line.type == TableRow::Type::Item)
                position = lay(context, index,
                               {.code = names.size() == 1 ? row.text(Field::Code) : QString(),
                                .name = withoutNumbering(cleanText(name)),
                                .district = district,
                                .position = position});
    }
}
