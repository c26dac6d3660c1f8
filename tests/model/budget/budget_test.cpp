// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/budget/ceilings.h"
#include "model/budget/sums.h"

#include <gtest/gtest.h>

using namespace budget;

namespace {

/// Two sources, two pillars and an unmapped program.
PlanData plan()
{
    PlanData data;
    data.fundingSources = Rows<FundingSource>(
        {{.id = {1}, .apbd = true, .position = 2}, {.id = {2}, .position = 1}, {.id = {3}, .position = 3}});
    data.pillars = Rows<Pillar>({{.id = {11}, .position = 1}, {.id = {12}, .position = 2}});
    data.agencies = Rows<Agency>({{.id = {21}, .position = 1}});
    data.programs = Rows<Program>({{.id = {31}, .pillar = {11}, .lead = {21}, .position = 1},
                                   {.id = {32}, .pillar = {12}, .position = 2},
                                   {.id = {33}, .lead = {21}, .position = 3}});
    data.budgetLines = Rows<BudgetLine>({{{31}, 2018, {1}, {100}, Money{90}},
                                         {{31}, 2018, {2}, {50}},
                                         {{32}, 2020, {1}, {30}},
                                         {{33}, 2018, {1}, {7}, Money{7}}});
    return data;
}

TEST(BudgetSums, AddUpByYearAndSource)
{
    const Sums s = sums(plan(), Group::Source);
    EXPECT_EQ(s.years, (std::vector{2018, 2020}));
    EXPECT_EQ(s.rows, (std::vector<SumRow>{{2, {{50}, {0}}, {50}}, {1, {{107}, {30}}, {137}}}));
    EXPECT_EQ(s.total, (SumRow{0, {{157}, {30}}, {187}}));
}

TEST(BudgetSums, PutWhatHasNoGroupLast)
{
    const Sums pillars = sums(plan(), Group::Pillar);
    ASSERT_EQ(pillars.rows.size(), 3U);
    EXPECT_EQ(pillars.rows[0].total, Money{150});
    EXPECT_EQ(pillars.rows[2], (SumRow{0, {{7}, {0}}, {7}}));
    const Sums agencies = sums(plan(), Group::Agency);
    ASSERT_EQ(agencies.rows.size(), 2U);
    EXPECT_EQ(agencies.rows[0], (SumRow{21, {{157}, {0}}, {157}}));
    EXPECT_EQ(agencies.rows[1].id, 0);
}

TEST(BudgetSums, CountOnlyWhatTheFilterKeeps)
{
    const Sums s = sums(plan(), Group::Program, {.source = Id<FundingSource>{1}});
    EXPECT_EQ(s.total.total, Money{137});
    EXPECT_EQ(s.rows.size(), 3U);
    EXPECT_EQ(sums(plan(), Group::Source, {.pillar = Id<Pillar>{}}).total.total, Money{7});
    const Sums none = sums(plan(), Group::Source, {.source = Id<FundingSource>{3}});
    EXPECT_EQ(none.years.size(), 2U);
    EXPECT_TRUE(none.rows.empty());
}

TEST(BudgetSums, KnowWhatWasRealised)
{
    EXPECT_EQ(sums(plan(), Group::Source, {}, Figure::Realised).total.total, Money{97});
}

TEST(BudgetSums, AreEmptyWithoutLines)
{
    const Sums s = sums(PlanData(), Group::Pillar);
    EXPECT_TRUE(s.years.empty());
    EXPECT_EQ(s.total, SumRow());
}

TEST(BudgetShares, SetApbdAgainstTheRest)
{
    EXPECT_DOUBLE_EQ(*shares(plan()).apbdShare(), 137.0 / 187);
    EXPECT_FALSE(shares(PlanData()).apbdShare());
}

TEST(Ceilings, AreComparedWithWhatIsPlanned)
{
    PlanData data = plan();
    data.ceilings = Rows<Ceiling>(
        {{2018, {1}, {107}}, {2018, {2}, {40}}, {2018, {}, {150}}, {2019, {3}, {10}}, {2017, {}, {0}}});
    const std::vector<CeilingUse> uses = ceilingUses(data);
    EXPECT_EQ(uses,
              (std::vector<CeilingUse>{{2017, {}, {0}, {0}},
                                       {2018, {}, {150}, {157}},
                                       {2018, {2}, {40}, {50}},
                                       {2018, {1}, {107}, {107}},
                                       {2019, {3}, {10}, {0}}}));
    EXPECT_TRUE(uses[1].isExceeded());
    EXPECT_EQ(uses[1].left(), Money{-7});
    EXPECT_FALSE(uses[3].isExceeded());
}

}
