// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/rows.h"
#include "model/report/masterplanreport.h"
#include "support/generatedplan.h"
#include "tests/support/outside.h"
#include "tests/support/plans.h"
#include "views/paper/pdf.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace {

const Edition edition{.version = {},
                      .changed = QDateTime(QDate(2017, 8, 30), QTime(9, 30), Qt::UTC),
                      .language = QStringLiteral("id")};

/// A report as a file, read with programs that are not ours.
class ReportPdf : public testing::Test {
protected:
    void write(const report::Book &book)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(paper::toPdf(paper::Pages(book)));
    }

    void write(const PlanData &data) { write(report::masterplanReport(data, edition)); }

    /// The words of some pages, with one space between them.
    QString text(int first = 1, int last = 0) const
    {
        QStringList arguments{QStringLiteral("-f"), QString::number(first)};
        if (last > 0)
            arguments << QStringLiteral("-l") << QString::number(last);
        return outside(QStringLiteral("pdftotext"), arguments + QStringList{path, QStringLiteral("-")})
            .simplified();
    }

    int pages() const
    {
        static const QRegularExpression line(QStringLiteral("Pages:\\s+(\\d+)"));
        return line.match(outside(QStringLiteral("pdfinfo"), {path})).captured(1).toInt();
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("laporan.pdf"));
};

TEST_F(ReportPdf, ShowsEveryProgramInOrder)
{
    const auto plan = generatedPlan(QStringLiteral(":memory:"), {.programs = 200});
    write(plan->data());
    const QString all = text();
    for (const Pillar *pillar : byPosition(plan->data().pillars)) {
        qsizetype at = all.indexOf(QStringLiteral("Programs of %1").arg(pillar->name));
        ASSERT_GE(at, 0) << qPrintable(pillar->name);
        for (const SubDimension *sub : byPosition(plan->data().subDimensions))
            for (const Program *program : byPosition(plan->data().programs, [&](const Program &row) {
                     return row.subDimension == sub->id;
                 })) {
                if (program->pillar != pillar->id)
                    continue;
                at = all.indexOf(QStringLiteral(" %1 %2").arg(program->code, program->name), at);
                ASSERT_GE(at, 0) << qPrintable(program->code);
            }
    }
}

TEST_F(ReportPdf, NamesInItsContentsThePagesOnWhichTheHeadingsStand)
{
    write(generatedPlan(QStringLiteral(":memory:"), {.programs = 300})->data());
    const QString contents = outside(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-layout"), QStringLiteral("-f"), QStringLiteral("2"),
                                      QStringLiteral("-l"), QStringLiteral("2"), path, QStringLiteral("-")});
    static const QRegularExpression entry(QStringLiteral("^ *([\\d.]+) +(\\S.*\\S) +(\\d+)$"),
                                          QRegularExpression::MultilineOption);
    int entries = 0;
    for (auto match = entry.globalMatch(contents); match.hasNext(); ++entries) {
        const QRegularExpressionMatch line = match.next();
        const int page = line.captured(3).toInt();
        EXPECT_TRUE(text(page, page).contains(line.captured(1) + u' ' + line.captured(2)))
            << qPrintable(line.captured(0));
    }
    EXPECT_GT(entries, 15);
}

TEST_F(ReportPdf, IsSoundOnA4WithEmbeddedFontsAndWithoutPictures)
{
    write(plans::filled()->data());
    outside(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    EXPECT_EQ(outside(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).count(u'\n'), 2);
    const QStringList fonts = outside(QStringLiteral("pdffonts"), {path}).trimmed().split(u'\n').mid(2);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString &font : fonts)
        EXPECT_TRUE(font.contains(QStringLiteral("yes yes yes"))) << qPrintable(font);
    const QString info
        = outside(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("-1"), path});
    EXPECT_EQ(info.count(QStringLiteral("595 x 842")) + info.count(QStringLiteral("842 x 595")), pages());
    EXPECT_TRUE(info.contains(QStringLiteral("Wed Aug 30"))) << qPrintable(info);
    EXPECT_TRUE(info.contains(QStringLiteral("Kota Contoh")));
}

TEST_F(ReportPdf, HasBookmarksLinksAndALanguage)
{
    write(plans::filled()->data());
    const QString json = outside(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), path});
    EXPECT_TRUE(json.contains(QStringLiteral("\"/Lang\": \"id\"")));
    EXPECT_TRUE(json.contains(QStringLiteral("\"/Subtype\": \"/Link\"")));
    const QString outline = outside(
        QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=outlines"), path});
    EXPECT_TRUE(outline.contains(QStringLiteral("\"title\": \"1 Summary\""))) << qPrintable(outline);
}

TEST_F(ReportPdf, PrintsNoLetterBelowSevenPoints)
{
    write(generatedPlan(QStringLiteral(":memory:"), {})->data());
    const QString xml = outside(QStringLiteral("pdftohtml"),
                                {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"),
                                 QStringLiteral("-zoom"), QStringLiteral("3"), path});
    static const QRegularExpression size(QStringLiteral("<fontspec[^>]* size=\"(\\d+)\""));
    for (auto match = size.globalMatch(xml); match.hasNext();)
        EXPECT_GE(match.next().captured(1).toInt(), 3 * 7);
}

TEST_F(ReportPdf, IsTheSameForTheSamePlan)
{
    const auto plan = plans::filled();
    const report::Book book = report::masterplanReport(plan->data(), edition);
    EXPECT_EQ(paper::toPdf(paper::Pages(book)), paper::toPdf(paper::Pages(book)));
}

TEST_F(ReportPdf, LosesNoWordOfARowThatIsHigherThanAPage)
{
    QStringList words;
    for (int i = 0; i < 4000; ++i)
        words.append(QStringLiteral("kata%1").arg(i));
    report::Table table{.caption = QStringLiteral("Panjang"),
                        .columns = {{.title = QStringLiteral("Uraian"), .stretch = 1}},
                        .rows = {{{report::Cell(words.join(u' '))}}}};
    write(report::Book{.title = QStringLiteral("Uji"), .changed = edition.changed, .blocks = {table}});
    EXPECT_GT(pages(), 2);
    const QString all = text();
    for (const QString &word : words)
        EXPECT_TRUE(all.contains(word)) << qPrintable(word);
}

TEST_F(ReportPdf, CanBeMadeOfAnEmptyPlan)
{
    write(plans::create(QStringLiteral(":memory:"))->data());
    EXPECT_TRUE(text().contains(QStringLiteral("This dimension has no program yet.")));
}

TEST_F(ReportPdf, BarsThatAPageCannotHoldGoOnUnderTheirHeading)
{
    report::MonthBars bars{.months = {QStringLiteral("I"), QStringLiteral("II")},
                           .years = {QStringLiteral("2018"), QStringLiteral("2018")}};
    for (int i = 0; i < 100; ++i) {
        if (i % 50 == 0)
            bars.rows.push_back({.name = QStringLiteral("Kelompok %1").arg(i / 50), .heading = true});
        bars.rows.push_back({.name = QStringLiteral("Kegiatan%1").arg(i), .from = 0.25, .to = 1.5});
    }
    write({.title = QStringLiteral("Buku"),
           .blocks = {report::Figure{.caption = QStringLiteral("Linimasa"), .picture = bars}}});
    const QString all = text();
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(all.contains(QStringLiteral("Kegiatan%1").arg(i))) << i;
    EXPECT_TRUE(all.contains(QStringLiteral("Kelompok 0 (continued)")));
    EXPECT_TRUE(all.contains(QStringLiteral("Linimasa (part 1 of 3)"))) << qPrintable(all.right(300));
    EXPECT_EQ(pages(), 3);
}

}
