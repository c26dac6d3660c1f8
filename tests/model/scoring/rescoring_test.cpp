// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/rescoring.h"

#include "model/scoring/weightsamples.h"
#include "tests/support/example.h"
#include "tests/support/naivescoring.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

std::vector<double> byTheMethod(DecisionMatrix matrix, const Method &method, std::span<const double> weights)
{
    for (std::size_t j = 0; j < weights.size(); ++j)
        matrix.criteria[j].weight = weights[j];
    std::vector<double> scores = method.scores(matrix, Normalisation::Range);
    for (double &score : scores)
        score = method.better == Better::Lower ? -score : score;
    return scores;
}

TEST(Rescoring, GivesWhatEveryMethodGivesUnderTheSameWeights)
{
    RandomNumbers random(7);
    for (const Method &method : methods())
        for (unsigned seed = 1; seed <= 60; ++seed) {
            SCOPED_TRACE(std::string(method.token.data()) + " " + std::to_string(seed));
            const DecisionMatrix matrix = naive::randomMatrix(seed);
            const Rescoring rescoring(matrix, {&method, Normalisation::Range});
            const std::size_t criteria = matrix.criteria.size();
            std::vector<double> weights(2 * criteria);
            drawWeights(random, {.kind = WeightSampling::Kind::Uniform}, {},
                        std::span(weights).first(criteria));
            // The second draw has no weight on the first criterion.
            drawWeights(random, {.kind = WeightSampling::Kind::Uniform}, {},
                        std::span(weights).subspan(criteria + 1));
            if (criteria == 1)
                weights[1] = 1;
            std::vector<double> expected = byTheMethod(matrix, method, std::span(weights).first(criteria));
            const std::vector<double> second
                = byTheMethod(matrix, method, std::span(weights).subspan(criteria));
            expected.insert(expected.end(), second.begin(), second.end());
            double largest = 1;
            for (const double score : expected)
                largest = std::max(largest, std::abs(score));
            expectNear(rescoring.strengths(weights), expected, 1e-9 * largest);
        }
}

TEST(Rescoring, HasNoScoresWithoutCriteriaOrAlternatives)
{
    EXPECT_TRUE(Rescoring(DecisionMatrix(3, {}), {&methods().front()}).strengths({}).empty());
    const DecisionMatrix nobody(0, {{.weight = 1}});
    EXPECT_TRUE(Rescoring(nobody, {&methods().front()}).strengths(std::vector{1.0}).empty());
}

}
