// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/exchange/writing/spreadsheet.h"

namespace writing {

/// Where the titles of the columns stand in our tables.
constexpr int headRow = 3;

/// Whose money stands in a row.
struct BudgetRow {
    Id<Program> program{};
    std::optional<Id<FundingSource>> source{};  ///< nothing: all of them
};

/// Years from the first to the last with money.
std::vector<int> budgetYears(const PlanData &data);

/// Adds to the table of \a sheet a column a year with the planned money of \a rows, and their sum as a
/// formula; under the table what it comes to.
void addBudgetColumns(Sheet &sheet, const PlanData &data, const std::vector<BudgetRow> &rows);

}
