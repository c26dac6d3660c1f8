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

}

void readAreas(Context &context, const Table &table)
{
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
        const QString name = row.text(Field::Area);
        if (line.type != TableRow::Type::Item || name.isEmpty())
            continue;
        const QString code = row.text(Field::Code);
        Id<Area> id = index.byCode(code);
        if (!id)
            id = index.byName(plainWords(district), name);
        const Area *present = context.plan.of<Area>().find(id);
        Area next = present ? *present : Area{.id = Id<Area>::create(), .position = position};
        position += present ? 0 : positionStep;
        setText(next.code, code);
        setText(next.name, name);
        setText(next.district, district);
        index.take(next.id);
        context.plan.of<Area>().put(next);
    }
}
