// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/budget.h"

#include "model/edits/indicators.h"
#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

class EditingTheBudget : public testing::Test {
protected:
    const BudgetLine *line(int year) const { return plan->data().budgetLines.find({letters, year, apbd}); }
    bool set(edits::Amount which, int year, std::optional<Money> amount)
    {
        return edits::setBudget(*plan, which, {{letters, year, apbd, amount}});
    }

    std::unique_ptr<Plan> plan = filled();
    Failures failures{*plan};
    Id<FundingSource> apbd = plan->data().budgetLines[0].source;
};

TEST_F(EditingTheBudget, TakesAPlannedAmountOverWhatWasAssumed)
{
    ASSERT_TRUE(line(2018)->assumed);
    set(edits::Amount::Planned, 2018, Money{300'000'000});
    EXPECT_EQ(line(2018)->planned, Money{300'000'000});
    EXPECT_FALSE(line(2018)->assumed);
}

TEST_F(EditingTheBudget, KeepsWhatWasRealisedWhereThePlanIsTakenAway)
{
    set(edits::Amount::Planned, 2019, {});
    ASSERT_TRUE(line(2019));
    EXPECT_EQ(line(2019)->planned, Money{});
    EXPECT_EQ(line(2019)->realised, Money{390'000'000});
    set(edits::Amount::Realised, 2019, {});
    EXPECT_FALSE(line(2019));
}

TEST_F(EditingTheBudget, KnowsNothingFromZero)
{
    set(edits::Amount::Planned, 2021, Money{});
    EXPECT_TRUE(line(2021));
    set(edits::Amount::Planned, 2021, {});
    EXPECT_FALSE(line(2021));
}

TEST_F(EditingTheBudget, RefusesNegativeMoneyWhole)
{
    EXPECT_FALSE(edits::setBudget(*plan, edits::Amount::Planned,
                                  {{letters, 2018, apbd, Money{1}}, {letters, 2019, apbd, Money{-1}}}));
    EXPECT_TRUE(failures.last().contains(u"cannot be negative"));
    EXPECT_EQ(line(2018)->planned, Money{325'000'000});
}

TEST_F(EditingTheBudget, MovesALineToAnotherYearUnlessThereIsOne)
{
    BudgetLine moved = *line(2018);
    moved.year = 2019;
    EXPECT_FALSE(edits::putBudgetLine(*plan, moved, line(2018)->key()));
    EXPECT_TRUE(failures.last().contains(u"There is a budget line SG-14 2019 APBD already"));
    moved.year = 2020;
    EXPECT_TRUE(edits::putBudgetLine(*plan, moved, line(2018)->key()));
    EXPECT_FALSE(line(2018));
    EXPECT_EQ(line(2020)->planned, Money{325'000'000});
    EXPECT_FALSE(edits::putBudgetLine(*plan, moved)) << "adding is not changing";
}

TEST_F(EditingTheBudget, SetsAndTakesAwayCeilings)
{
    edits::setCeilings(*plan, {{2018, {}, {}}, {2019, apbd, Money{7}}});
    ASSERT_EQ(plan->data().ceilings.size(), 1U);
    EXPECT_EQ(plan->data().ceilings[0], (Ceiling{2019, apbd, Money{7}}));
}

TEST_F(EditingTheBudget, TakesAwayTargetsThatSayNothing)
{
    edits::setTargets(*plan, {Target{share, 2019}, Target{share, 2020, QStringLiteral("80 %")}});
    ASSERT_EQ(plan->data().targets.of(share).size(), 1U);
    EXPECT_EQ(plan->data().targets.of(share)[0].year, 2020);
}

}
