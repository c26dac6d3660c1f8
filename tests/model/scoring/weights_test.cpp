// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/weights.h"

#include "tests/support/example.h"

#include <gtest/gtest.h>

namespace {

using Set = std::vector<std::pair<std::size_t, double>>;

std::vector<double> yielded(const std::vector<double> &weights, const Set &set)
{
    return scoring::yielded(weights, set).value_or(std::vector<double>{});
}

TEST(Weights, TheOthersYieldInProportion)
{
    expectNear(yielded({0.5, 0.3, 0.2}, {{0, 0.25}}), {0.25, 0.45, 0.3}, 1e-12);
}

TEST(Weights, SeveralCanBeSetAtOnce)
{
    expectNear(yielded({0.25, 0.25, 0.25, 0.25}, {{0, 0.1}, {3, 0.3}}), {0.1, 0.3, 0.3, 0.3}, 1e-12);
}

TEST(Weights, OthersOfZeroShareTheRestAlike)
{
    expectNear(yielded({0, 0, 0}, {{1, 0.4}}), {0.3, 0.4, 0.3}, 1e-12);
}

TEST(Weights, AWholeSetStandsAsGiven)
{
    expectNear(yielded({0.5, 0.5}, {{0, 0.7}, {1, 0.2}}), {0.7, 0.2}, 1e-12);
}

TEST(Weights, SettingNoneMakesThemSumUpToOne)
{
    expectNear(yielded({0.2, 0.2, 0.4}, {}), {0.25, 0.25, 0.5}, 1e-12);
    expectNear(yielded({}, {}), {}, 0);
}

TEST(Weights, MoreThanEverythingOrLessThanNothingIsRefused)
{
    EXPECT_FALSE(scoring::yielded({0.5, 0.5}, Set{{0, 1.2}}));
    EXPECT_FALSE(scoring::yielded({0.5, 0.5}, Set{{0, -0.1}}));
    EXPECT_FALSE(scoring::yielded({0.5, 0.5}, Set{{0, std::nan("")}}));
}

TEST(Weights, ALockedOneKeepsItsPlaceAndLeavesItsRoom)
{
    const std::vector<double> weights{0.5, 0.3, 0.2};
    const scoring::Reach first = scoring::reachOf(weights, {false, true, false}, 0);
    EXPECT_EQ(first.least, 0);
    EXPECT_DOUBLE_EQ(first.most, 0.7);
    EXPECT_FALSE(scoring::reachOf(weights, {false, true, false}, 1).isFree());
    EXPECT_EQ(yielded(weights, {{0, 0.6}, {1, 0.3}}), (std::vector{0.6, 0.3, 0.2 * (1 - (0.6 + 0.3)) / 0.2}));
}

TEST(Weights, WithoutAnotherThatYieldsNoneCanBeMoved)
{
    const scoring::Reach reach = scoring::reachOf(std::vector{0.5, 0.3, 0.2}, {false, true, true}, 0);
    EXPECT_FALSE(reach.isFree());
    EXPECT_EQ(reach.most, 0.5);
    EXPECT_FALSE(scoring::reachOf(std::vector{1.0}, {false}, 0).isFree());
}

TEST(Weights, AProposalGoesAroundTheLockedOnes)
{
    const std::vector<double> weights{0.5, 0.3, 0.2};
    expectNear(scoring::aroundLocked(weights, {0.6, 0.3, 0.1}, {false, false, false}), {0.6, 0.3, 0.1},
               1e-12);
    expectNear(scoring::aroundLocked(weights, {0.6, 0.3, 0.1}, {true, false, false}), {0.5, 0.375, 0.125},
               1e-12);
    expectNear(scoring::aroundLocked(weights, {1, 0, 0}, {true, false, false}), {0.5, 0.25, 0.25}, 1e-12);
    expectNear(scoring::aroundLocked(weights, {0.6, 0.3, 0.1}, {true, true, true}), weights, 1e-12);
}

}
