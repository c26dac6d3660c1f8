// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpwindow.h"

#include "views/help/helpbrowser.h"
#include "views/help/helpplace.h"
#include "views/help/helptopics.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace {

class Help : public testing::Test {
protected:
    /// Other tests run at the same time and remember sizes as well.
    static void SetUpTestSuite()
    {
        static const QTemporaryDir folder;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    }

    HelpWindow *open(const QString &place)
    {
        HelpWindow *window = HelpWindow::open(place, &owner);
        EXPECT_TRUE(QTest::qWaitForWindowActive(window));
        return window;
    }

    static int shownTopics(const HelpWindow &window)
    {
        int count = 0;
        for (QTreeWidgetItemIterator it(window.contents(), QTreeWidgetItemIterator::NotHidden); *it; ++it)
            count += (*it)->childCount() == 0 ? 1 : 0;
        return count;
    }

    QWidget owner;
};

}

TEST_F(Help, OpensATopicBesideTheWorkAndLeavesItUsable)
{
    owner.show();
    HelpWindow *window = open(QStringLiteral("metode-topsis"));
    EXPECT_EQ(window->browser()->topic(), u"metode-topsis");
    EXPECT_EQ(window->contents()->currentItem()->text(0), u"TOPSIS");
    EXPECT_TRUE(window->windowTitle().contains(u"TOPSIS"));
    EXPECT_FALSE(window->isModal());
    EXPECT_TRUE(window->isWindow());
}

TEST_F(Help, IsOneWindowHoweverOftenItIsAsked)
{
    HelpWindow *first = open(QStringLiteral("saw"));
    EXPECT_EQ(open(QStringLiteral("matriks")), first);
    EXPECT_EQ(first->browser()->topic(), u"matriks");
}

TEST_F(Help, GoesToTheHeadingThatALinkNames)
{
    HelpWindow *window = open(QStringLiteral("bobot#entropi"));
    EXPECT_GT(window->browser()->verticalScrollBar()->value(), 0);
}

TEST_F(Help, GoesBackToWhereItWasRead)
{
    HelpWindow *window = open(QStringLiteral("kestabilan"));
    HelpBrowser &browser = *window->browser();
    browser.verticalScrollBar()->setValue(120);
    browser.open(QStringLiteral("metode-saw"));
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(browser.topic(), u"kestabilan");
    EXPECT_EQ(browser.verticalScrollBar()->value(), 120);
    EXPECT_EQ(window->contents()->currentItem()->text(0), u"Kestabilan urutan");
}

TEST_F(Help, IsReadFromItsContents)
{
    HelpWindow *window = open(QStringLiteral("mulai"));
    QTest::keyClick(window->contents(), Qt::Key_Down);
    EXPECT_EQ(window->browser()->topic(), u"masterplan");
}

TEST_F(Help, SearchesInEveryTopic)
{
    HelpWindow *window = open(QStringLiteral("mulai"));
    const int all = shownTopics(*window);
    window->search()->setText(QStringLiteral("saling meniadakan menjadi 1"));
    EXPECT_EQ(shownTopics(*window), 1);
    QTest::keyClick(window->search(), Qt::Key_Return);
    EXPECT_EQ(window->browser()->topic(), u"ahp");
    EXPECT_EQ(window->browser()->textCursor().selectedText(), u"saling meniadakan menjadi 1");
    EXPECT_FALSE(window->browser()->extraSelections().isEmpty());
    window->search()->setText(QStringLiteral("tidak mungkin ada"));
    EXPECT_EQ(shownTopics(*window), 0);
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_EQ(shownTopics(*window), all);
    EXPECT_TRUE(window->isVisible());
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(Help, KeepsLinesShortInAWideWindow)
{
    HelpWindow *window = open(QStringLiteral("matriks"));
    window->resize(1900, 900);
    QApplication::processEvents();
    const HelpBrowser &browser = *window->browser();
    const QTextFrameFormat frame = browser.document()->rootFrame()->frameFormat();
    const double width = browser.viewport()->width() - frame.leftMargin() - frame.rightMargin();
    EXPECT_LE(width, browser.fontMetrics().averageCharWidth() * 81);
    EXPECT_FALSE(browser.horizontalScrollBar()->isVisible());
}

TEST_F(Help, SaysInEnglishThatItIsIndonesian)
{
    EXPECT_FALSE(open(QStringLiteral("mulai"))->findChild<QLabel *>(QStringLiteral("languageNote")));
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Indonesia));
    QWidget other;
    const HelpWindow *window = HelpWindow::open(QStringLiteral("mulai"), &other);
    EXPECT_TRUE(window->findChild<QLabel *>(QStringLiteral("languageNote")));
    QLocale::setDefault(usual);
}

TEST_F(Help, RemembersItsSize)
{
    {
        QWidget other;
        HelpWindow::open(QStringLiteral("mulai"), &other)->resize(701, 503);
    }
    EXPECT_EQ(open(QStringLiteral("mulai"))->size(), QSize(701, 503));
}

TEST_F(Help, OfAPartGoesBeforeThatOfItsPage)
{
    auto *part = new QWidget(&owner);
    auto *field = new QLineEdit(part);
    help::setPlace(part, QStringLiteral("kestabilan"));
    EXPECT_EQ(help::placeAt(field, QStringLiteral("matriks")), u"kestabilan");
    EXPECT_EQ(help::placeAt(&owner, QStringLiteral("matriks")), u"matriks");
}

TEST_F(Help, OfAModalDialogCanBeReadBesideIt)
{
    QDialog dialog(&owner);
    help::setPlace(&dialog, QStringLiteral("impor"));
    dialog.setModal(true);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1);
    const auto *window = dialog.findChild<HelpWindow *>();
    ASSERT_TRUE(window);
    EXPECT_EQ(window->browser()->topic(), u"impor");
}
