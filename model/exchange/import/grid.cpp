// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/grid.h"

#include "model/exchange/import/words.h"

#include <cmath>

namespace {

// A merge over more cells than this covers a whole sheet; looking it up cell by cell is not worth it.
constexpr qint64 largestMerge = 20'000;

qint64 keyOf(int row, int column)
{
    return (qint64(row) << 32) | column;
}

}

Grid::Grid(const Sheet &sheet, bool turned)
    : m_sheet(&sheet)
    , m_turned(turned)
    , m_rows(turned ? sheet.columnCount() : sheet.rowCount())
    , m_columns(turned ? sheet.rowCount() : sheet.columnCount())
{
    qint64 cells = 0;
    for (Range merge : sheet.merges) {
        if (turned)
            merge = {merge.left, merge.top, merge.right, merge.bottom};
        const qint64 size = qint64(merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
        if (size < 2 || size > largestMerge || (cells += size) > 50 * largestMerge)
            continue;
        for (int row = merge.top; row <= merge.bottom; ++row)
            for (int column = merge.left; column <= merge.right; ++column)
                m_mergeOfCell.insert(keyOf(row, column), m_merges.size());
        m_merges.push_back(merge);
    }
}

const Range *Grid::mergeAt(int row, int column) const
{
    const auto it = m_mergeOfCell.constFind(keyOf(row, column));
    return it == m_mergeOfCell.constEnd() ? nullptr : &m_merges[*it];
}

const SheetCell &Grid::merged(int row, int column) const
{
    const Range *merge = mergeAt(row, column);
    return merge ? at(merge->top, merge->left) : at(row, column);
}

int Grid::widthOf(int row) const
{
    if (m_turned)
        return m_columns;
    return row >= 0 && row < m_rows ? int(m_sheet->rows[std::size_t(row)].size()) : 0;
}

bool Grid::isBlankRow(int row) const
{
    const int width = widthOf(row);
    for (int column = 0; column < width; ++column)
        if (!at(row, column).isBlank())
            return false;
    return true;
}

QString Grid::address(int row, int column) const
{
    return m_turned ? cellAddress(column, row) : cellAddress(row, column);
}

QString Grid::textOf(const SheetCell &cell)
{
    switch (cell.kind) {
    case SheetCell::Kind::Text:
        return cleanText(cell.text);
    case SheetCell::Kind::Number:
        return QString::number(cell.number, 'g', 15);
    case SheetCell::Kind::Date:
        return cell.date().toString(Qt::ISODate);
    case SheetCell::Kind::Bool:
        return cell.number != 0 ? QStringLiteral("1") : QStringLiteral("0");
    default:
        return {};
    }
}
