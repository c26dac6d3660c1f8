// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/weightedproduct.h"

#include "model/scoring/ranking.h"
#include "tests/support/example.h"
#include "tests/support/naivescoring.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

// Triantaphyllou, "Multi-Criteria Decision Making Methods: A Comparative Study", 2000, chapter 2: he prints
// the ratios of each pair.
TEST(WeightedProduct, ReproducesTriantaphyllou2000)
{
    const std::vector<double> scores = weightedProduct(
        matrix({{25, 20, 15, 30}, {10, 30, 20, 30}, {30, 10, 30, 10}}, {0.20, 0.15, 0.40, 0.25}));
    expectNear({scores[0] / scores[1], scores[0] / scores[2], scores[1] / scores[2]}, {1.007, 1.067, 1.059},
               0.0006);
}

// Kusumadewi, Hartati, Harjoko & Wardoyo, "Fuzzy Multi-Attribute Decision Making", 2006: where to build a
// warehouse; distances and price of land are costs.
TEST(WeightedProduct, ReproducesKusumadewi2006)
{
    DecisionMatrix m
        = matrix({{0.75, 2000, 18, 50, 500}, {0.50, 1500, 20, 40, 450}, {0.90, 2050, 35, 35, 800}},
                 {5, 3, 4, 4, 2}, {0, 2, 4});
    normaliseWeights(m.criteria);
    const std::vector<double> scores = weightedProduct(m);
    expectNear(scores, {2.4187, 2.4270, 1.7462}, 0.00006);
    EXPECT_EQ(ranks(scores), (std::vector{2, 1, 3}));
}

// Chakraborty, Zavadskas & Antucheviciene 2015, "Applications of WASPAS method as a multi-criteria
// decision-making tool", example 2 with lambda 0; they take the product of r, which is x over a factor that
// all share.
TEST(WeightedProduct, ReproducesChakraborty2015)
{
    std::vector<double> scores = weightedProduct(matrix({{581818, 54.49, 3, 5500},
                                                         {595454, 49.73, 3, 4500},
                                                         {586060, 51.24, 3, 5000},
                                                         {522727, 45.71, 3, 5800},
                                                         {561818, 52.66, 3, 5200},
                                                         {543030, 74.46, 4, 5600},
                                                         {522727, 75.42, 4, 5800},
                                                         {486970, 62.62, 4, 5600},
                                                         {509394, 65.87, 4, 6400},
                                                         {513333, 70.67, 4, 6000}},
                                                        {0.467, 0.160, 0.095, 0.278}, {0, 1, 2}));
    const double best
        = weightedProduct(matrix({{486970, 45.71, 3, 6400}}, {0.467, 0.160, 0.095, 0.278}, {0, 1, 2}))[0];
    for (double &score : scores)
        score /= best;
    expectNear(scores, {0.8578, 0.8144, 0.8408, 0.9413, 0.8632, 0.8241, 0.8454, 0.8915, 0.8987, 0.8697},
               0.0001);
}

TEST(WeightedProduct, AgreesWithANaiveImplementation)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const DecisionMatrix m = naive::randomMatrix(seed);
        const std::vector<double> expected = naive::weightedProduct(m);
        expectNear(weightedProduct(m), expected, 1e-9 * *std::ranges::max_element(expected));
    }
}

TEST(WeightedProduct, MakesABenefitOfZeroZero)
{
    expectNear(weightedProduct(matrix({{0, 9}, {4, 4}}, {0.5, 0.5})), {0, 4}, 1e-12);
    expectNear(weightedProduct(matrix({{0, 9}, {4, 4}}, {0, 1})), {9, 4}, 1e-12);
}

TEST(WeightedProduct, TakesOnePlusThePlaceInTheRangeWhereThePowerIsNotDefined)
{
    expectNear(weightedProduct(matrix({{0}, {2}, {4}}, {1}, {0})), {1, 1 / 1.5, 0.5}, 1e-12);
    expectNear(weightedProduct(matrix({{-1}, {0}, {3}}, {1})), {1, 1.25, 2}, 1e-12);
    expectNear(weightedProduct(matrix({{0, 2}, {0, 8}}, {0.5, 0.5})), {std::sqrt(2), std::sqrt(8)}, 1e-12);
}

TEST(WeightedProduct, CountsAGapAsTheWorstOfItsColumn)
{
    expectNear(weightedProduct(matrix({{missing}, {2}, {4}}, {1})), {2, 2, 4}, 1e-12);
    expectNear(weightedProduct(matrix({{missing}, {2}, {4}}, {1}, {0})), {0.25, 0.5, 0.25}, 1e-12);
    expectNear(weightedProduct(matrix({{missing}, {0}, {4}}, {1}, {0})), {0.5, 1, 0.5}, 1e-12);
    expectNear(weightedProduct(matrix({{missing}, {missing}}, {1})), {1, 1}, 0);
}

TEST(WeightedProduct, KnowsOneAlternativeAndNone)
{
    expectNear(weightedProduct(matrix({{4, 0}}, {0.5, 0.5}, {1})), {2}, 1e-12);
    EXPECT_TRUE(weightedProduct(DecisionMatrix()).empty());
}

}
