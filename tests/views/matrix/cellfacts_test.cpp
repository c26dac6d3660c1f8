// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/cellfacts.h"

#include "model/edits/scores.h"
#include "tests/support/scoringplan.h"
#include "views/matrix/impactpicture.h"

#include <gtest/gtest.h>

namespace {

using namespace scoringplan;

class Facts : public testing::Test {
protected:
    CellFacts facts(Id<Candidate> candidate, Id<Criterion> criterion, Id<Scorer> scorer = {}) const
    {
        return cellFacts(m_plan->data(), scoring::ScoreCube(m_plan->data(), session), candidate, criterion,
                         scorer);
    }

    std::unique_ptr<Plan> m_plan = create();
};

TEST_F(Facts, TellMeanMedianAndWhoGaveLeastAndMost)
{
    const CellFacts told = facts(health, benefit, bapenda);
    EXPECT_TRUE(told.heading.contains(u"QW-2") && told.heading.contains(u"Manfaat"));
    EXPECT_TRUE(told.figures.contains(u"2,00")) << qPrintable(told.figures);
    ASSERT_EQ(told.voices.size(), 2);
    EXPECT_TRUE(told.voices[0].contains(u"Dinkes (1)"));
    EXPECT_TRUE(told.voices[1].contains(u"Bapenda (3)"));
    ASSERT_EQ(told.bars.size(), 5u);
    EXPECT_EQ(told.bars[1].count, 1);
    EXPECT_TRUE(told.bars[3].marked);
}

TEST_F(Facts, TellOfAnEmptyCellAndOfOneThatLacksAScorer)
{
    EXPECT_FALSE(facts(wifi, benefit).figures.isEmpty());
    EXPECT_TRUE(facts(wifi, benefit).bars.empty());
    EXPECT_EQ(facts(waste, risk).voices.size(), 1);
}

TEST_F(Facts, TellOfACriterionWithItsAnchors)
{
    edits::setAnchors(*m_plan, risk, {{0, QStringLiteral("kecil")}, {4, QStringLiteral("besar")}});
    const CellFacts told = facts({}, risk);
    EXPECT_EQ(told.anchors, (QStringList{QStringLiteral("0 = kecil"), QStringLiteral("4 = besar")}));
    EXPECT_EQ(told.bars[2].count, 2);
    EXPECT_EQ(told.bars[0].strength, 1) << "no risk speaks for it";
}

TEST_F(Facts, NameThoseWhoOweScores)
{
    const scoring::ScoreCube cube(m_plan->data(), session);
    const QString text = missingText(cube);
    EXPECT_TRUE(text.contains(u"Bapenda</a> 4")) << qPrintable(text);
    EXPECT_LT(text.indexOf(u"Bapenda"), text.indexOf(u"Dinkes")) << "who owes most comes first";
}

TEST_F(Facts, AgreementIsSilentWhereNothingCanBeSaid)
{
    EXPECT_TRUE(agreementText(scoring::ScoreCube(m_plan->data(), {})).isEmpty());
    EXPECT_TRUE(agreementText(scoring::ScoreCube(m_plan->data(), session)).contains(u"Krippendorff"));
}

TEST_F(Facts, ImpactAndEffortMeetAtTheMedian)
{
    const ImpactPicture picture
        = impactPicture(m_plan->data(), scoring::ScoreCube(m_plan->data(), session), {});
    ASSERT_EQ(picture.points.size(), 3u);
    EXPECT_EQ(picture.without, QStringList{QStringLiteral("QW-4")});
    EXPECT_DOUBLE_EQ(picture.points[0].effort, 0.25);
    EXPECT_DOUBLE_EQ(picture.middleEffort, 0.5);
    EXPECT_EQ(picture.effortWords, u"risiko");
}

}
