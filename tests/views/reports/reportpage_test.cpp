// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpage.h"

#include "tests/support/outside.h"
#include "tests/support/plans.h"
#include "views/common/noticebar.h"
#include "views/reports/pagesview.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace {

/// The page on a small plan, its preview made.
class ReportPageTest : public testing::Test {
protected:
    ReportPageTest()
    {
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

    QTemporaryDir folder;
    std::unique_ptr<Plan> plan = plans::filled(folder.filePath(QStringLiteral("kota.pilar")));
    ReportPage page{*plan};
    PagesView *pages = page.findChild<PagesView *>();
};

TEST_F(ReportPageTest, ShowsAsManyPagesAsThePdfHas)
{
    exportTo(QStringLiteral("report"), path(QStringLiteral("laporan.pdf")));
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

TEST_F(ReportPageTest, GoesToAChapterOfItsContents)
{
    auto *contents = page.findChild<QTreeWidget *>();
    ASSERT_GT(contents->topLevelItemCount(), 1);
    QTreeWidgetItem *last = contents->topLevelItem(contents->topLevelItemCount() - 1);
    Q_EMIT contents->itemClicked(last, 0);
    EXPECT_EQ(pages->currentPage() + 1, last->text(1).toInt());
    EXPECT_EQ(page.findChild<QLineEdit *>()->text().toInt(), pages->currentPage() + 1);
}

TEST_F(ReportPageTest, PaintsAPageAsItWillBePrinted)
{
    auto *number = page.findChild<QLineEdit *>();
    number->setText(QStringLiteral("3"));
    QTest::keyClick(number, Qt::Key_Return);
    EXPECT_EQ(pages->currentPage(), 2);
    waitForPreview();
    const QImage shown = pages->viewport()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            dark += qGray(shown.pixel(x, y)) < 100 ? 1 : 0;
    EXPECT_GT(dark, 500);
}

TEST_F(ReportPageTest, IsMadeAnewAfterAChangeOnlyWhenAskedOrOpenedAgain)
{
    const auto again = [&] {
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Refresh the preview"))
                return button;
        return static_cast<QPushButton *>(nullptr);
    }();
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isVisible());
    ASSERT_TRUE(plan->nameVersion(QStringLiteral("Rapat")));
    ASSERT_TRUE(plan->undo());
    EXPECT_TRUE(again->isVisible());
    again->click();
    EXPECT_FALSE(again->isVisible());
    waitForPreview();
    ASSERT_TRUE(plan->redo());
    EXPECT_TRUE(again->isVisible());
    page.hide();
    page.show();
    EXPECT_FALSE(again->isVisible());
    waitForPreview();
}

TEST_F(ReportPageTest, FitsAPageIntoTheView)
{
    pages->setZoom(PagesView::Zoom::Page);
    waitForPreview();
    pages->goTo(1);
    EXPECT_EQ(pages->currentPage(), 1);
    QTest::keyClick(pages, Qt::Key_PageDown);
    EXPECT_EQ(pages->currentPage(), 2);
    QTest::keyClick(pages, Qt::Key_End);
    EXPECT_EQ(pages->currentPage(), pages->pageCount() - 1);
}

}
