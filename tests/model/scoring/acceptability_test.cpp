// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/acceptability.h"

#include "tests/support/example.h"
#include "tests/support/plainsum.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace scoring;

namespace {

/// One specialist a criterion, and an all-rounder.
const DecisionMatrix specialists
    = matrix({{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0.4, 0.4, 0.4}}, {1.0 / 3, 1.0 / 3, 1.0 / 3});

Simulation uniform(std::size_t runs, quint64 seed = 1)
{
    return {.runs = runs, .seed = seed, .sampling = {.kind = WeightSampling::Kind::Uniform}};
}

TEST(Acceptability, IsTheShareOfTheWeightsThatFavourARank)
{
    const Acceptability found = acceptability(Rescoring(specialists, plainSum()), uniform(200'000)).value();
    // The all-rounder is first where no weight exceeds 0.4: 1 - 3 × 0.6² + 3 × 0.2² of the simplex.
    EXPECT_NEAR(found.shares[3][0], 0.04, 0.003);
    for (int specialist = 0; specialist < 3; ++specialist)
        EXPECT_NEAR(found.shares[std::size_t(specialist)][0], 0.32, 0.005);
    for (const std::vector<double> &shares : found.shares)
        EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1, 1e-12);
}

TEST(Acceptability, IsTheSameForTheSameSeedOnEveryMachine)
{
    const Rescoring rescoring(specialists, plainSum());
    EXPECT_EQ(acceptability(rescoring, uniform(1000)), acceptability(rescoring, uniform(1000)));
    EXPECT_NE(acceptability(rescoring, uniform(1000)), acceptability(rescoring, uniform(1000, 2)));
    // xoshiro256** from splitmix64 with seed 1, as published with the generator.
    RandomNumbers random(1);
    EXPECT_EQ(random.next(), 12966619160104079557U);
    EXPECT_EQ(random.next(), 9600361134598540522U);
}

TEST(Acceptability, AroundTheChosenWeightsHasTheirMeanAndItsSpread)
{
    const std::vector<double> chosen{0.5, 0.3, 0.2, 0};
    RandomNumbers random(3);
    std::vector<double> sum(4);
    std::vector<double> squares(4);
    constexpr int draws = 50'000;
    for (int n = 0; n < draws; ++n) {
        std::vector<double> weights(4);
        drawWeights(random, {.concentration = 60}, chosen, weights);
        for (std::size_t j = 0; j < 4; ++j) {
            sum[j] += weights[j];
            squares[j] += weights[j] * weights[j];
        }
    }
    for (std::size_t j = 0; j < 4; ++j) {
        const double mean = sum[j] / draws;
        EXPECT_NEAR(mean, chosen[j], 0.002);
        EXPECT_NEAR(squares[j] / draws - mean * mean, chosen[j] * (1 - chosen[j]) / 61, 0.0002);
    }
    EXPECT_EQ(sum[3], 0);
}

TEST(Acceptability, LetsTiesShareTheBetterRank)
{
    RankCount count(3);
    count.add(std::vector{2.0, 5.0, 5.0});
    count.add(std::vector{1.0, 2.0, 3.0});
    const Acceptability found = count.result();
    EXPECT_EQ(found.shares[0], (std::vector{0.0, 0.0, 1.0}));
    EXPECT_EQ(found.shares[1], (std::vector{0.5, 0.5, 0.0}));
    EXPECT_EQ(found.shares[2], (std::vector{1.0, 0.0, 0.0}));
}

TEST(Acceptability, StopsWhenToldTo)
{
    int asked = 0;
    const Progress twice = [&](double) { return ++asked < 3; };
    EXPECT_FALSE(acceptability(Rescoring(specialists, plainSum()), uniform(10'000), twice));
    EXPECT_EQ(asked, 3);
}

TEST(Acceptability, IsAllZeroWithoutRunsOrCriteria)
{
    const Acceptability none = acceptability(Rescoring(specialists, plainSum()), uniform(0)).value();
    EXPECT_EQ(none.shares[0], std::vector<double>(4));
    const Acceptability bare
        = acceptability(Rescoring(DecisionMatrix(2, {}), plainSum()), uniform(10)).value();
    EXPECT_EQ(bare.shares, std::vector(2, std::vector<double>(2)));
}

}
