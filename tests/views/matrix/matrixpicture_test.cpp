// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixpicture.h"

#include "model/edits/candidates.h"
#include "model/edits/rounds.h"
#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "tests/support/scoringplan.h"

#include <gtest/gtest.h>

namespace {

using namespace scoringplan;

class Picture : public testing::Test {
protected:
    MatrixPicture picture(const MatrixOptions &options = {}) const
    {
        const scoring::ScoreCube cube(m_plan->data(), session);
        return matrixPicture(m_plan->data(), session, cube, options);
    }

    static QStringList codes(const MatrixPicture &picture)
    {
        QStringList codes;
        for (const MatrixRow &row : picture.rows)
            codes.append(row.code);
        return codes;
    }

    static MatrixCell cell(const MatrixPicture &picture, Id<Candidate> candidate, Id<Criterion> criterion)
    {
        return picture.rows[std::size_t(picture.rowOf(candidate))]
            .cells[std::size_t(picture.columnOf(criterion))];
    }

    std::unique_ptr<Plan> m_plan = create();
};

TEST_F(Picture, RowsAreSortedByTheMethodAndUnscoredOnesComeLast)
{
    EXPECT_EQ(codes(picture()).join(u' '), u"QW-1 QW-2 QW-3 QW-4");
    EXPECT_FALSE(picture().rows.back().hasValues);
    edits::setScores(*m_plan, session, dinkes, {{waste, benefit, 4}, {waste, speed, 4}, {taxes, benefit, 0}});
    edits::setScores(*m_plan, session, bapenda, {{taxes, benefit, 0}, {waste, speed, 4}});
    EXPECT_EQ(codes(picture()).front(), u"QW-3");
}

TEST_F(Picture, CellsHoldTheMeanAndWhoIsMissing)
{
    const MatrixPicture shown = picture();
    EXPECT_DOUBLE_EQ(cell(shown, health, risk).value, 3);
    EXPECT_EQ(cell(shown, waste, risk).missing, 1);
    EXPECT_EQ(cell(shown, taxes, risk).missing, 0);
    EXPECT_TRUE(cell(shown, wifi, benefit).isEmpty());
}

TEST_F(Picture, CostIsColouredInverted)
{
    const MatrixPicture shown = picture();
    EXPECT_DOUBLE_EQ(cell(shown, taxes, benefit).strength, 1);
    EXPECT_DOUBLE_EQ(cell(shown, taxes, risk).strength, 0.75);
    EXPECT_DOUBLE_EQ(cell(shown, health, risk).strength, 0.25);
}

TEST_F(Picture, OneScorerAloneIsShownAndCanFillIn)
{
    const MatrixPicture shown = picture({.scorer = dinkes});
    EXPECT_DOUBLE_EQ(cell(shown, health, benefit).value, 1);
    EXPECT_TRUE(shown.canBeFilled());
    EXPECT_FALSE(picture().canBeFilled());
    edits::closeRound(*m_plan, session);
    EXPECT_FALSE(picture({.scorer = dinkes}).canBeFilled());
}

TEST_F(Picture, SpreadShowsHowFarScorersDiffer)
{
    const MatrixPicture shown = picture({.reading = MatrixOptions::Reading::Spread});
    EXPECT_DOUBLE_EQ(cell(shown, health, benefit).value, 1);
    EXPECT_DOUBLE_EQ(cell(shown, health, benefit).strength, 0.75);
    EXPECT_DOUBLE_EQ(cell(shown, taxes, benefit).value, 0);
    EXPECT_EQ(cellText(shown, shown.columns[0], cell(shown, health, benefit)), u"1,00");
}

TEST_F(Picture, LineStandsUnderThoseThatAreProposed)
{
    EXPECT_EQ(picture().proposed, 0u) << "six pillars, four candidates: all are proposed";
    Round two = *m_plan->data().rounds.find(session);
    two.proposed = 2;
    edits::change(*m_plan, two);
    EXPECT_EQ(picture().proposed, 2u);
    EXPECT_EQ(picture({.order = {.by = MatrixOrder::By::List}}).proposed, 0u);
    EXPECT_EQ(picture({.filter = QStringLiteral("pajak")}).proposed, 0u);
}

TEST_F(Picture, RankIsDisputedWhereTheMethodsDifferByTwo)
{
    edits::setWeights(*m_plan, {{benefit, 0.2}, {speed, 0.1}, {risk, 0.7}});
    for (const Id<Scorer> scorer : {dinkes, bapenda})
        edits::setScores(*m_plan, session, scorer, {{taxes, risk, 0}, {health, risk, 1}, {waste, risk, 4}});
    const MatrixPicture shown = picture();
    for (const MatrixRow &row : shown.rows)
        EXPECT_EQ(row.results[1].disputed, std::abs(row.results[1].rank - row.results[0].rank) >= 2);
}

TEST_F(Picture, FilterKeepsTheRanksOfAll)
{
    const MatrixPicture shown = picture({.filter = QStringLiteral("sampah")});
    ASSERT_EQ(codes(shown), QStringList{QStringLiteral("QW-3")});
    EXPECT_EQ(shown.rows[0].results[0].rank, 3);
    const QString pillar = m_plan->data().pillars.find(m_plan->data().candidates.find(taxes)->pillar)->name;
    EXPECT_EQ(codes(picture({.filter = pillar})), QStringList{QStringLiteral("QW-1")});
}

TEST_F(Picture, TrialWeightsSortWithoutBeingWritten)
{
    const MatrixPicture shown = picture({.trialWeights = {{benefit, 0.0}, {speed, 1.0}, {risk, 0.0}}});
    EXPECT_EQ(codes(shown).front(), u"QW-2");
    EXPECT_DOUBLE_EQ(shown.columns[1].weight, 1.0);
    EXPECT_DOUBLE_EQ(m_plan->data().criteria.find(speed)->weight, 0.3);
}

TEST_F(Picture, SortsByOneCriterion)
{
    const MatrixOrder order{.by = MatrixOrder::By::Criterion, .criterion = speed};
    EXPECT_EQ(codes(picture({.order = order})).join(u' '), u"QW-2 QW-1 QW-3 QW-4");
}

TEST_F(Picture, FiguresOfTheCandidatesStandInRpJutaAndMonths)
{
    Candidate candidate = *m_plan->data().candidates.find(taxes);
    candidate.cost = Money{850'000'000};
    candidate.months = 8;
    edits::change(*m_plan, candidate);
    edits::add(*m_plan,
               std::vector<Criterion>{{.id = {14}, .origin = Criterion::Origin::Cost},
                                      {.id = {15}, .origin = Criterion::Origin::Months}});
    const MatrixPicture shown = picture();
    EXPECT_EQ(cellText(shown, shown.columns[3], cell(shown, taxes, {14})), u"850");
    EXPECT_EQ(unitOf(shown.columns[3]), u"Rp million");
    EXPECT_EQ(cellText(shown, shown.columns[4], cell(shown, taxes, {15})), u"8");
    EXPECT_TRUE(cell(shown, health, {14}).isEmpty());
}

TEST_F(Picture, TextForTheClipboardHasTitlesWeightsAndRows)
{
    const QStringList lines = matrixText(picture()).split(u'\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_TRUE(lines[0].contains(u"K1 Manfaat\tK2 Kecepatan\tK3 Risiko\tSAW"));
    EXPECT_TRUE(lines[1].contains(u"50%\t30%\t20%"));
    EXPECT_TRUE(lines[2].startsWith(u"QW-1\tBayar Pajak\t4,0\t2,0\t1,0\t")) << qPrintable(lines[2]);
}

TEST_F(Picture, NothingToShowIsNoError)
{
    const auto empty = plans::create(QStringLiteral(":memory:"));
    const scoring::ScoreCube cube(empty->data(), {});
    const MatrixPicture shown = matrixPicture(empty->data(), {}, cube, {});
    EXPECT_TRUE(shown.rows.empty());
    EXPECT_TRUE(shown.columns.empty());
}

TEST_F(Picture, TheTeamsPlaceStandsBesideTheComputedOrder)
{
    EXPECT_FALSE(picture().hasPlaces);
    ASSERT_TRUE(edits::setPlace(*m_plan, session, waste, 1, QStringLiteral("Arahan wali kota")));
    const MatrixPicture computed = picture();
    EXPECT_TRUE(computed.hasPlaces);
    EXPECT_EQ(codes(computed).join(u' '), u"QW-1 QW-2 QW-3 QW-4") << "the computed order stays";
    const MatrixPicture team = picture({.order = {.by = MatrixOrder::By::Team}});
    EXPECT_EQ(codes(team).join(u' '), u"QW-3 QW-1 QW-2 QW-4");
    EXPECT_EQ(team.rows[0].reason, u"Arahan wali kota");
    EXPECT_EQ(team.rows[0].results[0].rank, 3);
    EXPECT_TRUE(matrixText(team).contains(u"Arahan wali kota"));
}

TEST_F(Picture, TheRoundChoosesTheMethodThatLeads)
{
    Round round = *m_plan->data().rounds.find(session);
    round.method = QStringLiteral("vikor");
    ASSERT_TRUE(edits::change(*m_plan, round));
    const MatrixPicture shown = picture();
    ASSERT_EQ(shown.methods.size(), 2U);
    EXPECT_EQ(shown.methods[0]->token, u"vikor");
    EXPECT_EQ(shown.methods[1]->token, u"topsis");
    EXPECT_EQ(shown.rows[0].results[0].rank, 1);
}

TEST_F(Picture, WhoNeedNotScoreIsNotMissing)
{
    ASSERT_TRUE(edits::setExempt(*m_plan, bapenda, risk, true));
    EXPECT_EQ(cell(picture(), waste, risk).missing, 0);
    EXPECT_DOUBLE_EQ(cell(picture(), health, risk).value, 2) << "only Dinkes counts there";
}

}
