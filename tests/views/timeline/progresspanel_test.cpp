// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/progresspanel.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"
#include "views/common/panel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace plans;

class ProgressPanelTest : public testing::Test {
protected:
    ProgressPanelTest()
    {
        panel.resize(280, 700);
        panel.show();
        show(QDate(2018, 8, 31));
    }

    void show(QDate asOf)
    {
        City city = plan->data().city();
        city.asOf = asOf;
        edits::change(*plan, city);
        panel.showFacts(timelineFacts(plan->data(), QDate(2018, 1, 1)));
    }

    ClickRow *rowNamed(const QString &part)
    {
        for (ClickRow *row : panel.findChildren<ClickRow *>())
            if (row->accessibleName().contains(part))
                return row;
        return nullptr;
    }

    std::unique_ptr<Plan> plan = filled();
    ProgressPanel panel{*plan};
};

TEST_F(ProgressPanelTest, FitsBesideAPage)
{
    const QWidget *inside = panel.findChild<QScrollArea *>()->widget();
    EXPECT_LE(inside->minimumSizeHint().width(), 268);
    for (const QWidget *part : inside->findChildren<QWidget *>())
        if (part->minimumSizeHint().width() > 244)
            ADD_FAILURE() << part->metaObject()->className() << ' ' << part->minimumSizeHint().width();
}

TEST_F(ProgressPanelTest, NamesWhatIsLateAndGoesThere)
{
    const Activity &late = *plan->data().activities.find(analysis);
    ASSERT_LT(late.progress, 100);
    ClickRow *row = rowNamed(late.name);
    ASSERT_TRUE(row);
    QSignalSpy chosen(&panel, &ProgressPanel::chosen);
    row->click();
    EXPECT_EQ(chosen.last().at(0).value<Selection>().id, analysis.value);
}

TEST_F(ProgressPanelTest, TheDayOfTheReportIsWrittenHere)
{
    auto *line = panel.findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("30/9/2018"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(plan->data().city().asOf, QDate(2018, 9, 30));
}

}
