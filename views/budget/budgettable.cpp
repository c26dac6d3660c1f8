// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgettable.h"

#include "views/budget/budgetwords.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

}

std::optional<int> BudgetTable::yearOf(int column) const
{
    return column >= 1 && column < totalColumn() ? std::optional(years[std::size_t(column) - 1])
                                                 : std::nullopt;
}

int BudgetTable::columnOf(int year) const
{
    const auto found = std::ranges::find(years, year);
    return found == years.end() ? 0 : int(found - years.begin()) + 1;
}

std::optional<Money> BudgetTable::ceiling(Id<FundingSource> source, int year) const
{
    const Ceiling *found = data.ceilings.find(std::tuple(year, source));
    return found ? std::optional(found->amount) : std::nullopt;
}

std::optional<Money> BudgetTable::excess(Id<FundingSource> source, int year) const
{
    const std::optional<Money> most = hasCeilings() ? ceiling(source, year) : std::nullopt;
    const Money spent = planned(source, year);
    return most && spent > *most ? std::optional(spent - *most) : std::nullopt;
}

/// Where the rows are no sources, only what all of them together have is known.
Money BudgetTable::planned(Id<FundingSource> source, int year) const
{
    const auto found = rows.find({budgetrow::Group, source.value});
    const int column = columnOf(year);
    if (column == 0 || (source && found == rows.end()))
        return {};
    return (source ? found->second : total).years[std::size_t(column) - 1];
}

std::optional<Money> BudgetTable::amount(const OutlineKey &key, int column) const
{
    if (const auto row = rows.find(key); row != rows.end())
        return yearOf(column) ? row->second.years[std::size_t(column) - 1] : row->second.total;
    std::optional<Money> sum;
    for (const int year : years) {
        const std::optional<Money> most = ceiling({key.id}, year);
        if (!most || yearOf(column).value_or(year) != year)
            continue;
        const bool left = key.kind == budgetrow::Left;
        sum = sum.value_or(Money{}) + (left ? *most - planned({key.id}, year) : *most);
    }
    return sum;
}

QString BudgetTable::title(const OutlineKey &key) const
{
    switch (key.kind) {
    case budgetrow::Group:
        return budgetGroupTitle(data, options.rows, key.id);
    case budgetrow::Part:
        return budgetGroupTitle(data, budget::Group::Pillar, key.id);
    case budgetrow::Program:
        return budgetGroupTitle(data, budget::Group::Program, key.id);
    case budgetrow::Ceiling:
        return Text::tr("Ceiling of %1", "a funding source")
            .arg(key.id == 0 ? Text::tr("all sources")
                             : budgetGroupTitle(data, budget::Group::Source, key.id));
    default:
        return Text::tr("Left of the ceiling");
    }
}
