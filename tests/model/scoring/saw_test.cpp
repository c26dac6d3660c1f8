// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/saw.h"

#include "model/scoring/ranking.h"
#include "tests/support/example.h"
#include "tests/support/naivescoring.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

const std::vector<std::vector<double>> aircraft{{2.0, 1500, 20000, 5.5, 5, 9},
                                                {2.5, 2700, 18000, 6.5, 3, 5},
                                                {1.8, 2000, 21000, 4.5, 7, 7},
                                                {2.2, 1800, 20000, 5.0, 5, 5}};

/// Books print r with two decimals and add up what they print.
std::vector<double> addedUpAsPrinted(const DecisionMatrix &matrix)
{
    std::vector<double> scores(matrix.alternatives());
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const std::vector<double> r = sawNormalised(matrix, j);
        for (std::size_t i = 0; i < scores.size(); ++i)
            scores[i] += matrix.criteria[j].weight * std::round(100 * r[i]) / 100;
    }
    return scores;
}

TEST(Saw, ReproducesRizan2020)
{
    const QJsonObject published = example(QStringLiteral("saw-rizan-2020"));
    const QJsonObject input = published[u"input"].toObject();
    const QJsonObject expected = published[u"expected"].toObject();
    const DecisionMatrix m = matrix(table(input[u"matrix"]), numbers(input[u"weights"]));
    const double tolerance = published[u"tolerance"].toDouble();

    expectNear(saw(m), numbers(expected[u"score"]), tolerance);
    const DecisionMatrix normalised = matrix(table(expected[u"normalized"]), numbers(input[u"weights"]));
    for (std::size_t j = 0; j < m.criteria.size(); ++j) {
        const std::span<const double> column = normalised.column(j);
        expectNear(sawNormalised(m, j), {column.begin(), column.end()}, tolerance);
    }
    EXPECT_EQ(ranks(saw(m)), (std::vector{4, 3, 1, 2}));
}

// Kusumadewi, Hartati, Harjoko & Wardoyo, "Fuzzy Multi-Attribute Decision Making", 2006: who is to head
// the information systems unit.
TEST(Saw, ReproducesKusumadewi2006)
{
    const DecisionMatrix m = matrix({{70, 50, 80, 60},
                                     {50, 60, 82, 70},
                                     {85, 55, 80, 75},
                                     {82, 70, 65, 85},
                                     {75, 75, 85, 74},
                                     {62, 50, 75, 80}},
                                    {0.35, 0.25, 0.25, 0.15});
    expectNear(addedUpAsPrinted(m), {0.796, 0.770, 0.900, 0.909, 0.939, 0.784}, 0.0011);
    EXPECT_EQ(ranks(saw(m)), (std::vector{4, 6, 3, 2, 1, 5}));
}

// Hwang & Yoon, "Multiple Attribute Decision Making", 1981: fighter aircraft, the price a cost.
TEST(Saw, ReproducesHwangAndYoon1981WithACost)
{
    const DecisionMatrix m = matrix(aircraft, {0.2, 0.1, 0.1, 0.1, 0.2, 0.3}, {3});
    expectNear(addedUpAsPrinted(m), {0.835, 0.709, 0.853, 0.738}, 0.0011);
    EXPECT_EQ(ranks(saw(m)), (std::vector{2, 4, 1, 3}));
}

TEST(Saw, AgreesWithANaiveImplementation)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const DecisionMatrix m = naive::randomMatrix(seed);
        for (const auto normalisation : {Normalisation::Maximum, Normalisation::Range, Normalisation::Sum})
            expectNear(saw(m, normalisation), naive::saw(m, normalisation), 1e-12);
    }
}

TEST(Saw, NormalisesByTheRange)
{
    expectNear(saw(matrix({{1}, {2}, {5}}, {1}), Normalisation::Range), {0, 0.25, 1}, 1e-12);
    expectNear(saw(matrix({{1}, {2}, {5}}, {1}, {0}), Normalisation::Range), {1, 0.75, 0}, 1e-12);
    expectNear(saw(matrix({{3, missing}, {3, 2}}, {0.5, 0.5}), Normalisation::Range), {0.5, 1}, 0);
}

TEST(Saw, NormalisesByTheSum)
{
    expectNear(saw(matrix({{1}, {2}, {5}}, {1}), Normalisation::Sum), {0.125, 0.25, 0.625}, 1e-12);
    expectNear(saw(matrix({{1}, {2}, {4}}, {1}, {0}), Normalisation::Sum), {4 / 7.0, 2 / 7.0, 1 / 7.0},
               1e-12);
    expectNear(saw(matrix({{0}, {0}, {4}}, {1}, {0}), Normalisation::Sum), {0.5, 0.5, 0}, 1e-12);
    expectNear(saw(matrix({{-1}, {0}, {3}}, {1}), Normalisation::Sum), {0, 0.2, 0.8}, 1e-12);
    expectNear(saw(matrix({{0}, {missing}}, {1}), Normalisation::Sum), {0, 0}, 0);
}

TEST(Saw, GivesTheWholeWeightToACostOfZeroAndNothingToTheOthers)
{
    const DecisionMatrix m = matrix({{0}, {0.5}, {4}}, {1}, {0});
    expectNear(saw(m), {1, 0, 0}, 0);
    // As it nearly does just before the mean becomes zero.
    expectNear(saw(matrix({{0.001}, {0.5}, {4}}, {1}, {0})), {1, 0, 0}, 0.01);
}

TEST(Saw, TreatsAColumnOfZerosAsNothing)
{
    expectNear(saw(matrix({{0, 1}, {0, 2}}, {0.5, 0.5})), {0.25, 0.5}, 0);
    expectNear(saw(matrix({{0, 1}, {0, 2}}, {0.5, 0.5}, {0})), {0.75, 1}, 0);
}

TEST(Saw, GivesEqualValuesTheWholeWeight)
{
    expectNear(saw(matrix({{3, 2}, {3, 2}}, {0.5, 0.5}, {1})), {1, 1}, 0);
    expectNear(saw(matrix({{-3}, {-3}}, {1})), {1, 1}, 0);
}

TEST(Saw, NeverLetsAGapHelp)
{
    expectNear(saw(matrix({{missing, 4}, {2, 2}, {4, 1}}, {0.5, 0.5}, {0})), {0.5, 0.75, 0.375}, 1e-12);
    expectNear(saw(matrix({{missing}, {missing}}, {1})), {0, 0}, 0);
}

TEST(Saw, TakesTheRangeWhereAValueIsNegative)
{
    expectNear(saw(matrix({{-1}, {0}, {3}}, {1})), {0, 0.25, 1}, 1e-12);
    expectNear(saw(matrix({{-1}, {0}, {3}}, {1}, {0})), {1, 0.75, 0}, 1e-12);
}

TEST(Saw, KnowsOneAlternativeAndNone)
{
    expectNear(saw(matrix({{2, 3}}, {0.4, 0.6}, {1})), {1}, 1e-12);
    EXPECT_TRUE(saw(DecisionMatrix(0, {{.weight = 1}})).empty());
    EXPECT_EQ(saw(DecisionMatrix(2, {})), (std::vector<double>{0, 0}));
    EXPECT_TRUE(saw(DecisionMatrix()).empty());
}

}
