// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/entropyweights.h"
#include "model/scoring/orderweights.h"
#include "model/scoring/ranking.h"

#include "tests/support/example.h"
#include "tests/support/naivescoring.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace scoring;

namespace {

std::vector<double> byOrder(const std::vector<int> &places, const char *rule)
{
    return weightsByOrder(places, *findOrderRule(QString::fromLatin1(rule)));
}

TEST(WeightsByOrder, ReproduceThePublishedCentroids)
{
    const QJsonObject published = example(QStringLiteral("roc"));
    const double tolerance = published[u"tolerance"].toDouble();
    expectNear(byOrder({1, 2, 3}, "roc"), numbers(published[u"expected"][u"3"]), tolerance);
    expectNear(byOrder({1, 2, 3, 4}, "roc"), numbers(published[u"expected"][u"4"]), tolerance);
}

// Barron & Barrett, "Decision quality using ranked attribute weights", 1996: five attributes.
TEST(WeightsByOrder, ReproduceTheTableOfBarronAndBarrett)
{
    expectNear(byOrder({1, 2, 3, 4, 5}, "roc"), {.4567, .2567, .1567, .0900, .0400}, 0.00006);
    expectNear(byOrder({1, 2, 3, 4, 5}, "ranksum"), {.3333, .2667, .2000, .1333, .0667}, 0.00006);
    expectNear(byOrder({1, 2, 3, 4, 5}, "reciprocal"), {.4379, .2190, .1460, .1095, .0876}, 0.00006);
}

TEST(WeightsByOrder, FollowTheCriteriaWhateverTheirOrderInTheList)
{
    expectNear(byOrder({3, 1, 2}, "ranksum"), {1.0 / 6, 3.0 / 6, 2.0 / 6}, 1e-12);
}

TEST(WeightsByOrder, ThatShareAPlaceShareTheWeights)
{
    expectNear(byOrder({1, 2, 2, 4}, "ranksum"), {.4, .25, .25, .1}, 1e-12);
    expectNear(byOrder({1, 1, 1}, "roc"), {1.0 / 3, 1.0 / 3, 1.0 / 3}, 1e-12);
}

TEST(WeightsByOrder, OfNoneOrOneCriterion)
{
    for (const OrderRule &rule : orderRules()) {
        EXPECT_TRUE(weightsByOrder({}, rule).empty());
        EXPECT_EQ(weightsByOrder(std::vector{1}, rule), std::vector<double>{1});
    }
}

// Elsayed, Dawood & Karthikeyan, "Evaluating alternatives through the application of TOPSIS method with
// entropy weight", 2017.
TEST(EntropyWeights, ReproduceElsayed2017)
{
    const DecisionMatrix values = matrix({{7, 312, 1891, 6613, 163},
                                          {72, 88, 728, 941804, 1078},
                                          {10, 252, 2594, 3466, 117471},
                                          {10, 145, 980, 2371, 86329},
                                          {65, 54, 350, 501, 29897},
                                          {29, 48, 380, 912, 34051},
                                          {7, 476, 3300, 78470, 2212},
                                          {70, 87, 650, 733, 819000},
                                          {4, 86, 591, 3015, 103},
                                          {12, 79, 579, 3240, 96098},
                                          {21, 45, 261, 1253, 453},
                                          {1, 72, 530, 4333, 0.1048}},
                                         {1, 1, 1, 1, 1});
    expectNear(entropyWeights(values), {0.104991, 0.069124, 0.071373, 0.449937, 0.304575}, 6e-7);
}

// Xu, "A note on the subjective and objective integrated approach to determine attribute weights", 2004.
TEST(EntropyWeights, ReproduceXu2004)
{
    const DecisionMatrix values
        = matrix({{30, 30, 38, 29}, {19, 54, 86, 29}, {19, 15, 85, 28.9}, {68, 70, 60, 29}}, {1, 1, 1, 1});
    expectNear(entropyWeights(values), {0.4630, 0.3992, 0.1378, 0.0000}, 0.00006);
}

/// The formula alone.
double naiveDivergence(const DecisionMatrix &matrix, std::size_t j)
{
    std::vector<double> values;
    for (const double value : matrix.column(j))
        if (!isMissing(value))
            values.push_back(value);
    if (values.size() < 2)
        return 0;
    const double shift = std::min(0.0, *std::ranges::min_element(values));
    for (double &value : values)
        value -= shift;
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    double entropy = 0;
    for (const double value : values)
        entropy -= value > 0 ? value / sum * std::log(value / sum) : 0;
    return sum == 0 ? 0 : 1 - entropy / std::log(double(values.size()));
}

TEST(EntropyWeights, AgreeWithTheFormulaOnRandomMatrices)
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        const DecisionMatrix matrix = naive::randomMatrix(seed);
        std::vector<double> expected;
        for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
            expected.push_back(naiveDivergence(matrix, j));
        const double sum = std::accumulate(expected.begin(), expected.end(), 0.0);
        for (double &weight : expected)
            weight = sum > 1e-9 ? weight / sum : 1.0 / double(expected.size());
        expectNear(entropyWeights(matrix), expected, 1e-9);
    }
}

TEST(EntropyWeights, GiveNothingToAColumnInWhichAllAreEqual)
{
    const std::vector<double> weights = entropyWeights(matrix({{3, 1, 0}, {3, 9, 0}, {3, 5, 0}}, {1, 1, 1}));
    expectNear(weights, {0, 1, 0}, 1e-12);
}

TEST(EntropyWeights, AreEqualWhereNothingDiffers)
{
    expectNear(entropyWeights(matrix({{3, 0}, {3, 0}}, {1, 1})), {0.5, 0.5}, 1e-12);
    expectNear(entropyWeights(matrix({{3, 7}}, {1, 1})), {0.5, 0.5}, 1e-12);
    expectNear(entropyWeights(matrix({}, {1, 1})), {0.5, 0.5}, 1e-12);
    EXPECT_TRUE(entropyWeights(DecisionMatrix()).empty());
}

TEST(EntropyWeights, LeaveGapsOutAndShiftNegativeValues)
{
    const DecisionMatrix gaps = matrix({{1, 4}, {3, 2}, {missing, 7}}, {1, 1});
    const DecisionMatrix shifted = matrix({{1, -3}, {3, -5}, {missing, 0}}, {1, 1});
    const DecisionMatrix same = matrix({{1, 2}, {3, 0}, {missing, 5}}, {1, 1});
    EXPECT_NEAR(entropyWeights(gaps)[0] + entropyWeights(gaps)[1], 1, 1e-12);
    expectNear(entropyWeights(shifted), entropyWeights(same), 1e-12);
}

TEST(EntropyWeights, StandTheLargestAndTheSmallestNumbers)
{
    const std::vector<double> weights
        = entropyWeights(matrix({{1e308, 1e-308}, {9e307, 3e-308}, {-1e308, 2e-308}}, {1, 1}));
    EXPECT_NEAR(weights[0] + weights[1], 1, 1e-12);
}

}
