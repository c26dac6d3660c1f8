// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/vikor.h"

#include "model/scoring/ranking.h"
#include "tests/support/example.h"
#include "tests/support/naivescoring.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

using Set = std::vector<std::size_t>;

/// Reservoirs on the Drina, Opricovic & Tzeng 2007, "Extended VIKOR method in comparison with outranking
/// methods", European Journal of Operational Research 178(2); cost, homes, area and villages are costs.
Vikor drina(const std::vector<double> &weights)
{
    DecisionMatrix m = matrix({{4184.3, 2914.0, 407.2, 251.0, 195, 244, 15, 2.41},
                               {5211.9, 3630.0, 501.7, 308.3, 282, 346, 21, 1.41},
                               {5021.3, 3920.5, 504.0, 278.6, 12, 56, 3, 4.42},
                               {5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36},
                               {5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04},
                               {4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36}},
                              weights, {1, 4, 5, 6});
    normaliseWeights(m.criteria);
    return vikor(m);
}

TEST(Vikor, ReproducesPapathanasiouAndPloskas2018)
{
    const QJsonObject published = example(QStringLiteral("vikor-papathanasiou-2018"));
    const QJsonObject input = published[u"input"].toObject();
    const QJsonObject expected = published[u"expected"].toObject();
    const Vikor result
        = vikor(matrix(table(input[u"matrix"]), numbers(input[u"weights"])), input[u"v"].toDouble());
    const double tolerance = published[u"tolerance"].toDouble();
    expectNear(result.s, numbers(expected[u"S"]), tolerance);
    expectNear(result.r, numbers(expected[u"R"]), tolerance);
    expectNear(result.q, numbers(expected[u"Q"]), tolerance);
    EXPECT_EQ(ranks(result.q, Better::Lower), (std::vector{3, 6, 4, 2, 1, 5}));
}

// Opricovic & Tzeng 2004, "Compromise solution by MCDM methods", European Journal of Operational Research
// 156(2): which way up the mountain; the risk is a cost.
TEST(Vikor, ReproducesOpricovicAndTzeng2004)
{
    const Vikor result = vikor(matrix({{1, 3000}, {2, 3750}, {5, 4500}}, {0.5, 0.5}, {0}));
    expectNear(result.s, {0.5, 0.375, 0.5}, 1e-9);
    expectNear(result.r, {0.5, 0.25, 0.5}, 1e-9);
    expectNear(result.q, {1, 0, 1}, 1e-9);
    const Compromise found = compromise(result);
    EXPECT_TRUE(found.advantage);
    EXPECT_TRUE(found.stability);
    EXPECT_EQ(found.set, Set{1});
}

TEST(Vikor, ReproducesOpricovicAndTzeng2007)
{
    const Vikor equal = drina({1, 1, 1, 1, 1, 1, 1, 1});
    expectNear(equal.s, {0.692, 0.700, 0.290, 0.423, 0.280, 0.346}, 0.0006);
    expectNear(equal.r, {0.125, 0.125, 0.121, 0.125, 0.067, 0.125}, 0.0006);
    expectNear(equal.q, {0.991, 1.000, 0.473, 0.670, 0.000, 0.578}, 0.0011);
    EXPECT_EQ(compromise(equal).set, Set{4});
    const Vikor forMoney = drina({2, 2, 2, 2, 1, 1, 1, 1});
    expectNear(forMoney.q, {1.000, 0.533, 0.552, 0.563, 0.000, 0.686}, 0.0011);
}

// The same, with the weight on people and nature: two more are too near to the first.
TEST(Vikor, NamesThoseThatAreTooNearToTheFirst)
{
    const Vikor result = drina({1, 1, 1, 1, 2, 2, 2, 2});
    expectNear(result.q, {0.684, 1.000, 0.147, 0.554, 0.041, 0.191}, 0.0011);
    const Compromise found = compromise(result);
    EXPECT_FALSE(found.advantage);
    EXPECT_TRUE(found.stability);
    EXPECT_EQ(found.set, (Set{4, 2, 5}));
}

TEST(Vikor, NamesTheSecondWhereOnlyTheStabilityLacks)
{
    const Vikor result = vikor(matrix({{1, 101, 1, 101, 1},
                                       {101, 1, 101, 1, 101},
                                       {1, 1, 1, 1, 101},
                                       {11, 11, 11, 16, 61},
                                       {56, 56, 56, 56, 56}},
                                      {0.2, 0.2, 0.2, 0.2, 0.2}, {0, 1, 2, 3, 4}));
    expectNear(result.s, {0.4, 0.6, 0.2, 0.21, 0.55}, 1e-9);
    expectNear(result.r, {0.2, 0.2, 0.2, 0.12, 0.11}, 1e-9);
    const Compromise found = compromise(result);
    EXPECT_TRUE(found.advantage);
    EXPECT_FALSE(found.stability);
    EXPECT_EQ(found.set, (Set{3, 4}));
}

TEST(Vikor, AgreesWithANaiveImplementation)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const DecisionMatrix m = naive::randomMatrix(seed);
        expectNear(vikor(m).q, naive::vikor(m), 1e-9);
    }
}

TEST(Vikor, PutsAGapFarthestFromTheBest)
{
    const Vikor result = vikor(matrix({{missing}, {1}, {4}}, {1}));
    expectNear(result.s, {1, 1, 0}, 0);
    expectNear(result.q, {1, 1, 0}, 0);
}

TEST(Vikor, IsNotMovedByRoundingWhereAllAreAlike)
{
    const Vikor result = vikor(matrix({{1, 0, 0, 1}, {0, 1, 1, 0}}, {0.1, 0.2, 0.3, 0.4}));
    expectNear(result.s, {0.5, 0.5}, 1e-9);
    expectNear(result.q, {0, 0.5}, 1e-9);
    const Vikor alike = vikor(matrix({{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, {1.0 / 3, 1.0 / 3, 1.0 / 3}));
    expectNear(alike.q, {0, 0, 0}, 0);
    EXPECT_EQ(compromise(alike).set, (Set{0, 1, 2}));
}

TEST(Vikor, KnowsColumnsThatSayNothingOneAlternativeAndNone)
{
    expectNear(vikor(matrix({{0, 3}, {0, 3}}, {0.5, 0.5})).q, {0, 0}, 0);
    expectNear(vikor(matrix({{missing}, {missing}}, {1})).q, {0, 0}, 0);
    const Vikor one = vikor(matrix({{2, 3}}, {0.5, 0.5}, {1}));
    expectNear(one.q, {0}, 0);
    EXPECT_EQ(compromise(one).set, Set{0});
    EXPECT_TRUE(vikor(DecisionMatrix()).q.empty());
    EXPECT_TRUE(compromise({}).set.empty());
}

}
