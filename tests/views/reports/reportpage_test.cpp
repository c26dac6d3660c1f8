// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpage.h"

#include "model/edits/rows.h"
#include "model/report/volumes/volumebook.h"
#include "tests/support/outside.h"
#include "tests/support/plans.h"
#include "views/common/noticebar.h"
#include "views/reports/bookfindings.h"
#include "views/reports/bookoutline.h"
#include "views/reports/chaptereditor.h"
#include "views/reports/markdownedit.h"
#include "views/reports/pagesview.h"
#include "views/reports/reporthead.h"

#include <QDir>
#include <QIntValidator>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <gtest/gtest.h>

namespace {

/// The page on a small plan with a book of two chapters, its preview made.
class ReportPageTest : public testing::Test {
protected:
    ReportPageTest()
    {
        EXPECT_TRUE(plan->edit(QStringLiteral("Buku"), [&](Database &db) {
            for (const Volume &other : plan->data().volumes)
                removeRow(db, other.id);
            rows::insert(db,
                         Volume{.id = volume,
                                .position = 1,
                                .code = QStringLiteral("buku2"),
                                .shortName = QStringLiteral("Buku 2"),
                                .title = QStringLiteral("Masterplan")});
            rows::insert(
                db,
                Chapter{
                    .id = opening, .volume = volume, .position = 1, .title = QStringLiteral("Pendahuluan")});
            rows::insert(
                db,
                Chapter{.id = ending, .volume = volume, .position = 2, .title = QStringLiteral("Penutup")});
            rows::insert(db,
                         ChapterBlock{.id = words,
                                      .chapter = opening,
                                      .position = 1,
                                      .kind = QStringLiteral("teks"),
                                      .text = QStringLiteral("Kota ini maju. ").repeated(400)});
            rows::insert(
                db,
                ChapterBlock{
                    .id = programs, .chapter = opening, .position = 2, .kind = QStringLiteral("program")});
            rows::insert(db,
                         ChapterBlock{.id = farewell,
                                      .chapter = ending,
                                      .position = 3,
                                      .kind = QStringLiteral("teks"),
                                      .text = QStringLiteral("Sekian.")});
        }));
        page.resize(1200, 600);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        waitForPreview();
    }

    void waitForPreview()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return pages->pageCount() > 0 && pages->isPainted(); }, 30'000));
    }

    void exportTo(const QString &name, const QString &out)
    {
        page.exportTo(name, out);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !page.isExporting(); }, 30'000));
    }

    QLineEdit *number() const
    {
        for (auto *line : page.findChildren<QLineEdit *>())
            if (qobject_cast<const QIntValidator *>(line->validator()))
                return line;
        return nullptr;
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    QString notice() const { return page.findChild<NoticeBar *>()->text(); }
    QStringList noticeButtons() const
    {
        QStringList texts;
        for (const auto *button : page.findChild<NoticeBar *>()->findChildren<QPushButton *>())
            if (button->isVisible())
                texts.append(button->text());
        return texts;
    }

    QString textOf(Id<ChapterBlock> block) const { return plan->data().chapterBlocks.find(block)->text; }
    MarkdownEdit *text() const { return page.findChild<ChapterEditor *>()->findChild<MarkdownEdit *>(); }
    void waitForFindings()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !findings->isLooking(); }, 30'000));
    }
    bool finds(const QString &field) const
    {
        return std::ranges::any_of(findings->findings(),
                                   [&](const auto &finding) { return finding.field == field; });
    }

    const Id<Volume> volume{9001};
    const Id<Chapter> opening{9101};
    const Id<Chapter> ending{9102};
    const Id<ChapterBlock> words{9201};
    const Id<ChapterBlock> programs{9202};
    const Id<ChapterBlock> farewell{9203};
    QTemporaryDir folder;
    std::unique_ptr<Plan> plan = plans::filled(folder.filePath(QStringLiteral("kota.pilar")));
    ReportPage page{*plan};
    PagesView *pages = page.findChild<PagesView *>();
    BookFindings *findings = page.findChild<BookFindings *>();
};

TEST_F(ReportPageTest, ShowsAsManyPagesAsThePdfHas)
{
    page.exportBook(path(QStringLiteral("laporan.pdf")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page.isExporting(); }, 30'000));
    static const QRegularExpression line(QStringLiteral("Pages:\\s+(\\d+)"));
    const QString info = outside(QStringLiteral("pdfinfo"), {path(QStringLiteral("laporan.pdf"))});
    EXPECT_EQ(pages->pageCount(), line.match(info).captured(1).toInt());
    EXPECT_TRUE(notice().contains(QStringLiteral("laporan.pdf"))) << qPrintable(notice());
    EXPECT_EQ(noticeButtons().size(), 2);
}

TEST_F(ReportPageTest, WritesTablesAndFolders)
{
    exportTo(QStringLiteral("matrix"), path(QStringLiteral("matriks.xlsx")));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("matriks.xlsx"))));
    exportTo(QStringLiteral("program-forms"), path(QStringLiteral("formulir")));
    EXPECT_EQ(QDir(path(QStringLiteral("formulir"))).entryList(QDir::Files).size(),
              qsizetype(plan->data().agencies.size()));
    EXPECT_EQ(noticeButtons().size(), 1);
}

TEST_F(ReportPageTest, SaysWhyItCouldNotWrite)
{
    exportTo(QStringLiteral("budget"), path(QStringLiteral("tidak/ada/anggaran.xlsx")));
    EXPECT_TRUE(notice().contains(QStringLiteral("anggaran.xlsx"))) << qPrintable(notice());
    EXPECT_TRUE(noticeButtons().isEmpty());
}

TEST_F(ReportPageTest, NeverWritesOverAFolderOfForms)
{
    const QString first = ReportPage::freshFolder(folder.path(), QStringLiteral("Lembar"));
    ASSERT_TRUE(QDir().mkpath(first));
    const QString second = ReportPage::freshFolder(folder.path(), QStringLiteral("Lembar"));
    EXPECT_NE(second, first);
    EXPECT_FALSE(QFile::exists(second));
}

TEST_F(ReportPageTest, StillWritesTheReportOfThePlan)
{
    exportTo(QStringLiteral("report"), path(QStringLiteral("rencana.pdf")));
    const QString read
        = outside(QStringLiteral("pdftotext"), {path(QStringLiteral("rencana.pdf")), QStringLiteral("-")});
    EXPECT_TRUE(read.contains(QStringLiteral("Kota Contoh")));
    EXPECT_EQ(noticeButtons().size(), 2);
}

TEST_F(ReportPageTest, OffersEverythingThatCanBeMade)
{
    auto *menu = page.findChild<ReportHead *>()->findChild<QMenu *>(QStringLiteral("exports"));
    ASSERT_TRUE(menu);
    Q_EMIT menu->aboutToShow();
    EXPECT_EQ(menu->findChildren<QMenu *>().size(), 9) << "the extracts, and eight exports of the plan";
}

TEST_F(ReportPageTest, GoesToAChapterOfItsOutline)
{
    page.goTo({ending, farewell});
    EXPECT_EQ(text()->source(), QStringLiteral("Sekian."));
    EXPECT_GT(pages->currentPage(), 0);
    EXPECT_EQ(number()->text().toInt(), pages->currentPage() + 1);
    page.goTo({opening, {}});
    EXPECT_EQ(pages->currentPage(), 0);
}

TEST_F(ReportPageTest, KeepsATextAsOneStepWhenItIsLeft)
{
    page.goTo({ending, farewell});
    const qsizetype steps = plan->undoSteps();
    text()->setFocus();
    QTest::keyClicks(text(), QStringLiteral("Terima kasih. "));
    EXPECT_EQ(plan->undoSteps(), steps) << "not with each key";
    page.findChild<BookOutline *>()->setFocus();
    page.goTo({opening, {}});
    EXPECT_TRUE(textOf(farewell).contains(QStringLiteral("Terima kasih. ")));
    EXPECT_EQ(plan->undoSteps(), steps + 1);
    ASSERT_TRUE(plan->undo());
    EXPECT_EQ(textOf(farewell), QStringLiteral("Sekian."));
}

TEST_F(ReportPageTest, LosesNothingWhenThePageIsLeft)
{
    page.goTo({ending, farewell});
    QTest::keyClicks(text(), QStringLiteral("Salam. "));
    page.hide();
    EXPECT_TRUE(textOf(farewell).contains(QStringLiteral("Salam. ")));
    page.show();
    waitForPreview();
}

TEST_F(ReportPageTest, KeepsATextWhenTypingRests)
{
    page.goTo({ending, farewell});
    QTest::keyClicks(text(), QStringLiteral("Salam. "));
    EXPECT_TRUE(QTest::qWaitFor([&] { return textOf(farewell) == text()->source(); }, 6'000));
    EXPECT_TRUE(text()->source().contains(QStringLiteral("Salam. ")));
}

TEST_F(ReportPageTest, FindsAWrongFieldAndRepairsIt)
{
    ChapterBlock wrong = *plan->data().chapterBlocks.find(farewell);
    wrong.text = QStringLiteral("Di {kotaa} saja.");
    ASSERT_TRUE(edits::change(*plan, wrong));
    waitForFindings();
    ASSERT_TRUE(finds(QStringLiteral("kotaa")));
    const auto finding = *std::ranges::find_if(
        findings->findings(), [](const auto &each) { return each.field == QStringLiteral("kotaa"); });
    EXPECT_EQ(finding.suggestion, QStringLiteral("kota"));
    Q_EMIT findings->replacementChosen(finding);
    EXPECT_EQ(textOf(farewell), QStringLiteral("Di {kota} saja."));
    waitForFindings();
    EXPECT_FALSE(finds(QStringLiteral("kotaa")));
}

TEST_F(ReportPageTest, CountsWhatTheBookHolds)
{
    EXPECT_TRUE(page.status().startsWith(QStringLiteral("Buku 2: "))) << qPrintable(page.status());
}

TEST_F(ReportPageTest, OffersToMakeTheBooksOfAnOldPlan)
{
    ASSERT_TRUE(plan->edit(QStringLiteral("Hapus"), [&](Database &db) { removeRow(db, volume); }));
    auto *make = page.findChild<QPushButton *>(QStringLiteral("makeBooks"));
    ASSERT_TRUE(make && make->isVisible());
    make->click();
    EXPECT_FALSE(plan->data().volumes.empty());
    EXPECT_FALSE(make->isVisible());
    EXPECT_EQ(plan->data().volumes.find(page.volume())->code, QStringLiteral("buku2"));
    waitForPreview();
}

TEST_F(ReportPageTest, PaintsAPageAsItWillBePrinted)
{
    number()->setText(QStringLiteral("2"));
    QTest::keyClick(number(), Qt::Key_Return);
    EXPECT_EQ(pages->currentPage(), 1);
    waitForPreview();
    const QImage shown = pages->viewport()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            dark += qGray(shown.pixel(x, y)) < 100 ? 1 : 0;
    EXPECT_GT(dark, 500);
}

TEST_F(ReportPageTest, FollowsEachChangeAlsoBeforeItIsKept)
{
    const int before = pages->pageCount();
    page.goTo({ending, farewell});
    text()->insertPlainText(QStringLiteral("Panjang sekali. ").repeated(1500));
    EXPECT_TRUE(QTest::qWaitFor([&] { return pages->pageCount() > before; }, 30'000));
    text()->undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return pages->pageCount() == before; }, 30'000));
    Chapter hidden = *plan->data().chapters.find(opening);
    hidden.hidden = true;
    ASSERT_TRUE(edits::change(*plan, hidden));
    EXPECT_TRUE(QTest::qWaitFor([&] { return pages->pageCount() < before; }, 30'000));
}

TEST_F(ReportPageTest, FollowsTheCursorThroughALongText)
{
    const int before = pages->pageCount();
    page.goTo({ending, farewell});
    text()->insertPlainText(QStringLiteral("Satu alinea.\n\n").repeated(150));
    ASSERT_TRUE(QTest::qWaitFor([&] { return pages->pageCount() > before + 1; }, 30'000));
    waitForPreview();
    const int last = pages->currentPage();
    text()->moveCursor(QTextCursor::Start);
    const int first = pages->currentPage();
    EXPECT_GT(last, first + 1) << "where the cursor was after typing";
    text()->moveCursor(QTextCursor::Down);
    EXPECT_EQ(pages->currentPage(), first) << "what is in sight is not moved";
    text()->moveCursor(QTextCursor::End);
    EXPECT_GT(pages->currentPage(), first + 1);
}

TEST_F(ReportPageTest, WritesWhatIsBeingTypedBeforeItGoes)
{
    {
        ReportPage closing(*plan);
        closing.show();
        closing.goTo({ending, farewell});
        closing.findChild<ChapterEditor *>()->findChild<MarkdownEdit *>()->insertPlainText(
            QStringLiteral("Belum ditekan Enter. "));
    }
    EXPECT_TRUE(textOf(farewell).contains(QStringLiteral("Belum ditekan Enter.")));
}

TEST_F(ReportPageTest, FitsAPageIntoTheView)
{
    pages->setZoom(PagesView::Zoom::Page);
    waitForPreview();
    ASSERT_GT(pages->pageCount(), 2);
    pages->goTo(1);
    EXPECT_EQ(pages->currentPage(), 1);
    QTest::keyClick(pages, Qt::Key_PageDown);
    EXPECT_EQ(pages->currentPage(), 2);
    QTest::keyClick(pages, Qt::Key_End);
    EXPECT_EQ(pages->currentPage(), pages->pageCount() - 1);
}

}
