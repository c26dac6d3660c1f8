// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgettable.h"

#include "views/budget/budgetwords.h"

namespace {

/// Whether the money of \a line is in the row \a key.
bool counts(const BudgetTable &table, const OutlineKey &key, const BudgetLine &line)
{
    const Program *program = table.data.programs.find(line.program);
    const qint64 pillar = program ? program->pillar.value : 0;
    const qint64 lead = program ? program->lead.value : 0;
    switch (key.kind) {
    case budgetrow::Part:
        return line.source.value == key.group && pillar == key.id;
    case budgetrow::Program:
        return line.program.value == key.id;
    case budgetrow::Ceiling:
    case budgetrow::Left:
        return key.id == 0 || line.source.value == key.id;
    default:
        break;
    }
    switch (table.options.rows) {
    case budget::Group::Source:
        return line.source.value == key.id;
    case budget::Group::Pillar:
        return pillar == key.id;
    default:
        return lead == key.id;
    }
}

}

std::vector<BudgetShare> sharesOf(const BudgetTable &table, const OutlineKey &key, std::optional<int> year)
{
    std::map<std::pair<Id<Program>, Id<FundingSource>>, Money> sums;
    for (const BudgetLine &line : filteredBudget(table.data, table.options.filter).budgetLines)
        if (year.value_or(line.year) == line.year && counts(table, key, line))
            sums[{line.program, key.kind == budgetrow::Program ? line.source : Id<FundingSource>{}}]
                += table.options.figure == budget::Figure::Planned ? line.planned
                                                                   : line.realised.value_or(Money{});
    std::vector<BudgetShare> shares;
    shares.reserve(sums.size());
    for (const auto &[of, amount] : sums)
        shares.push_back({of.first, of.second, amount});
    std::erase_if(shares, [](const BudgetShare &share) { return share.amount == Money{}; });
    std::ranges::stable_sort(shares, std::ranges::greater(), &BudgetShare::amount);
    return shares;
}
