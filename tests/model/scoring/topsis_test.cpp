// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/topsis.h"

#include "model/scoring/ranking.h"
#include "tests/support/example.h"
#include "tests/support/naivescoring.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

TEST(Topsis, ReproducesTzengAndHuang2011)
{
    const QJsonObject published = example(QStringLiteral("topsis-tzeng-huang-2011"));
    const QJsonObject input = published[u"input"].toObject();
    const QJsonObject expected = published[u"expected"].toObject();
    const Topsis result = topsis(matrix(table(input[u"matrix"]), numbers(input[u"weights"])));
    const double tolerance = published[u"tolerance"].toDouble();

    expectNear(result.ideal, numbers(expected[u"ideal"]), tolerance);
    expectNear(result.antiIdeal, numbers(expected[u"anti_ideal"]), tolerance);
    expectNear(result.toIdeal, numbers(expected[u"d_plus"]), tolerance);
    expectNear(result.toAntiIdeal, numbers(expected[u"d_minus"]), tolerance);
    expectNear(result.closeness, numbers(expected[u"closeness"]), tolerance);
    EXPECT_EQ(ranks(result.closeness), (std::vector{3, 2, 1, 4}));
}

// Hwang & Yoon, "Multiple Attribute Decision Making", 1981: fighter aircraft, the price a cost. They went on
// from figures rounded to four decimals, so the fourth may differ by one.
TEST(Topsis, ReproducesHwangAndYoon1981WithACost)
{
    const Topsis result = topsis(matrix({{2.0, 1500, 20000, 5.5, 5, 9},
                                         {2.5, 2700, 18000, 6.5, 3, 5},
                                         {1.8, 2000, 21000, 4.5, 7, 7},
                                         {2.2, 1800, 20000, 5.0, 5, 5}},
                                        {0.2, 0.1, 0.1, 0.1, 0.2, 0.3}, {3}));
    expectNear(result.ideal, {0.1168, 0.0659, 0.0531, 0.0414, 0.1347, 0.2012}, 0.00011);
    expectNear(result.antiIdeal, {0.0841, 0.0366, 0.0455, 0.0598, 0.0577, 0.1118}, 0.00011);
    expectNear(result.toIdeal, {0.0545, 0.1197, 0.0580, 0.1009}, 0.00011);
    expectNear(result.toAntiIdeal, {0.0983, 0.0439, 0.0920, 0.0458}, 0.00011);
    expectNear(result.closeness, {0.643, 0.268, 0.613, 0.312}, 0.0006);
}

// Papathanasiou & Ploskas, "Multiple Criteria Decision Aid", 2018, chapter TOPSIS.
TEST(Topsis, ReproducesPapathanasiouAndPloskas2018)
{
    const Topsis result = topsis(
        matrix({{8, 7, 2, 1}, {5, 3, 7, 5}, {7, 5, 6, 4}, {9, 9, 7, 3}, {11, 10, 3, 7}, {6, 9, 5, 4}},
               {0.4, 0.3, 0.1, 0.2}));
    expectNear(result.closeness, {0.387, 0.327, 0.391, 0.615, 0.868, 0.493}, 0.0006);
    EXPECT_EQ(ranks(result.closeness), (std::vector{5, 6, 4, 2, 1, 3}));
}

TEST(Topsis, AgreesWithANaiveImplementation)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const DecisionMatrix m = naive::randomMatrix(seed);
        expectNear(topsis(m).closeness, naive::topsis(m), 1e-9);
    }
}

TEST(Topsis, IsNotMovedByColumnsWithoutDifferences)
{
    expectNear(topsis(matrix({{0, 3, 1}, {0, 3, 2}}, {0.3, 0.3, 0.4})).closeness, {0, 1}, 1e-12);
}

TEST(Topsis, PlacesAGapAtTheWorstOfItsColumn)
{
    const std::vector<double> gap = topsis(matrix({{missing, 1}, {2, 3}, {5, 2}}, {0.5, 0.5})).closeness;
    const std::vector<double> worst = topsis(matrix({{0, 1}, {2, 3}, {5, 2}}, {0.5, 0.5})).closeness;
    EXPECT_EQ(gap[0], 0);
    EXPECT_EQ(worst[0], 0);
}

TEST(Topsis, CallsAlternativesThatAreAllAlikeHalfway)
{
    expectNear(topsis(matrix({{2, 3}, {2, 3}}, {0.5, 0.5})).closeness, {0.5, 0.5}, 0);
    expectNear(topsis(matrix({{2, 3}}, {0.5, 0.5}, {1})).closeness, {0.5}, 0);
    expectNear(topsis(matrix({{missing}, {missing}}, {1})).closeness, {0, 0}, 0);
    EXPECT_TRUE(topsis(DecisionMatrix()).closeness.empty());
}

TEST(Topsis, StaysFiniteForValuesOfAnySize)
{
    for (const double size : {1e-300, 1e300})
        expectNear(topsis(matrix({{size, 1}, {size / 2, 1}}, {0.5, 0.5})).closeness, {1, 0}, 1e-9);
}

}
