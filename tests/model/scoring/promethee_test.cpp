// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/promethee.h"

#include "model/scoring/ranking.h"
#include "tests/support/example.h"
#include "tests/support/naivescoring.h"

#include <gtest/gtest.h>

#include <random>

using namespace scoring;

namespace {

using Thresholds = std::vector<double>;

DecisionMatrix withThresholds(DecisionMatrix m, const Thresholds &indifference, const Thresholds &preference)
{
    for (std::size_t j = 0; j < m.criteria.size(); ++j) {
        m.criteria[j].indifference = indifference[j];
        m.criteria[j].preference = preference[j];
    }
    normaliseWeights(m.criteria);
    return m;
}

// Zhao, Peng & Li 2013, "Revised PROMETHEE II for improving efficiency in emergency response", Procedia
// Computer Science 17: the usual preference.
TEST(Promethee, ReproducesZhao2013)
{
    expectNear(promethee(matrix({{4, 3, 2}, {3, 2, 4}, {5, 1, 3}}, {0.5, 0.3, 0.2})), {0.1, -0.3, 0.2}, 1e-9);
}

// Papathanasiou & Ploskas, "Multiple Criteria Decision Aid", 2018, chapter PROMETHEE: linear.
TEST(Promethee, ReproducesPapathanasiouAndPloskas2018)
{
    const DecisionMatrix m = withThresholds(
        matrix({{8, 7, 2, 1}, {5, 3, 7, 5}, {7, 5, 6, 4}, {9, 9, 7, 3}, {11, 10, 3, 7}, {6, 9, 5, 4}},
               {0.4, 0.3, 0.1, 0.2}),
        {1, 1, 1, 1}, {2, 2, 2, 2});
    expectNear(promethee(m), {-0.26, -0.52, -0.22, 0.36, 0.70, -0.06}, 1e-9);
    EXPECT_EQ(ranks(promethee(m)), (std::vector{5, 6, 4, 2, 1, 3}));
}

// Ziemba 2019, "Towards strong sustainability management: a generalized PROSA method", Sustainability 11(6):
// linear, with thresholds of each criterion's own, costs and negative values.
TEST(Promethee, ReproducesZiemba2019)
{
    const DecisionMatrix m = withThresholds(
        matrix({{38723, 33207, 0, 3375, 11.36, -320.9, 203.7, 0, 0, 1, 21.5, 0},
                {34913, 32085, 0.2, 3127, 12.78, -148.4, 463, 11.7, 4.9, 1, 47.9, 3.7},
                {25596, 2123, 5, 3547, 12.78, -148.4, 356.2, 44.8, 10.7, 1, 27.7, 4.5},
                {34842, 32095, 0.2, 3115, 12.86, -9.9, 552.5, 11.7, 5.4, 3.5, 39.7, 10.3},
                {22570, 1445, 0.2, 3090, 12.86, -9.9, 295, 95.9, 11.2, 4, 1.5, 11.5},
                {39773, 17485, 0.2, 4135, 17, 0, 383, 95.9, 11.2, 4, 22.7, 11.5},
                {19500, 868, 99, 3160, 12.86, -9.9, 264, 116.8, 11.2, 4, 2.7, 11.3},
                {34525, 16958, 99, 4295, 17, 0, 352, 116.8, 11.2, 4, 23.9, 11.3},
                {16486, 958, 99, 3653, 12.86, -9.9, 264, 164.9, 11.2, 4, 1, 11.4}},
               {0.3333, 0.1667, 0.1667, 0.3333, 0.25, 0.75, 1, 1, 0.4, 0.20, 0.40, 1}, {0, 1, 3, 6, 9, 10}),
        {420, 1000, 10, 40, 1, 7, 50, 20, 1, 1, 4.6, 1}, {2100, 5000, 50, 200, 5, 20, 100, 80, 4, 2, 23, 3});
    expectNear(promethee(m), {-0.4143, -0.5056, -0.2317, -0.2892, 0.3313, 0.0619, 0.4296, 0.1626, 0.4554},
               0.00006);
}

// Ziemba, Wątróbski, Zioło & Karczmarczyk 2017, "Using the PROSA method in offshore wind farm location
// problems", Energies 10(11): linear without indifference.
TEST(Promethee, ReproducesZiemba2017)
{
    const DecisionMatrix m = withThresholds(
        matrix({{16347, 9, 73.8, 36.7, 1.5, 3730, 2, 1, 38.8, 4, 1720524, 40012},
                {14219, 8.5, 55, 36, 2, 3240, 1, 1, 33.1, 2, 1496512, 34803},
                {8160, 9, 64.8, 28.5, 2, 1860, 2, 2, 45.8, 4, 858830, 19973},
                {8160, 8.5, 62.5, 29.5, 1.5, 1860, 1, 3, 27.3, 3, 858830, 19973}},
               {20, 5, 5, 1.67, 1.67, 11.67, 11.67, 5, 5, 16.67, 8.33, 8.33}, {0, 1, 2, 3, 4, 6, 7, 9}),
        Thresholds(12, 0), {7280, 4, 13.4, 7.4, 3, 1662, 3, 3, 13.8, 3, 766240, 17820});
    expectNear(promethee(m), {-0.0445, 0.1884, -0.0954, -0.0485}, 0.00006);
}

TEST(Promethee, AgreesWithANaiveImplementation)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const DecisionMatrix m = naive::randomMatrix(seed);
        expectNear(promethee(m), naive::promethee(m), 1e-9);
    }
}

TEST(Promethee, KeepsSmallDifferencesOfLargeValues)
{
    std::mt19937 random(7);
    DecisionMatrix m(300, {{.weight = 1, .indifference = 0.002, .preference = 0.01}});
    for (std::size_t i = 0; i < m.alternatives(); ++i)
        m.set(i, 0, double(random() % 40) * 1e9 + double(random() % 100) / 1024);
    expectNear(promethee(m), naive::promethee(m), 1e-9);
}

TEST(Promethee, JumpsAboveTheIndifferenceWhereNoPreferenceIsNamed)
{
    DecisionMatrix m = matrix({{1}, {2}, {4}}, {1});
    m.criteria[0].indifference = 1;
    expectNear(promethee(m), {-0.5, -0.5, 1}, 1e-12);
    m.criteria[0].preference = 0.5;
    expectNear(promethee(m), {-0.5, -0.5, 1}, 1e-12);
}

TEST(Promethee, CountsAGapAsTheWorstOfItsColumn)
{
    expectNear(promethee(matrix({{missing}, {1}, {4}}, {1})), {-0.5, -0.5, 1}, 1e-12);
    expectNear(promethee(matrix({{missing}, {1}, {4}}, {1}, {0})), {-0.5, 1, -0.5}, 1e-12);
}

TEST(Promethee, KnowsColumnsThatSayNothingOneAlternativeAndNone)
{
    expectNear(promethee(matrix({{0, 3}, {0, 3}}, {0.5, 0.5})), {0, 0}, 0);
    expectNear(promethee(matrix({{missing}, {missing}}, {1})), {0, 0}, 0);
    expectNear(promethee(matrix({{2, 3}}, {0.5, 0.5}, {1})), {0}, 0);
    EXPECT_TRUE(promethee(DecisionMatrix()).empty());
}

}
