// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepage.h"

#include "tests/views/timeline/smallplan.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinemodel.h"
#include "views/timeline/timelinetree.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace smallplan;

namespace {

QDate day(int month, int day)
{
    return {2018, month, day};
}

/// The page on the small plan, a pixel a day.
class TimelinePageTest : public testing::Test {
protected:
    TimelinePageTest()
    {
        page.resize(1200, 600);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        chart->setUnit(TimeUnit::Quarter);
        chart->scrollBy(-1e6, 0);
    }

    QPoint at(const OutlineKey &key, BarPart part = BarPart::Body) const
    {
        const BarShape shape = chart->shapeOf(key);
        const TimelineSizes sizes = sizesFor(chart->tree()->rowHeight());
        switch (part) {
        case BarPart::Start:
            return QPointF(shape.bar.left() + 1, shape.bar.center().y()).toPoint();
        case BarPart::Finish:
            return QPointF(shape.bar.right() - 2, shape.bar.center().y()).toPoint();
        case BarPart::Progress:
            return progressHandle(shape, sizes).toPoint();
        case BarPart::Link:
            return linkHandle(shape, sizes).toPoint();
        default:
            return shape.bar.center().toPoint();
        }
    }

    void press(QPoint position) { QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, position); }
    void move(QPoint position) { QTest::mouseMove(chart->viewport(), position); }
    void release(QPoint position) { QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, position); }

    void drag(QPoint from, QPoint to)
    {
        press(from);
        move((from + to) / 2);
        move(to);
        release(to);
    }

    Activity activity(Id<Activity> id) const { return *plan->data().activities.find(id); }

    void wheel(QPoint position, int angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(position, chart->viewport()->mapToGlobal(position), {}, QPoint(0, angle),
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart->viewport(), &event);
    }

    std::unique_ptr<Plan> plan = smallplan::plan();
    TimelinePage page{*plan};
    TimelineChart *chart = page.chart();
};

TEST_F(TimelinePageTest, PassesTheModelTester)
{
    const QAbstractItemModelTester tester(chart->tree()->outlineModel());
    edits::setDates(*plan, {{analysis, day(3, 5), day(3, 9)}});
    plan->undo();
}

TEST_F(TimelinePageTest, DragsABarAsOneUndoStep)
{
    drag(at(key(building)), at(key(building)) + QPoint(14, 0));
    EXPECT_EQ(activity(building).start, day(3, 5));
    EXPECT_EQ(activity(building).finish, day(6, 15));
    EXPECT_EQ(plan->undoSteps(), 1);
    plan->undo();
    EXPECT_EQ(activity(building).start, day(2, 19));
}

TEST_F(TimelinePageTest, ShowsWhatWouldBeBeforeTheButtonIsReleased)
{
    const QPoint from = at(key(building));
    press(from);
    move(from + QPoint(14, 0));
    EXPECT_TRUE(chart->editor().isActive());
    EXPECT_EQ(chart->facts().data.activities.find(building)->start, day(3, 5));
    EXPECT_TRUE(chart->editor().label().startsWith(QStringLiteral("5 Mar 2018 – 15 Jun 2018")));
    EXPECT_EQ(activity(building).start, day(2, 19));
    release(from + QPoint(14, 0));
    EXPECT_FALSE(chart->editor().isActive());
}

TEST_F(TimelinePageTest, GivesUpADragWithEsc)
{
    const QPoint from = at(key(building));
    press(from);
    move(from + QPoint(40, 0));
    QTest::keyClick(chart, Qt::Key_Escape);
    EXPECT_FALSE(chart->editor().isActive());
    move(from + QPoint(60, 0));
    release(from + QPoint(60, 0));
    EXPECT_EQ(plan->undoSteps(), 0);
    EXPECT_EQ(activity(building).start, day(2, 19));
}

TEST_F(TimelinePageTest, LetsAHandTremble)
{
    drag(at(key(building)), at(key(building)) + QPoint(2, 1));
    EXPECT_EQ(plan->undoSteps(), 0);
    EXPECT_EQ(chart->tree()->currentKey(), key(building));
}

TEST_F(TimelinePageTest, PullsTheEndsOfABar)
{
    drag(at(key(building), BarPart::Finish), at(key(building), BarPart::Finish) + QPoint(7, 0));
    EXPECT_EQ(activity(building).start, day(2, 19));
    EXPECT_EQ(activity(building).finish, day(6, 8));
    drag(at(key(building), BarPart::Start), at(key(building), BarPart::Start) + QPoint(-7, 0));
    EXPECT_EQ(activity(building).start, day(2, 12));
    EXPECT_EQ(plan->undoSteps(), 2);
}

TEST_F(TimelinePageTest, PullsProgress)
{
    const QPoint handle = at(key(building), BarPart::Progress);
    drag(handle, handle + QPoint(26, 0));
    EXPECT_EQ(activity(building).progress, 75);
}

TEST_F(TimelinePageTest, PullsALinkFromOneBarToAnother)
{
    drag(at(key(launch), BarPart::Link), at(key(trial)));
    EXPECT_TRUE(plan->data().dependencies.find(Dependency{launch, trial}.key()));
    EXPECT_EQ(plan->undoSteps(), 1);
}

TEST_F(TimelinePageTest, RefusesALinkThatClosesACircle)
{
    press(at(key(launch), BarPart::Link));
    move(at(key(analysis)) + QPoint(0, 2));
    move(at(key(analysis)));
    EXPECT_TRUE(chart->editor().isRefused());
    release(at(key(analysis)));
    EXPECT_EQ(plan->undoSteps(), 0);
}

TEST_F(TimelinePageTest, ReadsAPlanThatCannotBeEdited)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pilar"));
    ASSERT_TRUE(plan->saveCopy(path));
    const auto readOnly = Plan::open(path, Plan::Access::Read, {});
    TimelinePage other(*readOnly);
    other.resize(1200, 600);
    other.show();
    const QPoint from = other.chart()->shapeOf(key(building)).bar.center().toPoint();
    QTest::mousePress(other.chart()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(other.chart()->viewport(), from + QPoint(30, 0));
    EXPECT_FALSE(other.chart()->editor().isActive());
    QTest::mouseRelease(other.chart()->viewport(), Qt::LeftButton, {}, from + QPoint(30, 0));
}

TEST_F(TimelinePageTest, MovesSelectedBarsByKeysAsOneStep)
{
    chart->tree()->select(key(building));
    chart->setFocus();
    QTest::keyPress(chart, Qt::Key_Right, Qt::AltModifier);
    QTest::keyPress(chart, Qt::Key_Right, Qt::AltModifier);
    QTest::keyPress(chart, Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    EXPECT_EQ(activity(building).start, day(2, 19));
    QTest::keyRelease(chart, Qt::Key_Alt);
    EXPECT_EQ(activity(building).start, day(2, 28));
    EXPECT_EQ(plan->undoSteps(), 1);
}

TEST_F(TimelinePageTest, LengthensABarByKeysFromTheTree)
{
    chart->tree()->select(key(building));
    QTest::keyPress(chart->tree(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyRelease(chart->tree(), Qt::Key_Alt);
    EXPECT_EQ(activity(building).finish, day(5, 31));
    QTest::keyPress(chart->tree(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(chart->tree(), Qt::Key_Escape);
    QTest::keyRelease(chart->tree(), Qt::Key_Alt);
    EXPECT_EQ(plan->undoSteps(), 1);
}

TEST_F(TimelinePageTest, RemovesTheSelectedRow)
{
    chart->tree()->select(key(launch));
    QTest::keyClick(chart, Qt::Key_Delete);
    EXPECT_FALSE(plan->data().activities.find(launch));
}

TEST_F(TimelinePageTest, MovesTheSelectionByKeysInTheBars)
{
    chart->tree()->select(key(analysis));
    QTest::keyClick(chart, Qt::Key_Down);
    EXPECT_EQ(chart->tree()->currentKey(), key(building));
    const QSignalSpy opened(chart, &TimelineChart::opened);
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(TimelinePageTest, ZoomsAroundTheDayUnderTheMouse)
{
    const QPoint mouse(300, 100);
    const QDate before = chart->dateAt(mouse.x());
    for (int i = 0; i < 12; ++i)
        wheel(mouse, 120, Qt::ControlModifier);
    EXPECT_NE(chart->unit(), TimeUnit::Quarter);
    EXPECT_LE(std::abs(before.daysTo(chart->dateAt(mouse.x()))), 1);
    for (int i = 0; i < 12; ++i)
        wheel(mouse, -120, Qt::ControlModifier);
    EXPECT_LE(std::abs(before.daysTo(chart->dateAt(mouse.x()))), 1);
    EXPECT_EQ(chart->unit(), TimeUnit::Quarter);
}

TEST_F(TimelinePageTest, ScrollsAlongTheYearsWithShiftAndTheWheel)
{
    const double before = chart->window().left();
    wheel({300, 100}, -120, Qt::ShiftModifier);
    EXPECT_GT(chart->window().left(), before);
    QTest::keyClick(chart, Qt::Key_Home);
    EXPECT_EQ(chart->window().left(), 0);
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_EQ(chart->window().left(), chart->window().mostLeft());
}

TEST_F(TimelinePageTest, OpensAndClosesRowsTogetherWithTheTree)
{
    EXPECT_EQ(chart->rows().keys.size(), 9);
    TimelineTree *tree = chart->tree();
    tree->collapse(tree->outlineModel()->indexOf(key(letters)));
    EXPECT_EQ(chart->rows().keys.size(), 6);
    EXPECT_TRUE(chart->shapeOf(key(building)).bar.isEmpty());
    tree->expandAll();
    EXPECT_EQ(chart->rows().keys.size(), 9);
    for (const OutlineKey &row : chart->rows().keys)
        EXPECT_EQ(chart->rowRect(row).top(), tree->visualRect(tree->outlineModel()->indexOf(row)).top());
}

TEST_F(TimelinePageTest, ScrollsUpAndDownInStepWithTheTree)
{
    page.resize(1200, 260);
    QApplication::processEvents();
    TimelineTree *tree = chart->tree();
    ASSERT_GT(tree->verticalScrollBar()->maximum(), 0);
    chart->verticalScrollBar()->setValue(30);
    EXPECT_EQ(tree->verticalScrollBar()->value(), 30);
    tree->verticalScrollBar()->setValue(10);
    EXPECT_EQ(chart->verticalScrollBar()->value(), 10);
    EXPECT_EQ(chart->rowRect(key(letters)).top(),
              tree->visualRect(tree->outlineModel()->indexOf(key(letters))).top());
    EXPECT_EQ(chart->viewport()->mapToGlobal(QPoint()).y(), tree->viewport()->mapToGlobal(QPoint()).y());
    EXPECT_EQ(chart->viewport()->height(), tree->viewport()->height());
}

TEST_F(TimelinePageTest, SelectsInTheTreeWhatIsClickedInTheBars)
{
    const QSignalSpy selected(&page, &Page::selected);
    press(at(key(launch)));
    release(at(key(launch)));
    EXPECT_EQ(chart->tree()->currentKey(), key(launch));
    ASSERT_GT(selected.count(), 0);
    EXPECT_EQ(selected.last().front().value<Selection>(),
              (Selection{Selection::Kind::Activity, launch.value}));
}

TEST_F(TimelinePageTest, TellsAScreenReaderAboutEveryRow)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chart);
    ASSERT_EQ(list->childCount(), 9);
    QAccessibleInterface *row = list->child(3);
    const QString spoken = row->text(QAccessible::Name);
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("38 Pengembangan; 19 Feb 2018 – 1 Jun 2018")));
    EXPECT_TRUE(spoken.contains(QStringLiteral("37 Analisis kebutuhan (FS)")));
    EXPECT_EQ(list->indexOfChild(row), 3);
    chart->tree()->select(key(building));
    EXPECT_TRUE(row->state().selected);
    const QPoint middle = row->rect().center();
    EXPECT_EQ(list->childAt(middle.x(), middle.y()), row);
    EXPECT_FALSE(list->child(0)->text(QAccessible::Name).isEmpty());
}

TEST_F(TimelinePageTest, RevealsARowThatTheFilterHides)
{
    page.findChild<QLineEdit *>()->setText(QStringLiteral("arsip"));
    EXPECT_TRUE(chart->shapeOf(key(trial)).bar.isEmpty());
    EXPECT_TRUE(page.reveal({Selection::Kind::Activity, trial.value}));
    EXPECT_EQ(chart->tree()->currentKey(), key(trial));
    EXPECT_FALSE(page.reveal({Selection::Kind::Activity, 999}));
}

TEST_F(TimelinePageTest, TakesTypedDatesAndDurations)
{
    OutlineModel *model = chart->tree()->outlineModel();
    EXPECT_TRUE(model
                    ->change({{key(building), TimelineModel::Start, QStringLiteral("26/2/2018")},
                              {key(building), TimelineModel::Duration, QStringLiteral("5")},
                              {key(letters), TimelineModel::Finish, QStringLiteral("2022")}})
                    .isEmpty());
    EXPECT_EQ(activity(building).finish, day(3, 2));
    EXPECT_EQ(plan->data().programs.find(letters)->lastYear, 2022);
    EXPECT_EQ(plan->undoSteps(), 1);
    EXPECT_FALSE(
        model->change({{key(building), TimelineModel::Finish, QStringLiteral("1/1/2018")}}).isEmpty());
}

}
