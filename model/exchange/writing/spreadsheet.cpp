// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/spreadsheet.h"

namespace writing {

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString address(int row, int column, bool fixedRow, bool fixedColumn)
{
    const auto sign = [](bool fixed) { return fixed ? QStringLiteral("$") : QString(); };
    return sign(fixedColumn) + columnName(column) + sign(fixedRow) + QString::number(row + 1);
}

QString address(const Area &area)
{
    return address(area.top, area.left, true, true) + u':' + address(area.bottom, area.right, true, true);
}

void Sheet::put(int row, int column, Cell cell)
{
    if (int(rows.size()) <= row)
        rows.resize(std::size_t(row) + 1);
    auto &cells = rows[std::size_t(row)];
    if (int(cells.size()) <= column)
        cells.resize(std::size_t(column) + 1);
    cells[std::size_t(column)] = std::move(cell);
}

}
