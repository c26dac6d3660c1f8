// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/timelineprintdialog.h"

#include "support/generatedplan.h"

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <gtest/gtest.h>

namespace {

class TimelinePrintDialogTest : public testing::Test {
protected:
    void waitUntilLaidOut()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog.isBusy() && dialog.pageCount() > 0; }, 20'000));
    }

    void choose(const char *field, int index)
    {
        dialog.findChild<QComboBox *>(QLatin1String(field))->setCurrentIndex(index);
        waitUntilLaidOut();
    }

    std::unique_ptr<Plan> plan = generatedPlan(QStringLiteral(":memory:"), {.programs = 40});
    TimelinePrint shown{.rows = TimelinePrint::Rows::Shown,
                        .shown = {{timelinerow::Program, plan->data().programs[0].id.value}}};
    TimelinePrintDialog dialog{plan->data(),
                               {.changed = QDateTime(QDate(2018, 8, 31), QTime(9, 0), Qt::UTC)},
                               shown,
                               QStringLiteral("jadwal")};
};

TEST_F(TimelinePrintDialogTest, CountsThePagesBeforeAnythingIsPrinted)
{
    dialog.show();
    waitUntilLaidOut();
    const int pages = dialog.pageCount();
    EXPECT_GT(pages, 3);
    choose("months", 3);
    EXPECT_GT(dialog.pageCount(), pages);
    choose("months", 0);
    choose("rows", 1);
    EXPECT_EQ(dialog.pageCount(), 1) << "one row is shown on the page";
    choose("rows", 2);
    EXPECT_LE(dialog.pageCount(), 2);
}

TEST_F(TimelinePrintDialogTest, KeepsTheYearsInOrder)
{
    dialog.show();
    waitUntilLaidOut();
    choose("from", 4);
    choose("to", 1);
    EXPECT_LE(dialog.print().firstYear, dialog.print().lastYear);
}

TEST_F(TimelinePrintDialogTest, WritesWhatIsShown)
{
    dialog.show();
    waitUntilLaidOut();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    dialog.save(path);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog.isBusy(); }, 20'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
}

TEST_F(TimelinePrintDialogTest, ClosesWithEscape)
{
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

}
