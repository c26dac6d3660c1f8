// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/timeline/smallplan.h"
#include "views/common/tableview.h"
#include "views/timeline/slipsmodel.h"
#include "views/timeline/slipspanel.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelinetree.h"

#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace smallplan;

namespace {

class TimelineCompareTest : public testing::Test {
protected:
    TimelineCompareTest()
    {
        page.resize(1200, 600);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        chart->setUnit(TimeUnit::Quarter);
        plan->nameVersion(QStringLiteral("Rapat"));
    }

    OutlineModel *slips() const { return page.slipsPanel()->table()->outlineModel(); }

    std::unique_ptr<Plan> plan = smallplan::plan();
    TimelinePage page{*plan};
    TimelineChart *chart = page.chart();
};

TEST_F(TimelineCompareTest, ShowsWhereBarsWereInAVersion)
{
    edits::setDates(*plan, {{building, QDate(2018, 3, 5), QDate(2018, 6, 15)}});
    EXPECT_TRUE(chart->shapeOf(key(building)).ghost.isEmpty());
    page.compareWith(plan->versions().front().id);
    const BarShape shape = chart->shapeOf(key(building));
    EXPECT_EQ(shape.ghost.left(), shape.bar.left() - 14);
    EXPECT_EQ(shape.ghost.width(), shape.bar.width());
    page.compareWith(0);
    EXPECT_TRUE(chart->shapeOf(key(building)).ghost.isEmpty());
}

TEST_F(TimelineCompareTest, ListsWhatSlippedAndSelectsIt)
{
    page.compareWith(plan->versions().front().id);
    EXPECT_EQ(slips()->rowCount(), 0);
    edits::setDates(*plan, {{building, QDate(2018, 2, 19), QDate(2018, 6, 6)}});
    const QString label = plan->undoLabel();
    ASSERT_EQ(slips()->rowCount(), 1);
    const OutlineKey row = slips()->keyAt(slips()->index(0, 0));
    EXPECT_EQ(slips()->cell(row, SlipsModel::Days).text, QStringLiteral("+3"));
    EXPECT_TRUE(slips()->cell(row, SlipsModel::Why).text.startsWith(label));
    page.slipsPanel()->table()->select(row);
    EXPECT_EQ(chart->tree()->currentKey(), key(building));
    plan->undo();
    EXPECT_EQ(slips()->rowCount(), 0);
}

TEST_F(TimelineCompareTest, OffersTheVersionsInItsPanel)
{
    const auto *box = page.slipsPanel()->findChild<QComboBox *>();
    EXPECT_EQ(box->count(), 2);
    plan->nameVersion(QStringLiteral("Rapat kedua"));
    EXPECT_EQ(box->count(), 3);
    ASSERT_FALSE(page.sideTabs().isEmpty());
    EXPECT_EQ(page.sideTabs().back().widget, page.slipsPanel());
}

}
