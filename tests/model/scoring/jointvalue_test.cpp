// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/jointvalue.h"

#include "model/scoring/decisionmatrix.h"

#include <gtest/gtest.h>

namespace {

using Joint = Round::Joint;

double joined(std::vector<double> values, Joint how, std::vector<double> weights = {})
{
    if (weights.empty())
        weights.assign(values.size(), 1);
    return scoring::jointValue(values, weights, how);
}

constexpr double gap = scoring::missing;

TEST(JointValue, IsTheWeightedMeanOfThoseWhoScored)
{
    EXPECT_DOUBLE_EQ(joined({2, 4, gap, 3}, Joint::Mean), 3);
    EXPECT_DOUBLE_EQ(joined({2, 4}, Joint::Mean, {3, 1}), 2.5);
}

TEST(JointValue, MedianIsTheMiddleVoice)
{
    EXPECT_DOUBLE_EQ(joined({4, 1, 2}, Joint::Median), 2);
    EXPECT_DOUBLE_EQ(joined({4, 1, gap, 2, 3}, Joint::Median), 2.5);
    EXPECT_DOUBLE_EQ(joined({1, 4}, Joint::Median, {1, 3}), 4) << "three voices of four say 4";
    EXPECT_DOUBLE_EQ(joined({0, 4}, Joint::Median, {0, 1}), 4) << "who has no weight has no voice";
}

TEST(JointValue, TrimmedMeanLeavesOutTheEnds)
{
    EXPECT_DOUBLE_EQ(joined({0, 3, 4, 4}, Joint::Trimmed), 3.5);
    EXPECT_DOUBLE_EQ(joined({1, 4}, Joint::Trimmed), 2.5) << "two values have no ends to leave out";
    std::vector<double> twenty(20, 2);
    twenty[0] = twenty[1] = 4;
    EXPECT_DOUBLE_EQ(joined(twenty, Joint::Trimmed), 2) << "a tenth at each end";
}

TEST(JointValue, OfNobodyIsMissing)
{
    for (const Joint how : {Joint::Mean, Joint::Median, Joint::Trimmed}) {
        EXPECT_TRUE(scoring::isMissing(joined({}, how)));
        EXPECT_TRUE(scoring::isMissing(joined({gap, gap}, how)));
        EXPECT_TRUE(scoring::isMissing(joined({3, 2}, how, {0, 0})));
    }
}

}
