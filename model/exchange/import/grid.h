// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/workbook.h"

#include <QHash>

/// A sheet as it is read: row by row, or turned, where its headings stand in the first column.
class Grid {
public:
    explicit Grid(const Sheet &sheet, bool turned = false);

    int rowCount() const { return m_rows; }
    int columnCount() const { return m_columns; }
    bool isTurned() const { return m_turned; }

    const SheetCell &at(int row, int column) const
    {
        return m_turned ? m_sheet->at(column, row) : m_sheet->at(row, column);
    }
    /// The cell itself, or the first one of the merged cells that it is part of.
    const SheetCell &merged(int row, int column) const;
    /// Null where the cell is not part of merged cells.
    const Range *mergeAt(int row, int column) const;
    /// What the cell shows as one clean text, a number as short as it can be; empty for an error.
    QString text(int row, int column) const { return textOf(at(row, column)); }

    /// Columns of the row up to its last cell.
    int widthOf(int row) const;
    bool isBlankRow(int row) const;
    QString address(int row, int column) const;
    /// Row of the sheet, counted from 1.
    int sheetRow(int row, int column) const { return (m_turned ? column : row) + 1; }

    static QString textOf(const SheetCell &cell);

private:
    const Sheet *m_sheet;
    bool m_turned;
    int m_rows;
    int m_columns;
    std::vector<Range> m_merges{};
    QHash<qint64, std::size_t> m_mergeOfCell{};
};
