// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ahp.h"
#include "model/scoring/comparisons.h"

#include "tests/support/example.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

using namespace scoring;

namespace {

const RandomIndex &index(const char *token)
{
    return *findRandomIndex(QString::fromLatin1(token));
}

const RandomIndex &saaty1980()
{
    return index("saaty1980");
}

/// "1/3" or "4".
double fraction(const QString &text)
{
    const QStringList parts = text.split(u'/');
    return parts.size() == 2 ? parts[0].toDouble() / parts[1].toDouble() : text.toDouble();
}

/// The judgements above the diagonal, row after row.
std::vector<Judgement> triangle(std::size_t criteria, const std::vector<double> &values)
{
    std::vector<Judgement> result;
    for (std::size_t a = 0; a < criteria; ++a)
        for (std::size_t b = a + 1; b < criteria; ++b)
            result.push_back({a, b, values[result.size()]});
    return result;
}

std::vector<Judgement> triangle(std::size_t criteria, const QJsonValue &texts)
{
    std::vector<double> values;
    const QJsonArray array = texts.toArray();
    for (const auto &text : array)
        values.push_back(fraction(text.toString()));
    return triangle(criteria, values);
}

/// Saaty, "Decision-making with the AHP: Why is the principal eigenvector necessary", 2003: buying a house
/// by eight criteria.
std::vector<Judgement> house()
{
    return triangle(8, std::vector<double>{5,       3,       7,       6,       6,       1.0 / 3, 1.0 / 4,
                                           1.0 / 3, 5,       3,       3,       1.0 / 5, 1.0 / 7, 6,
                                           3,       4,       6,       1.0 / 5, 1.0 / 3, 1.0 / 4, 1.0 / 7,
                                           1.0 / 8, 1.0 / 2, 1.0 / 5, 1.0 / 6, 1.0 / 5, 1.0 / 6, 1.0 / 2});
}

bool isAbout(const Judgement &judgement, std::size_t a, std::size_t b)
{
    return judgement.a == a && judgement.b == b;
}

/// The matrix times the weights; its gaps stand at the ratio of the weights.
std::vector<double> times(const std::vector<std::vector<double>> &matrix, const std::vector<double> &weights)
{
    std::vector<double> result(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        for (std::size_t j = 0; j < weights.size(); ++j)
            result[i] += isMissing(matrix[i][j]) ? weights[i] : matrix[i][j] * weights[j];
    return result;
}

/// The same once more, by the plain power method.
Priorities naive(std::size_t n, const std::vector<Judgement> &judgements)
{
    std::vector<std::vector<double>> given(n, std::vector<double>(n, missing));
    for (const Judgement &judgement : judgements) {
        given[judgement.a][judgement.b] = judgement.value;
        given[judgement.b][judgement.a] = 1 / judgement.value;
    }
    Priorities result{.weights = std::vector<double>(n, 1.0 / double(n))};
    for (int step = 0; step < 20'000; ++step) {
        result.weights = times(given, result.weights);
        result.lambdaMax = std::accumulate(result.weights.begin(), result.weights.end(), 0.0);
        for (double &weight : result.weights)
            weight /= result.lambdaMax;
    }
    return result;
}

std::vector<Judgement> randomJudgements(std::size_t n, std::mt19937 &random)
{
    std::vector<Judgement> result;
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = a + 1; b < n; ++b)
            if (random() % 4 != 0)
                result.push_back({a, b, saatyScale()[random() % saatyScale().size()]});
    return result;
}

TEST(Ahp, ReproducesTheChoiceOfALeader)
{
    const QJsonObject published = example(QStringLiteral("ahp-leader"));
    const QJsonObject expected = published[u"expected"].toObject();
    const double tolerance = published[u"tolerance"].toDouble();
    const std::vector<Judgement> judgements = triangle(4, published[u"input"][u"upper_triangle"]);
    const Priorities found = *priorities(4, judgements, saaty1980());
    expectNear(found.weights, numbers(expected[u"weights_eigenvector"]), tolerance);
    EXPECT_NEAR(found.lambdaMax, expected[u"lambda_max"].toDouble(), tolerance);
    EXPECT_NEAR(found.ci, expected[u"ci"].toDouble(), tolerance);
    EXPECT_NEAR(found.cr, expected[u"cr_saaty1980"].toDouble(), tolerance);
    EXPECT_NEAR(priorities(4, judgements, index("saaty2005"))->cr, expected[u"cr_saaty2005"].toDouble(),
                tolerance);
    EXPECT_TRUE(isConsistent(found));
}

TEST(Ahp, ReproducesTheAlternativesOfALeader)
{
    const QJsonObject published = example(QStringLiteral("ahp-leader"));
    const QJsonObject triangles = published[u"input"][u"alternative_upper_triangles"].toObject();
    const double tolerance = published[u"tolerance"].toDouble();
    for (const QString &criterion : triangles.keys()) {
        const QJsonValue expected = published[u"expected"][u"local"][criterion];
        const Priorities found = *priorities(3, triangle(3, triangles[criterion]), saaty1980());
        expectNear(found.weights, numbers(expected[u"weights"]), tolerance);
        EXPECT_NEAR(found.cr, expected[u"cr_saaty1980"].toDouble(), tolerance);
    }
}

// Saaty, "Decision making with the analytic hierarchy process", 2008: how much coffee, wine, tea, beer, soda,
// milk and water are drunk in the USA; the ratio .022 by the index of 2005.
TEST(Ahp, ReproducesTheDrinksOfSaaty2008)
{
    const std::vector<Judgement> judgements
        = triangle(7, std::vector<double>{9,       5,       2,       1,       1,       .5,      1.0 / 3,
                                          1.0 / 9, 1.0 / 9, 1.0 / 9, 1.0 / 9, 1.0 / 3, 1.0 / 4, 1.0 / 3,
                                          1.0 / 9, .5,      1,       1.0 / 3, 2,       .5,      1.0 / 3});
    const Priorities found = *priorities(7, judgements, index("saaty2005"));
    expectNear(found.weights, {.177, .019, .042, .116, .190, .129, .327}, 0.0006);
    EXPECT_NEAR(found.cr, .022, 0.0006);
    EXPECT_NEAR(priorities(7, judgements, index("donegan"))->cr, .0235, 0.00006);
}

// Harker, "Incomplete pairwise comparisons in the analytic hierarchy process", 1987: how far Cairo, Tokyo,
// Chicago, San Francisco, London and Montreal are from Philadelphia.
TEST(Ahp, ReproducesTheDistancesOfHarker1987)
{
    const Priorities found = *priorities(
        6,
        triangle(6, std::vector<double>{1.0 / 3, 8, 3, 3, 7, 9, 3, 3, 9, 1.0 / 6, 1.0 / 5, 2, 1.0 / 3, 6, 6}),
        saaty1980());
    expectNear(found.weights, {.2619, .3975, .0334, .1164, .1642, .0266}, 0.00006);
}

// Saaty 2003: lambda max 9.669, the ratio .17; the third and the seventh criterion hurt most. With their
// judgement (6) taken out by Harker's matrix the weights say 1/2.18, and the ratio falls to .083.
TEST(Ahp, ReproducesAnIncompleteMatrixAndTheWorstJudgementOfSaaty2003)
{
    const Priorities all = *priorities(8, house(), index("saaty2005"));
    EXPECT_NEAR(all.lambdaMax, 9.669, 0.0006);
    EXPECT_NEAR(all.cr, .17, 0.006);
    EXPECT_FALSE(isConsistent(all));

    std::vector<Judgement> without = house();
    std::erase_if(without, [](const Judgement &judgement) { return isAbout(judgement, 2, 6); });
    const Priorities found = *priorities(8, without, index("saaty2005"));
    EXPECT_NEAR(found.weights[6] / found.weights[2], 2.18, 0.006);
    EXPECT_NEAR(found.cr, .0828, 0.0006);

    const std::vector<Amendment> worst = worstJudgements(8, house(), index("saaty2005"));
    ASSERT_EQ(worst.size(), 3U);
    EXPECT_TRUE(isAbout(worst[0].given, 2, 6));
    EXPECT_DOUBLE_EQ(worst[0].given.value, 6);
    EXPECT_DOUBLE_EQ(worst[0].suggested, 0.5);
    EXPECT_NEAR(worst[0].cr, .083, 0.0006);
}

// Bozóki, Fülöp & Rónyai, "On optimal completion of incomplete pairwise comparison matrices", 2010: their
// best value of the one judgement missing is 0.7303, the weights are those below.
TEST(Ahp, ComesNearTheBestCompletionOfBozoki2010)
{
    const Priorities found = *priorities(
        4, std::vector<Judgement>{{0, 1, 1}, {0, 2, 5}, {0, 3, 2}, {1, 2, 3}, {1, 3, 4}}, saaty1980());
    expectNear(found.weights, {.3738, .3920, .0985, .1357}, 0.0006);
    EXPECT_NEAR(found.weights[2] / found.weights[3], 0.7303, 0.01);
}

TEST(Ahp, AgreesWithThePlainPowerMethodOnRandomJudgements)
{
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        const std::size_t n = 2 + random() % 8;
        const std::vector<Judgement> judgements = randomJudgements(n, random);
        const auto found = priorities(n, judgements, saaty1980());
        if (connected(n, judgements).size() > 1) {
            EXPECT_FALSE(found);
            continue;
        }
        const Priorities expected = naive(n, judgements);
        expectNear(found->weights, expected.weights, 1e-9);
        EXPECT_NEAR(found->lambdaMax, expected.lambdaMax, 1e-9);
    }
}

TEST(Ahp, TheSuggestedValueBettersTheRatioAsFarAsItSays)
{
    std::mt19937 random(12);
    for (int round = 0; round < 20; ++round) {
        const std::vector<Judgement> judgements = randomJudgements(6, random);
        const auto before = priorities(6, judgements, saaty1980());
        for (const Amendment &amendment : worstJudgements(6, judgements, saaty1980(), 100)) {
            std::vector<Judgement> amended = judgements;
            std::ranges::replace(amended, amendment.given,
                                 Judgement{amendment.given.a, amendment.given.b, amendment.suggested});
            EXPECT_NEAR(priorities(6, amended, saaty1980())->cr, amendment.cr, 1e-9);
            EXPECT_LT(amendment.cr, before->cr);
        }
    }
}

TEST(Ahp, NamesTheGroupsThatNoJudgementConnects)
{
    const std::vector<Judgement> judgements{{0, 3, 2}, {1, 4, 3}};
    EXPECT_FALSE(priorities(5, judgements, saaty1980()));
    EXPECT_TRUE(worstJudgements(5, judgements, saaty1980()).empty());
    EXPECT_EQ(connected(5, judgements), (std::vector<std::vector<std::size_t>>{{0, 3}, {1, 4}, {2}}));
}

TEST(Ahp, IsConsistentWhereNothingCanContradict)
{
    EXPECT_FALSE(priorities(0, {}, saaty1980()));
    EXPECT_EQ(priorities(1, {}, saaty1980())->weights, std::vector<double>{1});
    const Priorities two = *priorities(2, std::vector<Judgement>{{0, 1, 3}}, saaty1980());
    expectNear(two.weights, {0.75, 0.25}, 1e-12);
    EXPECT_EQ(two.cr, 0);
    const std::vector<Judgement> chain{{0, 1, 2}, {1, 2, 2}};
    expectNear(priorities(3, chain, saaty1980())->weights, {4.0 / 7, 2.0 / 7, 1.0 / 7}, 1e-12);
    EXPECT_NEAR(priorities(3, chain, saaty1980())->cr, 0, 1e-12);
    EXPECT_TRUE(worstJudgements(3, chain, saaty1980()).empty());
}

TEST(Ahp, LeavesOutWhatIsNoJudgement)
{
    const std::vector<Judgement> judgements{{0, 1, 3}, {0, 0, 9}, {0, 7, 2}, {1, 0, -1}, {0, 1, missing}};
    expectNear(priorities(2, judgements, saaty1980())->weights, {0.75, 0.25}, 1e-12);
}

TEST(Ahp, HasARatioBeyondEveryTable)
{
    std::vector<Judgement> circle;
    for (std::size_t i = 0; i < 30; ++i)
        circle.push_back({i, (i + 1) % 30, 2});
    for (const RandomIndex &each : randomIndexes()) {
        EXPECT_GT(priorities(30, circle, each)->cr, 0);
        EXPECT_EQ(each.of(30), each.fromThree.back());
    }
}

/// Two scorers, the second with three times the say of the first.
PlanData compared()
{
    PlanData data;
    data.criteria = Rows<Criterion>({{.id = {1}, .position = 2}, {.id = {2}, .position = 1}});
    data.scorers = Rows<Scorer>({{.id = {21}, .weight = 1}, {.id = {22}, .weight = 3}, {.id = {23}}});
    data.comparisons = Rows<Comparison>({{{21}, {1}, {2}, 1.0 / 9}, {{22}, {1}, {2}, 3}});
    return data;
}

TEST(Comparisons, JoinByTheWeightedGeometricMean)
{
    const std::vector<Judgement> joint = jointJudgements(compared());
    ASSERT_EQ(joint.size(), 1U);
    EXPECT_EQ(joint[0].a, 0U);
    // Criterion 2 stands first on the screen: 9^(1/4) × (1/3)^(3/4).
    EXPECT_NEAR(joint[0].value, std::pow(9, 0.25) * std::pow(1.0 / 3, 0.75), 1e-12);
}

TEST(Comparisons, OfOneScorerStandAsGiven)
{
    EXPECT_EQ(judgementsOf(compared(), {21}), (std::vector<Judgement>{{1, 0, 1.0 / 9}}));
    EXPECT_TRUE(judgementsOf(compared(), {23}).empty());
    EXPECT_EQ(comparers(compared()).size(), 2U);
}

TEST(Comparisons, AreWrittenAsPeopleSayThem)
{
    EXPECT_EQ(judgementText(3), u"3");
    EXPECT_EQ(judgementText(1.0 / 3), u"1/3");
    EXPECT_EQ(judgementText(1), u"1");
}

}
