// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixentry.h"

#include "tests/support/scoringplan.h"

#include <gtest/gtest.h>

namespace {

using namespace scoringplan;

class Entries : public testing::Test {
protected:
    MatrixChanges read(const std::vector<MatrixEntry> &entries, Id<Scorer> scorer = dinkes) const
    {
        const scoring::ScoreCube cube(m_plan->data(), session);
        return readEntries(matrixPicture(m_plan->data(), session, cube, {.scorer = scorer}), entries);
    }

    std::optional<double> one(const char *text) const
    {
        const MatrixChanges changes = read({{taxes, benefit, QString::fromUtf8(text)}});
        return changes.scores.empty() ? std::nullopt : changes.scores.front().value;
    }

    std::vector<double> weights(const QStringList &texts) const
    {
        std::vector<MatrixEntry> entries;
        const std::vector<Id<Criterion>> criteria{benefit, speed, risk};
        for (qsizetype i = 0; i < texts.size(); ++i)
            entries.push_back({{}, criteria[std::size_t(i)], texts[i]});
        std::vector<double> result;
        for (const auto &[criterion, weight] : read(entries).weights)
            result.push_back(weight);
        return result;
    }

    std::unique_ptr<Plan> m_plan = create();
};

TEST_F(Entries, NumbersAreReadWithCommaOrPoint)
{
    EXPECT_EQ(one("3"), 3.0);
    EXPECT_EQ(one("2,5"), 2.5);
    EXPECT_EQ(one("2.5"), 2.5);
}

TEST_F(Entries, EmptyTextAndDashTakeTheScoreAway)
{
    for (const char *text : {"", "-", "–"}) {
        const MatrixChanges changes = read({{taxes, benefit, QString::fromUtf8(text)}});
        ASSERT_EQ(changes.scores.size(), 1u) << text;
        EXPECT_FALSE(changes.scores.front().value);
    }
}

TEST_F(Entries, ValuesOutsideTheScaleAreRefusedWithTheScale)
{
    const MatrixChanges changes = read({{taxes, benefit, QStringLiteral("7")}});
    EXPECT_TRUE(changes.scores.empty());
    EXPECT_TRUE(changes.problem.contains(u"K1") && changes.problem.contains(u'4'))
        << qPrintable(changes.problem);
    EXPECT_FALSE(read({{taxes, benefit, QStringLiteral("-1")}}).problem.isEmpty());
    EXPECT_TRUE(read({{taxes, benefit, QStringLiteral("tinggi")}}).problem.contains(u"tinggi"));
}

TEST_F(Entries, OneWrongValueRefusesTheWholeBlockAndSaysWhere)
{
    const MatrixChanges changes
        = read({{taxes, benefit, QStringLiteral("3")}, {health, speed, QStringLiteral("5")}});
    EXPECT_TRUE(changes.scores.empty());
    EXPECT_EQ(changes.problemAt, 1u);
    EXPECT_TRUE(changes.problem.contains(u"QW-2")) << qPrintable(changes.problem);
}

TEST_F(Entries, TheMeanCannotBeTyped)
{
    EXPECT_FALSE(read({{taxes, benefit, QStringLiteral("3")}}, {}).problem.isEmpty());
}

TEST_F(Entries, WeightsArePercent)
{
    EXPECT_EQ(weights({QStringLiteral("25")}), std::vector{0.25});
    EXPECT_EQ(weights({QStringLiteral("12,5%")}), std::vector{0.125});
    EXPECT_FALSE(read({{{}, benefit, QStringLiteral("101")}}).problem.isEmpty());
}

TEST_F(Entries, SeveralWeightsThatComeToOneAreShares)
{
    EXPECT_EQ(weights({QStringLiteral("0,5"), QStringLiteral("0,25"), QStringLiteral("0,25")}),
              (std::vector{0.5, 0.25, 0.25}));
}

TEST_F(Entries, WeightsOfMoreThanAHundredPerCentAreRefused)
{
    const MatrixChanges changes
        = read({{{}, benefit, QStringLiteral("80")}, {{}, speed, QStringLiteral("40")}});
    EXPECT_TRUE(changes.weights.empty());
    EXPECT_TRUE(changes.problem.contains(u"120%")) << qPrintable(changes.problem);
}

}
