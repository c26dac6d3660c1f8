// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/waspas.h"

#include "model/scoring/ranking.h"
#include "tests/support/example.h"
#include "tests/support/naivescoring.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

// Chakraborty, Zavadskas & Antucheviciene 2015, "Applications of WASPAS method as a multi-criteria
// decision-making tool", Economic Computation and Economic Cybernetics Studies and Research 49(1).
TEST(Waspas, ReproducesExample2OfChakraborty2015)
{
    const DecisionMatrix m = matrix({{581818, 54.49, 3, 5500},
                                     {595454, 49.73, 3, 4500},
                                     {586060, 51.24, 3, 5000},
                                     {522727, 45.71, 3, 5800},
                                     {561818, 52.66, 3, 5200},
                                     {543030, 74.46, 4, 5600},
                                     {522727, 75.42, 4, 5800},
                                     {486970, 62.62, 4, 5600},
                                     {509394, 65.87, 4, 6400},
                                     {513333, 70.67, 4, 6000}},
                                    {0.467, 0.160, 0.095, 0.278}, {0, 1, 2});
    expectNear(waspas(m), {0.8584, 0.8169, 0.8419, 0.9417, 0.8638, 0.8278, 0.8503, 0.8949, 0.9027, 0.8740},
               0.0001);
    expectNear(waspas(m, 1), {0.8590, 0.8194, 0.8430, 0.9420, 0.8645, 0.8315, 0.8552, 0.8983, 0.9067, 0.8784},
               0.0001);
    EXPECT_EQ(ranks(waspas(m)), (std::vector{6, 10, 8, 1, 5, 9, 7, 3, 2, 4}));
}

// The same paper: eight ways to make a thing, two of seven criteria costs.
TEST(Waspas, ReproducesAnotherExampleOfChakraborty2015)
{
    const DecisionMatrix m = matrix({{30, 23, 5, 0.745, 0.745, 1500, 5000},
                                     {18, 13, 15, 0.745, 0.745, 1300, 6000},
                                     {15, 12, 10, 0.500, 0.500, 950, 7000},
                                     {25, 20, 13, 0.745, 0.745, 1200, 4000},
                                     {14, 18, 14, 0.255, 0.745, 950, 3500},
                                     {17, 15, 9, 0.745, 0.500, 1250, 5250},
                                     {23, 18, 20, 0.500, 0.745, 1100, 3000},
                                     {16, 8, 14, 0.255, 0.500, 1500, 3000}},
                                    {0.1181, 0.1181, 0.0445, 0.1181, 0.2861, 0.2861, 0.0445}, {5, 6});
    expectNear(waspas(m), {0.8329, 0.7884, 0.6987, 0.8831, 0.7971, 0.7036, 0.8728, 0.5749}, 0.00006);
}

TEST(Waspas, AgreesWithANaiveImplementation)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const DecisionMatrix m = naive::randomMatrix(seed);
        expectNear(waspas(m), naive::waspas(m), 1e-12);
    }
}

TEST(Waspas, LetsAZeroTakeTheProductButNotTheSum)
{
    expectNear(waspas(matrix({{0, 4}, {2, 2}}, {0.5, 0.5})), {0.25, (0.75 + std::sqrt(0.5)) / 2}, 1e-12);
}

TEST(Waspas, CountsAGapAsTheLeastInTheProduct)
{
    expectNear(waspas(matrix({{missing}, {2}, {4}}, {1})), {0.25, 0.5, 1}, 1e-12);
}

TEST(Waspas, KnowsColumnsThatSayNothingOneAlternativeAndNone)
{
    expectNear(waspas(matrix({{0, 2}, {0, 2}}, {0.5, 0.5})), {0.75, 0.75}, 1e-12);
    expectNear(waspas(matrix({{missing}, {missing}}, {1})), {0.5, 0.5}, 1e-12);
    expectNear(waspas(matrix({{2, 3}}, {0.5, 0.5}, {1})), {1}, 1e-12);
    EXPECT_TRUE(waspas(DecisionMatrix()).empty());
}

}
