// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/importer.h"

/// Columns of a table that people see as one: the years of a budget, the months of a schedule.
struct ColumnGroup {
    std::vector<std::size_t> columns{};  ///< indexes into SheetPreview::columns, side by side
    QString heading{};  ///< "Anggaran (Rp juta) 2018–2026"
    Field field = Field::Unknown;
    MoneyUnit unit = MoneyUnit::Unknown;
    QString sample{};  ///< the first content
};

std::vector<ColumnGroup> groupsOf(const SheetPreview &sheet);
