// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/stabilitywords.h"

#include "tests/support/example.h"
#include "tests/support/scoringplan.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace scoring;

namespace {

StabilityNames lettersFor(std::size_t candidates)
{
    StabilityNames names;
    for (std::size_t i = 0; i < candidates; ++i)
        names.candidates.append(QStringLiteral("Kandidat %1").arg(QChar(u'A' + int(i))));
    names.criteria = {QStringLiteral("K1"), QStringLiteral("K2"), QStringLiteral("K3")};
    return names;
}

QStringList sentencesOf(const DecisionMatrix &matrix)
{
    const Stability found = stability(matrix, {&methods().front()}, 1, {.runs = 500}).value();
    return sentences(found, lettersFor(matrix.alternatives()));
}

// Siegel, "Nonparametric Statistics", 1956: authoritarianism and social status striving of twelve students.
TEST(MethodAgreement, ReproducesSpearmanAsSiegelPrintsIt)
{
    const std::vector<double> authoritarianism{2, 6, 5, 1, 10, 9, 8, 3, 4, 12, 7, 11};
    const std::vector<double> striving{3, 4, 2, 1, 8, 11, 10, 6, 7, 12, 5, 9};
    EXPECT_NEAR(spearman(authoritarianism, striving).value(), 0.82, 0.005);
    EXPECT_FALSE(spearman(std::vector{1.5, 1.5}, std::vector{1.0, 2.0}));
    EXPECT_FALSE(spearman({}, {}));
}

TEST(MethodAgreement, NamesThePairsThatSwap)
{
    // Kusumadewi 2006 in SAW's tests ranks alike; here the costs of zero part SAW and TOPSIS.
    const DecisionMatrix m = matrix({{4, 0}, {3, 1}, {1, 0}}, {0.6, 0.4}, {1});
    const MethodAgreement found = methodAgreement(m, Normalisation::Maximum);
    ASSERT_EQ(found.rankings.size(), methods().size());
    EXPECT_EQ(found.pairs.size(), methods().size() * (methods().size() - 1) / 2);
    for (const MethodPair &pair : found.pairs)
        for (const auto &[a, b] : pair.swaps) {
            EXPECT_LT(found.rankings[pair.first].ranks[a], found.rankings[pair.first].ranks[b]);
            EXPECT_GT(found.rankings[pair.second].ranks[a], found.rankings[pair.second].ranks[b]);
        }
}

TEST(Stability, SaysFirstHowFarTheWinnerIsSafeAndHowOftenItWins)
{
    const QStringList said = sentencesOf(matrix({{4, 2, 3}, {3, 3, 3}, {1, 4, 2}}, {0.5, 0.3, 0.2}));
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.front().startsWith(QStringLiteral("Kandidat A stays first")))
        << qPrintable(said.front());
    EXPECT_TRUE(said.front().contains(QStringLiteral("500"))) << qPrintable(said.front());
    for (const QString &sentence : said)
        EXPECT_FALSE(sentence.contains(u'%') && sentence.contains(QStringLiteral("%1")));
}

TEST(Stability, SaysWhenTwoShareTheFirstPlace)
{
    const QStringList said = sentencesOf(matrix({{2, 2}, {2, 2}, {1, 1}}, {0.5, 0.5}));
    EXPECT_TRUE(said.front().contains(QStringLiteral("2 candidates share the first place")))
        << qPrintable(said.front());
}

TEST(Stability, SaysWhyThereIsNothingToCompare)
{
    EXPECT_EQ(sentencesOf(DecisionMatrix(1, {{.weight = 1}})).size(), 1);
    EXPECT_EQ(sentencesOf(DecisionMatrix(0, {})).size(), 1);
    EXPECT_EQ(sentencesOf(DecisionMatrix(3, {})).size(), 1);
    EXPECT_TRUE(sentencesOf(DecisionMatrix(3, {})).front().contains(QStringLiteral("criterion")));
}

TEST(Stability, LeavesOutEachScorerInTurn)
{
    const auto plan = scoringplan::create();
    const StabilityQuestion question{.plan = plan->data(),
                                     .round = scoringplan::session,
                                     .use = {&methods().front()},
                                     .line = 1,
                                     .simulation = {.runs = 100}};
    const Stability found = stabilityOf(question).value();
    ASSERT_EQ(found.omissions.size(), 2U);
    EXPECT_EQ(found.omissions[0].scorer, scoringplan::dinkes);
    const ScoreCube bapendaAlone(withoutScorers(plan->data(), std::vector{scoringplan::dinkes}),
                                 scoringplan::session);
    EXPECT_EQ(found.omissions[0].ranks, question.use.ranks(jointMatrix(bapendaAlone)));
    EXPECT_EQ(found.withoutOne.runs, 2U);
    EXPECT_EQ(found.acceptability.runs, 100U);
}

TEST(Stability, DoesNotCountScorersWhoAreLeftOut)
{
    const auto plan = scoringplan::create();
    StabilityQuestion question{.plan = plan->data(),
                               .round = scoringplan::session,
                               .use = {&methods().front()},
                               .line = 1,
                               .simulation = {.runs = 10},
                               .leftOut = {scoringplan::dinkes}};
    EXPECT_EQ(stabilityOf(question)->omissions.size(), 1U);
    EXPECT_FALSE(stabilityOf(question, [](double) { return false; }));
}

}
