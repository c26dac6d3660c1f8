// SPDX-License-Identifier: GPL-3.0-or-later
// F1 in the real window.
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "support/plans.h"
#include "views/help/helpbrowser.h"
#include "views/help/helptopics.h"
#include "views/help/helpwindow.h"

#include <QTest>

#include <gtest/gtest.h>

namespace {

class HelpKey : public testing::Test {
protected:
    HelpKey()
    {
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    /// The topic that F1 shows; the help is closed again, as the work goes on.
    QString topic()
    {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        auto *help = window.findChild<HelpWindow *>();
        if (!help || !help->isVisible())
            return {};
        help->close();
        return help->browser()->topic();
    }

    Settings settings;
    MainWindow window{settings};
};

}

TEST_F(HelpKey, ExplainsTheStartBeforeAPlanIsOpen)
{
    EXPECT_EQ(topic(), u"mulai");
}

TEST_F(HelpKey, ExplainsEachPage)
{
    const QTemporaryDir folder;
    window.showPlan(plans::filled(folder.filePath(QStringLiteral("a.pilar"))));
    for (const PageEntry &entry : window.workspace()->entries()) {
        window.workspace()->openPage(QString::fromLatin1(entry.id));
        const QString wanted = window.workspace()->page()->helpTopic();
        EXPECT_FALSE(help::text(wanted).isEmpty()) << entry.id << " has no help: " << qPrintable(wanted);
        window.workspace()->page()->setFocus();
        EXPECT_EQ(topic(), wanted) << entry.id;
    }
}
