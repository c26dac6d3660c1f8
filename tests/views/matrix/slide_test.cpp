// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/slide.h"

#include "model/edits/rounds.h"
#include "tests/support/scoringplan.h"
#include "views/matrix/projector.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace scoringplan;

class ProjectedSlide : public testing::Test {
protected:
    Slide slide(Id<Candidate> candidate) const
    {
        const scoring::ScoreCube cube(plan->data(), session);
        const MatrixPicture picture = matrixPicture(plan->data(), session, cube, {});
        return slideOf(plan->data(), cube, picture, std::size_t(picture.rowOf(candidate)));
    }

    std::unique_ptr<Plan> plan = create();
};

TEST_F(ProjectedSlide, TellsHowManyGaveWhatAndHidesWho)
{
    const Slide shown = slide(health);
    EXPECT_EQ(shown.name, u"Antre Puskesmas");
    ASSERT_EQ(shown.rows.size(), 3U);
    ASSERT_EQ(shown.rows[0].voices.size(), 2U) << "one gave 1, one gave 3";
    EXPECT_EQ(shown.rows[0].voices[0].names.size(), 1);
    EXPECT_DOUBLE_EQ(*shown.rows[0].jointPlace, 0.5);
    EXPECT_EQ(shown.rows[2].name, u"Risiko ↓");
    EXPECT_FALSE(disputeText(shown).contains(u"Dinkes"));
    EXPECT_EQ(whoGaveWhat(shown.rows[0]).size(), 2);
}

TEST_F(ProjectedSlide, PointsAtTheWidestSpreadOnly)
{
    const Slide shown = slide(health);
    EXPECT_EQ(shown.disputed, 0);
    EXPECT_TRUE(disputeText(shown).contains(u"Manfaat"));
    const Slide quiet = slide(wifi);
    EXPECT_EQ(quiet.disputed, -1) << "nobody scored it";
    EXPECT_EQ(disputeText(quiet), QString());
}

TEST_F(ProjectedSlide, IsWalkedThroughByKeysAndRevealsNamesOnDemand)
{
    const std::vector<Id<Candidate>> all{taxes, health, waste, wifi};
    auto *projector = new Projector(
        4, [&](int row) { return slide(all[std::size_t(row)]); },
        [](Id<Pillar>) { return QColor(Qt::blue); });
    projector->resize(683, 384);
    projector->show();
    QSignalSpy closed(projector, &Projector::closed);
    QTest::keyClick(projector, Qt::Key_Right);
    EXPECT_EQ(projector->slide().name, u"Antre Puskesmas");
    QTest::keyClick(projector, Qt::Key_End);
    QTest::keyClick(projector, Qt::Key_Right);
    EXPECT_EQ(projector->current(), 3) << "behind the last is nothing";
    EXPECT_FALSE(projector->showsNames());
    QTest::keyClick(projector, Qt::Key_N);
    EXPECT_TRUE(projector->showsNames());
    QTest::keyClick(projector, Qt::Key_Left);
    EXPECT_FALSE(projector->showsNames()) << "the next candidate begins without names";
    QTest::keyClick(projector, Qt::Key_Escape);
    ASSERT_EQ(closed.size(), 1);
    EXPECT_EQ(closed[0][0].toInt(), 2);
}

}
