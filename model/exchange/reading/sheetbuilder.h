// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/limits.h"
#include "model/exchange/reading/workbook.h"

/// What the sheets of one file have cost so far.
struct Usage {
    qint64 cells = 0;
    qint64 characters = 0;
};

/// Fills a sheet and refuses, by Unreadable, what is over the caps.
class SheetBuilder {
public:
    SheetBuilder(Sheet &sheet, Usage &usage, const Limits &limits);

    /// Empty cells are dropped, unless they come from a formula or have a colour.
    void put(int row, int column, SheetCell cell);
    void merge(const Range &range);

private:
    bool keepsColour(int row, int column) const;
    std::vector<SheetCell> &rowAt(int row, int column);
    void count(const SheetCell &cell, int row, int column);

    Sheet &m_sheet;
    Usage &m_usage;
    const Limits &m_limits;
};
