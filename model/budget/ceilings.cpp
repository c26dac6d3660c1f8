// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/budget/ceilings.h"

#include <map>

namespace budget {

namespace {

using Place = std::pair<int, Id<FundingSource>>;

std::map<Place, Money> plannedByYearAndSource(const PlanData &data)
{
    std::map<Place, Money> planned;
    for (const BudgetLine &line : data.budgetLines) {
        planned[{line.year, line.source}] += line.planned;
        planned[{line.year, {}}] += line.planned;
    }
    return planned;
}

}

std::vector<CeilingUse> ceilingUses(const PlanData &data)
{
    const std::map<Place, Money> planned = plannedByYearAndSource(data);
    std::vector<CeilingUse> uses;
    for (const Ceiling &ceiling : data.ceilings) {
        const auto sum = planned.find({ceiling.year, ceiling.source});
        uses.push_back({.year = ceiling.year,
                        .source = ceiling.source,
                        .ceiling = ceiling.amount,
                        .planned = sum == planned.end() ? Money() : sum->second});
    }
    const auto position = [&](Id<FundingSource> id) {
        const FundingSource *source = data.fundingSources.find(id);
        return source ? source->position : 0;
    };
    std::ranges::sort(uses, {}, [&](const CeilingUse &use) {
        return std::tuple(use.year, bool(use.source), position(use.source), use.source);
    });
    return uses;
}

}
