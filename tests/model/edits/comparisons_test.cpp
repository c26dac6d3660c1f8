// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/comparisons.h"

#include "tests/support/scoringplan.h"

#include <gtest/gtest.h>

namespace {

using namespace scoringplan;

TEST(Judgements, AreKeptOnceAPairWhicheverWayTheyAreStated)
{
    const auto plan = create();
    ASSERT_TRUE(edits::setJudgement(*plan, dinkes, {benefit, speed}, 3));
    ASSERT_TRUE(edits::setJudgement(*plan, dinkes, {speed, benefit}, 5));
    ASSERT_EQ(plan->data().comparisons.size(), 1U);
    EXPECT_DOUBLE_EQ(plan->data().comparisons[0].value, 0.2);
    EXPECT_EQ(plan->data().comparisons[0].a, benefit);
}

TEST(Judgements, AreTakenAwayInOneStep)
{
    const auto plan = create();
    ASSERT_TRUE(edits::setJudgement(*plan, dinkes, {benefit, speed}, 3));
    ASSERT_TRUE(edits::setJudgement(*plan, dinkes, {speed, benefit}, std::nullopt));
    EXPECT_TRUE(plan->data().comparisons.empty());
    ASSERT_TRUE(plan->undo());
    EXPECT_EQ(plan->data().comparisons.size(), 1U);
}

TEST(Judgements, OutsideTheScaleAreRefused)
{
    const auto plan = create();
    const plans::Failures failures(*plan);
    EXPECT_FALSE(edits::setJudgement(*plan, dinkes, {benefit, speed}, 10));
    EXPECT_FALSE(edits::setJudgement(*plan, dinkes, {benefit, speed}, 0));
    EXPECT_FALSE(edits::setJudgement(*plan, dinkes, {benefit, benefit}, 1));
    EXPECT_EQ(failures.count(), 3);
    EXPECT_TRUE(edits::setJudgement(*plan, dinkes, {benefit, speed}, 1.0 / 9));
}

}
