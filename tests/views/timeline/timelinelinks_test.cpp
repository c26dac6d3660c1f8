// SPDX-License-Identifier: GPL-3.0-or-later
// Links on the page, what they push, and rows that are added there.
#include "tests/views/timeline/smallplan.h"
#include "views/timeline/linkroute.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelinelinkmenu.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelinetree.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace smallplan;

namespace {

QDate day(int month, int day)
{
    return {2018, month, day};
}

class TimelineLinksTest : public testing::Test {
protected:
    TimelineLinksTest()
    {
        page.resize(1200, 600);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        chart->setUnit(TimeUnit::Quarter);
        chart->scrollBy(-1e6, 0);
    }

    Activity activity(Id<Activity> id) const { return *plan->data().activities.find(id); }

    /// Drags the bar of the analysis by 20 work days and lets go with \a modifiers.
    void dragAnalysis(Qt::KeyboardModifiers modifiers)
    {
        const QPoint from = chart->shapeOf(key(analysis)).bar.center().toPoint();
        const QPoint to = from + QPoint(28, 0);
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(chart->viewport(), from + QPoint(10, 0));
        QTest::mouseMove(chart->viewport(), to);
        EXPECT_FALSE(chart->editor().consequence().isEmpty());
        EXPECT_TRUE(chart->editor().push().find(building));
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, modifiers, to);
    }

    QPointF onLink(const Rows<Dependency>::Key &wanted) const
    {
        const TimelinePicture picture = chart->picture();
        const auto found = std::ranges::find(picture.links, wanted, &TimelinePicture::Link::key);
        return (found->route[1] + found->route[2]) / 2 - picture.view.area.topLeft();
    }

    std::unique_ptr<Plan> plan = smallplan::plan();
    TimelinePage page{*plan};
    TimelineChart *chart = page.chart();
    const Rows<Dependency>::Key link = Dependency{analysis, building}.key();
};

TEST_F(TimelineLinksTest, LeaveFollowersWhereTheyAreAndOfferToShiftThem)
{
    dragAnalysis({});
    EXPECT_EQ(activity(analysis).start, day(3, 5));
    EXPECT_EQ(activity(building).start, day(2, 19));
    EXPECT_EQ(plan->undoSteps(), 1);
    QToolButton *offer = page.legend()->offer();
    ASSERT_FALSE(offer->isHidden());
    offer->click();
    EXPECT_EQ(activity(building).start, day(3, 19));
    EXPECT_EQ(plan->undoSteps(), 2);
    EXPECT_TRUE(page.legend()->sentence().startsWith(QStringLiteral("1 ")));
    EXPECT_TRUE(offer->isHidden());
    plan->undo();
    EXPECT_EQ(activity(building).start, day(2, 19));
}

TEST_F(TimelineLinksTest, TakeFollowersAlongWithAltInOneStep)
{
    dragAnalysis(Qt::AltModifier);
    EXPECT_EQ(activity(analysis).start, day(3, 5));
    EXPECT_EQ(activity(building).start, day(3, 19));
    EXPECT_EQ(plan->undoSteps(), 1);
}

TEST_F(TimelineLinksTest, TakeFollowersAlongByKeys)
{
    chart->tree()->select(key(analysis));
    QTest::keyPress(chart, Qt::Key_Right, Qt::AltModifier);
    QTest::keyPress(chart, Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(activity(analysis).start, day(2, 6));
    EXPECT_EQ(activity(building).start, day(2, 20));
    EXPECT_EQ(plan->undoSteps(), 1);
}

TEST_F(TimelineLinksTest, ShiftTheWholePlanAtOnce)
{
    edits::setDates(*plan, {{analysis, day(3, 5), day(3, 16)}, {building, day(2, 19), day(9, 14)}});
    page.shiftToLinks();
    EXPECT_EQ(activity(building).start, day(3, 19));
    EXPECT_GT(activity(launch).start, day(9, 14));
    EXPECT_EQ(plan->undoSteps(), 2);
    EXPECT_TRUE(plan->undoLabel().contains(QStringLiteral("2")));
}

TEST_F(TimelineLinksTest, AreFoundUnderTheMouse)
{
    const QPointF place = onLink(link);
    EXPECT_EQ(chart->linkAt(place), link);
    EXPECT_FALSE(chart->linkAt({5, 5}));
    const QSignalSpy asked(chart, &TimelineChart::linkMenuRequested);
    QTest::mouseClick(chart->viewport(), Qt::RightButton, {}, place.toPoint());
    EXPECT_EQ(asked.count(), 1);
    for (auto *menu : page.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        menu->close();
    chart->setShown(false, true);
    EXPECT_FALSE(chart->linkAt(place));
}

TEST_F(TimelineLinksTest, ChangeTheirKindOrGoFromTheirMenu)
{
    QMenu menu;
    fillLinkMenu(&menu, *plan, link);
    menu.actions()[1]->trigger();
    EXPECT_TRUE(plan->data().dependencies.find(Dependency{analysis, building, Link::SS}.key()));
    EXPECT_FALSE(plan->data().dependencies.find(link));
    QMenu again;
    addLinkMenus(&again, *plan, analysis);
    ASSERT_EQ(again.actions().size(), 1);
    again.actions()[0]->menu()->actions().last()->trigger();
    EXPECT_EQ(plan->data().dependencies.size(), 1);
    EXPECT_EQ(plan->undoSteps(), 2);
}

TEST_F(TimelineLinksTest, ArePulledByKeys)
{
    chart->tree()->select(key(launch));
    QTest::keyClick(chart, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(chart, Qt::Key_Down);
    EXPECT_EQ(chart->tree()->currentKey(), key(launch));
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_TRUE(plan->data().dependencies.find(Dependency{launch, trial}.key()));
    QTest::keyClick(chart, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(chart, Qt::Key_Escape);
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_EQ(plan->undoSteps(), 1);
}

TEST_F(TimelineLinksTest, LeaveProgressToItsOwnKeys)
{
    chart->tree()->select(key(building));
    QTest::keyPress(chart, Qt::Key_Up, Qt::AltModifier);
    QTest::keyPress(chart, Qt::Key_Up, Qt::AltModifier);
    QTest::keyRelease(chart, Qt::Key_Alt);
    EXPECT_EQ(activity(building).progress, 60);
    EXPECT_EQ(plan->undoSteps(), 1);
}

TEST_F(TimelineLinksTest, MayBePutOnANewActivityOfACandidate)
{
    chart->tree()->select({timelinerow::Candidate, complaints.value});
    page.addActivity();
    EXPECT_EQ(plan->undoSteps(), 1);
    const OutlineKey added = chart->tree()->currentKey();
    EXPECT_EQ(activity({added.id}).candidate, complaints);
    EXPECT_FALSE(chart->shapeOf(added).bar.isEmpty());
    const QPoint from
        = linkHandle(chart->shapeOf(key(trial)), sizesFor(chart->tree()->rowHeight())).toPoint();
    const QPoint to = chart->shapeOf(added).bar.center().toPoint();
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(chart->viewport(), from + QPoint(0, 10));
    QTest::mouseMove(chart->viewport(), to);
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, to);
    EXPECT_TRUE(plan->data().dependencies.find(Dependency{trial, Id<Activity>{added.id}}.key()));
}

TEST(LinkRoute, KnowsHowFarAPlaceIs)
{
    const QPolygonF route({QPointF(0, 0), QPointF(10, 0), QPointF(10, 20), QPointF(30, 20)});
    EXPECT_EQ(distanceTo(route, {5, 0}), 0);
    EXPECT_EQ(distanceTo(route, {13, 10}), 3);
    EXPECT_EQ(distanceTo(route, {33, 24}), 5);
}

}
