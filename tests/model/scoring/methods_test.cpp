// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/methods.h"

#include "tests/support/naivescoring.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

constexpr std::array normalisations{Normalisation::Maximum, Normalisation::Range, Normalisation::Sum};

void expectFinite(const DecisionMatrix &matrix)
{
    for (const Method &method : methods())
        for (const Normalisation normalisation : normalisations) {
            const std::vector<double> scores = method.scores(matrix, normalisation);
            ASSERT_EQ(scores.size(), matrix.alternatives()) << method.token.data();
            for (const double score : scores)
                EXPECT_TRUE(std::isfinite(score)) << method.token.data();
        }
}

TEST(Methods, StandInTheOrderOfTheListWithSawFirst)
{
    std::vector<std::string> tokens;
    for (const Method &method : methods())
        tokens.emplace_back(method.token.data());
    EXPECT_EQ(tokens,
              (std::vector<std::string>{"saw", "mean", "wp", "waspas", "topsis", "vikor", "promethee"}));
    EXPECT_EQ(findMethod(QStringLiteral("vikor"))->better, Better::Lower);
    EXPECT_EQ(findMethod(QStringLiteral("dadu")), nullptr);
    EXPECT_EQ(findNormalisation(QStringLiteral("range")), Normalisation::Range);
    EXPECT_FALSE(findNormalisation(QStringLiteral("vektor")));
}

TEST(Methods, NeverGiveAnythingButNumbers)
{
    for (unsigned seed = 1; seed <= 300; ++seed)
        expectFinite(naive::randomMatrix(seed));
}

TEST(Methods, NeverGiveAnythingButNumbersForTheLargestAndSmallestValues)
{
    constexpr double largest = std::numeric_limits<double>::max();
    constexpr double smallest = std::numeric_limits<double>::denorm_min();
    for (const auto direction : {Criterion::Direction::Benefit, Criterion::Direction::Cost})
        for (const auto &[a, b] : {std::pair(largest, smallest), {-largest, largest}, {0.0, smallest}}) {
            DecisionMatrix matrix(3, {{.direction = direction, .weight = 1}});
            matrix.set(0, 0, a);
            matrix.set(1, 0, b);
            expectFinite(matrix);
        }
}

TEST(Methods, RankAlikeWhateverTheSumOfTheWeights)
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const DecisionMatrix matrix = naive::randomMatrix(seed);
        DecisionMatrix heavier = matrix;
        for (MatrixCriterion &criterion : heavier.criteria)
            criterion.weight *= 37;
        normaliseWeights(heavier.criteria);
        for (const Method &method : methods())
            EXPECT_EQ(ranks(method.scores(heavier, Normalisation::Maximum), method.better),
                      ranks(method.scores(matrix, Normalisation::Maximum), method.better))
                << method.token.data() << ' ' << seed;
    }
}

/// Makes the second alternative as good as the first, and better by every cost.
void improveSecond(DecisionMatrix &matrix)
{
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const double first = matrix.at(0, j);
        matrix.set(1, j, matrix.criteria[j].isCost() ? first - std::abs(first) / 2 : first);
    }
}

TEST(Methods, NeverPlaceABetterAlternativeBelowAWorse)
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        DecisionMatrix matrix = naive::randomMatrix(seed);
        if (matrix.alternatives() < 2)
            continue;
        improveSecond(matrix);
        for (const Method &method : methods())
            for (const Normalisation normalisation : normalisations) {
                const std::vector<int> places = ranks(method.scores(matrix, normalisation), method.better);
                EXPECT_LE(places[1], places[0]) << method.token.data() << ' ' << seed;
            }
    }
}

}
