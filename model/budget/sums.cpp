// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/budget/sums.h"

#include <map>

namespace budget {

namespace {

std::vector<int> yearsOf(const PlanData &data)
{
    std::vector<int> years;
    years.reserve(data.budgetLines.size());
    for (const BudgetLine &line : data.budgetLines)
        years.push_back(line.year);
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

bool counts(const BudgetLine &line, const Program &program, const Filter &filter)
{
    return filter.source.value_or(line.source) == line.source
        && filter.pillar.value_or(program.pillar) == program.pillar
        && filter.agency.value_or(program.lead) == program.lead
        && filter.program.value_or(line.program) == line.program;
}

qint64 groupOf(const BudgetLine &line, const Program &program, Group group)
{
    switch (group) {
    case Group::Source:
        return line.source.value;
    case Group::Pillar:
        return program.pillar.value;
    case Group::Agency:
        return program.lead.value;
    case Group::Program:
        break;
    }
    return line.program.value;
}

template <class Row>
std::vector<qint64> ids(const Rows<Row> &rows)
{
    std::vector<qint64> result;
    for (const Row *row : byPosition(rows))
        result.push_back(row->id.value);
    return result;
}

/// The possible groups as on the screen.
std::vector<qint64> order(const PlanData &data, Group group)
{
    switch (group) {
    case Group::Source:
        return ids(data.fundingSources);
    case Group::Pillar:
        return ids(data.pillars);
    case Group::Agency:
        return ids(data.agencies);
    case Group::Program:
        break;
    }
    return ids(data.programs);
}

void add(SumRow &row, std::size_t year, Money amount)
{
    row.years[year] += amount;
    row.total += amount;
}

}

Sums sums(const PlanData &data, Group group, const Filter &filter, Figure figure)
{
    static const Program unknown;
    Sums result{.years = yearsOf(data)};
    const SumRow empty{.years = std::vector<Money>(result.years.size())};
    result.total = empty;
    std::map<qint64, SumRow> rows;
    for (const BudgetLine &line : data.budgetLines) {
        const Program *found = data.programs.find(line.program);
        const Program &program = found ? *found : unknown;
        if (!counts(line, program, filter))
            continue;
        const auto year
            = std::size_t(std::ranges::lower_bound(result.years, line.year) - result.years.begin());
        const Money amount = figure == Figure::Planned ? line.planned : line.realised.value_or(Money());
        add(rows.try_emplace(groupOf(line, program, group), empty).first->second, year, amount);
        add(result.total, year, amount);
    }
    std::vector<qint64> wanted = order(data, group);
    wanted.push_back(0);
    for (const qint64 id : wanted)
        if (const auto row = rows.find(id); row != rows.end()) {
            row->second.id = id;
            result.rows.push_back(row->second);
        }
    return result;
}

std::optional<double> Shares::apbdShare() const
{
    const Money all = apbd + others;
    return all.rupiah > 0 ? std::optional(double(apbd.rupiah) / double(all.rupiah)) : std::nullopt;
}

Shares shares(const PlanData &data)
{
    Shares result;
    for (const BudgetLine &line : data.budgetLines) {
        const FundingSource *source = data.fundingSources.find(line.source);
        (source && source->apbd ? result.apbd : result.others) += line.planned;
    }
    return result;
}

}
