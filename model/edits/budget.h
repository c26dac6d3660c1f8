// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

enum class Amount { Planned, Realised };

/// One cell of the table program × year × source; no amount takes it away.
struct BudgetCell {
    Id<Program> program{};
    int year = 0;
    Id<FundingSource> source{};
    std::optional<Money> amount{};
};

/// Writes amounts, typed one by one or pasted as a block, in one step. A line goes with its last amount. What
/// a person plans is no assumption any more. Refuses negative amounts.
bool setBudget(Plan &plan, Amount which, const std::vector<BudgetCell> &cells);

/// Adds \a line, or changes the one with the key \a before, also its year and source. Refuses where the
/// program has a line of that year and source already.
bool putBudgetLine(Plan &plan, const BudgetLine &line,
                   const std::optional<Rows<BudgetLine>::Key> &before = {});

bool removeBudgetLines(Plan &plan, const std::vector<Rows<BudgetLine>::Key> &lines);

/// One ceiling; no source: of all sources together; no amount takes it away.
struct CeilingCell {
    int year = 0;
    Id<FundingSource> source{};
    std::optional<Money> amount{};
};

bool setCeilings(Plan &plan, const std::vector<CeilingCell> &cells);

}
