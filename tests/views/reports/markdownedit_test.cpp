// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/markdownedit.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class MarkdownEditTest : public testing::Test {
protected:
    MarkdownEditTest()
    {
        edit.show();
        edit.setFocus();
    }

    void put(const QString &source)
    {
        edit.setSource(source);
        edit.moveCursor(QTextCursor::End);
    }

    MarkdownEdit edit{{[](const QString &) { return report::FieldText::State::Known; },
                       [] {
                           return std::vector<report::FieldChoice>{{QStringLiteral("kota"), {}}};
                       }}};
};

TEST_F(MarkdownEditTest, IsTheMarkdownItselfWhateverItLooksLike)
{
    const QString source = QString::fromUtf8("# Judul\n\nRp\u00a05 **tebal** {kota}[^1]\n\n[^1]: catatan");
    QSignalSpy committed(&edit, &MarkdownEdit::committed);
    put(source);
    edit.commit();
    EXPECT_EQ(edit.source(), source);
    EXPECT_EQ(committed.count(), 0) << "nobody wrote anything";
}

TEST_F(MarkdownEditTest, KeysMakeBoldAndContinueLists)
{
    put(QStringLiteral("- satu"));
    QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(edit.source(), QStringLiteral("- **satu**"));
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, QStringLiteral("dua"));
    EXPECT_EQ(edit.source(), QStringLiteral("- **satu**\n- dua"));
    QTest::keyClick(&edit, Qt::Key_Tab);
    EXPECT_EQ(edit.source(), QStringLiteral("- **satu**\n  - dua"));
    edit.undo();
    EXPECT_EQ(edit.source(), QStringLiteral("- **satu**\n- dua"))
        << "a tool is one step of the editor's undo";
}

TEST_F(MarkdownEditTest, TellsWhatWasTypedOnce)
{
    put(QStringLiteral("satu"));
    QSignalSpy committed(&edit, &MarkdownEdit::committed);
    QTest::keyClicks(&edit, QStringLiteral(" dua"));
    edit.commit();
    edit.commit();
    ASSERT_EQ(committed.count(), 1);
    EXPECT_EQ(committed.front().front().toString(), QStringLiteral("satu dua"));
}

TEST_F(MarkdownEditTest, WhatIsBeingTypedStaysWhenThePlanChanges)
{
    put(QStringLiteral("satu"));
    QTest::keyClicks(&edit, QStringLiteral(" dua"));
    edit.setSource(QStringLiteral("tiga"));
    EXPECT_EQ(edit.source(), QStringLiteral("satu dua"));
}

TEST_F(MarkdownEditTest, CompletesAField)
{
    put({});
    QTest::keyClicks(&edit, QStringLiteral("Di {ko"));
    auto *popup = QApplication::activePopupWidget();
    ASSERT_TRUE(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(edit.source(), QStringLiteral("Di {kota}"));
}

}
