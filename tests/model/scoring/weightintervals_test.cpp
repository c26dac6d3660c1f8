// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/weightintervals.h"

#include "model/scoring/weights.h"
#include "tests/support/example.h"
#include "tests/support/naivescoring.h"
#include "tests/support/plainsum.h"

#include <gtest/gtest.h>

#include <array>

using namespace scoring;

namespace {

/// The strengths with one weight changed, the others yielding.
std::vector<double> strengthsAt(const Rescoring &rescoring, std::size_t criterion, double weight)
{
    const std::array set{std::pair(criterion, weight)};
    return rescoring.strengths(yielded(rescoring.chosenWeights(), set).value());
}

/// How far the weakest above the line leads the strongest below it.
double leadOf(const std::vector<double> &strengths, const std::vector<std::size_t> &order, std::size_t line)
{
    double weakest = std::numeric_limits<double>::infinity();
    double strongest = -weakest;
    for (std::size_t place = 0; place < order.size(); ++place)
        if (place < line)
            weakest = std::min(weakest, strengths[order[place]]);
        else
            strongest = std::max(strongest, strengths[order[place]]);
    return weakest - strongest;
}

double largestOf(const std::vector<double> &strengths)
{
    double largest = 0;
    for (const double strength : strengths)
        largest = std::max(largest, std::abs(strength));
    return largest;
}

// Triantaphyllou & Sánchez, "A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria Decision
// Making Methods", Decision Sciences 28 (1997), their first numerical example. They take delta from one
// weight and make the weights shares of 1 again: the same as letting the others yield.
TEST(WeightIntervals, ReproduceTriantaphyllouAndSanchez1997)
{
    const std::vector<double> weights{0.3277, 0.3058, 0.2876, 0.0790};
    DecisionMatrix m = matrix({{0.3088, 0.2897, 0.3867, 0.1922},
                               {0.2163, 0.3458, 0.1755, 0.6288},
                               {0.4509, 0.2473, 0.1194, 0.0575},
                               {0.0240, 0.1172, 0.3184, 0.1215}},
                              weights);
    normaliseWeights(m.criteria);
    const WeightEffects effects = weightEffects(Rescoring(m, plainSum()), 1);
    EXPECT_EQ(effects.order, (std::vector<std::size_t>{0, 1, 2, 3}));
    // Printed: A1 and A2 swap when 0.1867 is taken from C3, A2 and A3 when 0.0258 is taken from C4.
    const auto deltaTo
        = [&](std::size_t criterion, double weight) { return (weights[criterion] - weight) / (1 - weight); };
    ASSERT_TRUE(effects.winner[2].low);
    EXPECT_EQ(effects.winner[2].low->rises, 1U);
    EXPECT_NEAR(deltaTo(2, effects.winner[2].lowest()), 0.1867, 0.0005);
    ASSERT_TRUE(effects.swaps[1]);
    EXPECT_EQ(effects.swaps[1]->criterion, 3U);
    EXPECT_NEAR(deltaTo(3, effects.swaps[1]->at), 0.0258, 0.0005);
}

/// Inside the interval the promise holds, just outside of it the named one has risen.
void expectTrue(const WeightInterval &interval, const Rescoring &rescoring,
                const std::vector<std::size_t> &order, std::size_t line)
{
    EXPECT_LE(interval.lowest(), interval.weight);
    EXPECT_GE(interval.highest(), interval.weight);
    for (const double weight : {interval.lowest(), interval.highest()}) {
        const std::vector<double> there = strengthsAt(rescoring, interval.criterion, weight);
        EXPECT_GE(leadOf(there, order, line), -1e-8 * largestOf(there) - 1e-12);
    }
    if (!interval.high)
        return;
    const std::vector<double> outside
        = strengthsAt(rescoring, interval.criterion, std::min(1.0, interval.highest() + 2e-6));
    EXPECT_LT(outside[interval.high->falls], outside[interval.high->rises]);
}

TEST(WeightIntervals, HoldInsideAndBreakJustOutsideByEveryMethod)
{
    for (const Method &method : methods())
        for (unsigned seed = 1; seed <= 40; ++seed) {
            SCOPED_TRACE(std::string(method.token.data()) + " " + std::to_string(seed));
            DecisionMatrix matrix = naive::randomMatrix(seed);
            normaliseWeights(matrix.criteria);
            const Rescoring rescoring(matrix, {&method});
            const std::size_t line = 1 + matrix.alternatives() / 2;
            const WeightEffects effects = weightEffects(rescoring, line);
            for (const WeightInterval &interval : effects.winner)
                expectTrue(interval, rescoring, effects.order, 1);
            for (const WeightInterval &interval : effects.set)
                expectTrue(interval, rescoring, effects.order, line);
        }
}

TEST(WeightIntervals, FindTheSmallestSwapOfNeighbours)
{
    // The first leads by 0.2 × 0.6 - 0.1 × 0.4: they are equal where 0.2 w = 0.1 (1 - w).
    const WeightEffects effects
        = weightEffects(Rescoring(matrix({{0.5, 0.4}, {0.3, 0.5}}, {0.6, 0.4}), plainSum()), 1);
    ASSERT_TRUE(effects.swaps.front());
    EXPECT_NEAR(effects.swaps.front()->at, effects.swaps.front()->criterion == 0 ? 1.0 / 3 : 2.0 / 3, 1e-12);
    EXPECT_EQ(effects.winner[0].high, std::nullopt);
    EXPECT_NEAR(effects.winner[0].lowest(), 1.0 / 3, 1e-12);
    EXPECT_NEAR(effects.winner[1].highest(), 2.0 / 3, 1e-12);
}

TEST(WeightIntervals, HaveNoEndsWhereOneIsBestInEverything)
{
    const WeightEffects effects
        = weightEffects(Rescoring(matrix({{1, 1}, {3, 4}, {2, 2}}, {0.5, 0.5}), plainSum()), 1);
    for (const WeightInterval &interval : effects.winner) {
        EXPECT_EQ(interval.lowest(), 0);
        EXPECT_EQ(interval.highest(), 1);
        EXPECT_FALSE(interval.slack());
    }
    EXPECT_EQ(effects.swaps, (std::vector<std::optional<Swap>>(2)));
}

TEST(WeightIntervals, AreNarrowedToThePresentWeightWhereTwoShareThePlace)
{
    const WeightEffects effects
        = weightEffects(Rescoring(matrix({{1, 0}, {0, 1}}, {0.5, 0.5}), plainSum()), 1);
    EXPECT_EQ(effects.order.front(), 0U);
    EXPECT_NEAR(effects.winner[0].lowest(), 0.5, 1e-12);
    EXPECT_EQ(effects.winner[0].highest(), 1);
}

TEST(WeightIntervals, AreEmptyWhereThereIsNothingToCompare)
{
    EXPECT_TRUE(weightEffects(Rescoring(DecisionMatrix(0, {{.weight = 1}}), plainSum()), 1).order.empty());
    EXPECT_TRUE(weightEffects(Rescoring(DecisionMatrix(2, {}), plainSum()), 1).winner.empty());
    const WeightEffects alone = weightEffects(Rescoring(matrix({{1, 2}}, {0.5, 0.5}), plainSum()), 1);
    EXPECT_EQ(alone.order.size(), 1U);
    EXPECT_TRUE(alone.winner.empty());
    EXPECT_TRUE(alone.swaps.empty());
}

}
