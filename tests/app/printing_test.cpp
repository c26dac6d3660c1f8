// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "tests/support/plans.h"
#include "views/reports/timelineprintdialog.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

TEST(Printing, ShowsThePagesOfTheRoadmapFromItsPage)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
    plans::filled(path);
    Settings settings;
    MainWindow window(settings);
    window.show();
    ASSERT_TRUE(window.openPlan(path));
    window.workspace()->openPage(QStringLiteral("timeline"));
    bool shown = false;
    QTimer::singleShot(200, [&] {
        auto *dialog = qobject_cast<TimelinePrintDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        shown = QTest::qWaitFor([&] { return dialog->pageCount() > 0; }, 20'000);
        EXPECT_EQ(dialog->print().rows, TimelinePrint::Rows::All);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    const auto buttons = window.workspace()->page()->findChildren<QToolButton *>();
    const auto print = std::ranges::find_if(
        buttons, [](const QToolButton *button) { return button->text() == QStringLiteral("Print…"); });
    ASSERT_NE(print, buttons.end());
    (*print)->click();
    EXPECT_TRUE(shown);
    EXPECT_FALSE(QApplication::activeModalWidget());
}

}
