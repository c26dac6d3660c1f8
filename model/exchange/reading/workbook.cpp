// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/workbook.h"

namespace {

constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;

}

const SheetCell &Sheet::at(int row, int column) const
{
    static const SheetCell none;
    if (row < 0 || row >= rowCount() || column < 0)
        return none;
    const std::vector<SheetCell> &cells = rows[std::size_t(row)];
    return column < int(cells.size()) ? cells[std::size_t(column)] : none;
}

int Sheet::columnCount() const
{
    std::size_t widest = 0;
    for (const std::vector<SheetCell> &row : rows)
        widest = std::max(widest, row.size());
    return int(widest);
}

QString columnLetters(int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

QString cellAddress(int row, int column)
{
    return columnLetters(column) + QString::number(row + 1);
}

std::optional<std::pair<int, int>> parseAddress(QStringView address)
{
    int row = 0;
    int column = 0;
    for (const QChar c : address) {
        const char16_t upper = c.toUpper().unicode();
        if (c == u'$')
            continue;
        if (upper >= u'A' && upper <= u'Z' && row == 0)
            column = column * 26 + (upper - u'A' + 1);
        else if (c >= u'0' && c <= u'9' && column > 0)
            row = row * 10 + (c.unicode() - u'0');
        else
            return {};
        if (row > mostRows || column > mostColumns)
            return {};
    }
    if (row == 0 || column == 0)
        return {};
    return std::pair(row - 1, column - 1);
}
