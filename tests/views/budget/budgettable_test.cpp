// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgettable.h"

#include "model/edits/budget.h"
#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace plans;
using budget::Group;

class BudgetTableTest : public testing::Test {
protected:
    BudgetTableTest()
    {
        const auto sources = byPosition(plan->data().fundingSources);
        apbd = sources[0]->id;
        other = sources[1]->id;
    }

    void put(Id<Program> program, int year, Id<FundingSource> source, qint64 millions)
    {
        edits::setBudget(*plan, edits::Amount::Planned,
                         {{program, year, source, Money{millions * 1'000'000}}});
    }
    BudgetTable table(Group rows, const QString &filter = {}) const
    {
        return budgetTable(plan->data(), {.rows = rows, .filter = filter});
    }

    std::unique_ptr<Plan> plan = filled();
    Id<FundingSource> apbd;
    Id<FundingSource> other;
};

qint64 groupOf(const BudgetTable &table, const BudgetLine &line, const Program &program)
{
    switch (table.options.rows) {
    case Group::Source:
        return line.source.value;
    case Group::Pillar:
        return program.pillar.value;
    case Group::Agency:
        return program.lead.value;
    default:
        return line.program.value;
    }
}

bool isIn(const BudgetTable &table, const OutlineKey &key, const BudgetLine &line)
{
    const Program &program = *table.data.programs.find(line.program);
    if (key.kind == budgetrow::Part)
        return line.source.value == key.group && program.pillar.value == key.id;
    return key.kind == budgetrow::Program ? line.program.value == key.id
                                          : groupOf(table, line, program) == key.id;
}

/// Adds up by hand what the row \a key should have in \a year.
Money naiveSum(const BudgetTable &table, const OutlineKey &key, int year)
{
    Money sum;
    for (const BudgetLine &line : table.data.budgetLines)
        if (line.year == year && isIn(table, key, line))
            sum += line.planned;
    return sum;
}

Money sumOf(const std::vector<BudgetShare> &shares)
{
    Money sum;
    for (const BudgetShare &share : shares)
        sum += share.amount;
    return sum;
}

Money sumOf(const std::vector<BudgetLayer> &layers)
{
    Money sum;
    for (const BudgetLayer &layer : layers)
        for (const Money money : layer.years)
            sum += money;
    return sum;
}

class BudgetSums : public BudgetTableTest, public testing::WithParamInterface<Group> { };

TEST_P(BudgetSums, AreThoseOfTheirLinesAndTheirShares)
{
    std::mt19937 random(5);  // the same plan each time
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    for (int i = 0; i < 40; ++i)
        put(pick(2) ? letters : buses, 2018 + pick(9), pick(2) ? apbd : other, 1 + pick(900));
    const Group layers = GetParam() == Group::Program ? Group::Pillar : GetParam();
    const BudgetTable sums = budgetTable(plan->data(), {.rows = GetParam(), .layers = layers});
    for (const auto &[key, row] : sums.rows)
        for (std::size_t i = 0; i < sums.years.size(); ++i) {
            EXPECT_EQ(row.years[i], naiveSum(sums, key, sums.years[i]));
            EXPECT_EQ(row.years[i], sumOf(sharesOf(sums, key, sums.years[i])));
        }
    EXPECT_EQ(sumOf(sums.layers), sums.total.total) << "the chart shows all of it";
}

INSTANTIATE_TEST_SUITE_P(Rows, BudgetSums,
                         testing::Values(Group::Source, Group::Pillar, Group::Agency, Group::Program));

TEST_F(BudgetTableTest, HasTheYearsOfThePlanAndOthersWithMoney)
{
    put(letters, 2029, apbd, 5);
    EXPECT_EQ(table(Group::Source).years,
              (std::vector{2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2029}));
}

TEST_F(BudgetTableTest, TellsByHowMuchACeilingIsExceeded)
{
    edits::setCeilings(*plan, {{2018, apbd, Money{300'000'000}}, {2019, apbd, Money{400'000'000}}});
    const BudgetTable sums = table(Group::Source);
    EXPECT_EQ(sums.excess(apbd, 2018), Money{25'000'000});
    EXPECT_EQ(sums.excess(apbd, 2019), std::nullopt) << "what reaches the ceiling does not exceed it";
    EXPECT_EQ(sums.excess({}, 2018), std::nullopt);
    EXPECT_EQ(sums.amount({budgetrow::Left, apbd.value}, sums.columnOf(2018)), Money{-25'000'000});
    EXPECT_EQ(sums.amount({budgetrow::Left, apbd.value}, sums.totalColumn()), Money{-25'000'000});
}

TEST_F(BudgetTableTest, AFilterLeavesOnlyMatchingMoneyAndNoCeilings)
{
    put(buses, 2020, other, 70);
    const BudgetTable sums = table(Group::Source, plan->data().programs.find(buses)->code);
    EXPECT_EQ(sums.total.total, Money{70'000'000});
    EXPECT_FALSE(sums.hasCeilings());
    EXPECT_EQ(sums.rows.count({budgetrow::Group, apbd.value}), 0U);
}

TEST_F(BudgetTableTest, SortsByAYear)
{
    put(buses, 2019, apbd, 900);
    BudgetOptions options{.rows = Group::Program};
    options.sortColumn = table(Group::Program).columnOf(2019);
    options.ascending = false;
    const Outline outline = budgetTable(plan->data(), options).outline;
    EXPECT_EQ(outline.at(outline.children(-1)[0]).key.id, buses.value);
    EXPECT_EQ(outline.at(outline.children(-1)[1]).key.id, letters.value);
}

TEST_F(BudgetTableTest, ThoseBeyondTheLargestAreOneLayerOfTheChart)
{
    int millions = 10;
    for (const FundingSource *source : byPosition(plan->data().fundingSources))
        put(buses, 2020, source->id, ++millions);
    ASSERT_GT(plan->data().fundingSources.size(), 6U);
    const BudgetOptions options{.layers = Group::Source};
    EXPECT_EQ(budgetTable(plan->data(), options).layers.size(), 6U);
}

}
