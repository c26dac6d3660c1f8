// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/budget/ceilings.h"
#include "model/budget/sums.h"
#include "views/common/outline.h"

#include <QString>

#include <map>

/// What a row of the budget stands for. The id is that of the source, pillar, agency or program (0: none);
/// of a ceiling and what is left of it that of the source, 0 for all sources together.
namespace budgetrow {
enum Kind { Group = 1, Part, Program, Ceiling, Left };
}

struct BudgetOptions {
    budget::Group rows = budget::Group::Source;
    budget::Group layers = budget::Group::Pillar;  ///< of the chart
    budget::Figure figure = budget::Figure::Planned;
    /// Every word must occur in what is said of a program or source: only their money counts.
    QString filter{};
    int sortColumn = -1;  ///< as in BudgetTable::columns; -1: the plan's own order
    bool ascending = true;
};

/// One layer of the stacked chart.
struct BudgetLayer {
    QString name{};
    int tone = -1;  ///< as toneColor() takes it
    std::vector<Money> years{};
};

/// The budget by year and something else, as a value.
struct BudgetTable {
    PlanData data{};
    BudgetOptions options{};
    std::vector<int> years{};  ///< of the plan, and others that have money or a ceiling
    std::map<OutlineKey, budget::SumRow> rows{};  ///< one amount a year
    budget::SumRow total{};
    std::vector<BudgetLayer> layers{};
    Outline outline{};

    // Columns: the name, the years, their total, its share of everything.
    int totalColumn() const { return int(years.size()) + 1; }
    int shareColumn() const { return totalColumn() + 1; }
    int columns() const { return shareColumn() + 1; }
    std::optional<int> yearOf(int column) const;  ///< nothing for a column that is no year
    int columnOf(int year) const;  ///< 0 where the year is not shown

    /// Ceilings are shown beside all that is planned, not beside a part of it.
    bool hasCeilings() const { return options.figure == budget::Figure::Planned && options.filter.isEmpty(); }
    std::optional<Money> ceiling(Id<FundingSource> source, int year) const;
    /// What is planned beyond the ceiling; nothing where it is kept or there is none.
    std::optional<Money> excess(Id<FundingSource> source, int year) const;
    /// What the row \a key has in \a column, also of ceilings and what is left of them; nothing where
    /// nothing stands there.
    std::optional<Money> amount(const OutlineKey &key, int column) const;
    Money planned(Id<FundingSource> source, int year) const;
    QString title(const OutlineKey &key) const;
};

BudgetTable budgetTable(const PlanData &data, const BudgetOptions &options);

/// What makes up one cell: programs, or of a program's row its sources; the largest first.
struct BudgetShare {
    Id<Program> program{};
    Id<FundingSource> source{};  ///< none where all of the program's sources are meant
    Money amount{};

    bool operator==(const BudgetShare &) const = default;
};

/// Of one \a year, or with none of all.
std::vector<BudgetShare> sharesOf(const BudgetTable &table, const OutlineKey &key, std::optional<int> year);
