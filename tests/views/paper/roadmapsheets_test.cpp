// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/roadmapsheets.h"

#include "support/generatedplan.h"
#include "tests/support/pdf.h"
#include "tests/support/plans.h"

#include <QImage>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

const Edition edition{.version = {},
                      .changed = QDateTime(QDate(2018, 8, 31), QTime(9, 30), Qt::UTC),
                      .language = QStringLiteral("id")};

PlanData generated(int programs)
{
    return generatedPlan(QStringLiteral(":memory:"), {.programs = programs, .candidates = 1, .scorers = 1})
        ->data();
}

PdfFile pdfOf(const PlanData &data, const paper::ExportOptions &options = {})
{
    return PdfFile(paper::toPdf(paper::roadmapSheets(data, edition, options)));
}

TEST(RoadmapPdf, ShowsSeventyTwoProgramsOnOneA3)
{
    const PlanData data = generated(72);
    const PdfFile pdf = pdfOf(data);
    EXPECT_EQ(pdf.pages(), 1);
    EXPECT_TRUE(pdf.info().contains(QStringLiteral("1191 x 842"))) << qPrintable(pdf.info());
    const QString text = pdf.text();
    for (const Program &program : data.programs)
        EXPECT_TRUE(text.contains(program.code)) << qPrintable(program.code);
    for (const char *word : {"Smart city roadmap of Kota Contoh 2018–2026", "2026", "Draft, as of",
                             "page 1 of 1", "Budget needed by dimension"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(word))) << word;
    pdf.expectVectors();
    pdf.expectLetters(7);
}

TEST(RoadmapPdf, GoesOnOverPagesWithTheSameHeadWhereThereAreMorePrograms)
{
    const PlanData data = generated(200);
    const PdfFile pdf = pdfOf(data);
    EXPECT_EQ(pdf.pages(), 3);
    pdf.expectLetters(7);
    const QString all = pdf.text();
    for (const Program &program : data.programs)
        EXPECT_TRUE(all.contains(program.code)) << qPrintable(program.code);
    for (int page = 1; page <= pdf.pages(); ++page)
        EXPECT_TRUE(pdf.text(page, page).contains(QStringLiteral("Rp million"))) << page;
}

TEST(RoadmapPdf, HasARowASubDimension)
{
    const PlanData data = generated(72);
    const PdfFile pdf = pdfOf(data, {.by = QStringLiteral("sub-dimension")});
    EXPECT_EQ(pdf.pages(), 1);
    const QString text = pdf.text();
    for (const SubDimension &sub : data.subDimensions)
        EXPECT_TRUE(text.contains(sub.name)) << qPrintable(sub.name);
    EXPECT_TRUE(text.contains(QStringLiteral("4 programs")));
}

TEST(RoadmapPdf, IsTheSameForTheSamePlan)
{
    const PlanData data = plans::filled()->data();
    EXPECT_EQ(paper::toPdf(paper::roadmapSheets(data, edition, {})),
              paper::toPdf(paper::roadmapSheets(data, edition, {})));
}

TEST(RoadmapPdf, CanBeMadeOfAnEmptyPlan)
{
    EXPECT_EQ(pdfOf(PlanData{}).pages(), 1);
    EXPECT_EQ(pdfOf(plans::create(QStringLiteral(":memory:"))->data()).pages(), 1);
}

TEST(RoadmapPicture, IsADrawingAndAPictureOfEverything)
{
    const PlanData data = generated(200);
    QXmlStreamReader svg(paper::toSvg(paper::roadmapPoster(data, edition, {})));
    QString words;
    while (!svg.atEnd()) {
        svg.readNext();
        if (svg.isStartElement() && svg.name() == u"text")
            words += svg.readElementText(QXmlStreamReader::IncludeChildElements).trimmed() + u'\n';
    }
    EXPECT_FALSE(svg.hasError()) << qPrintable(svg.errorString());
    for (const Program &program : data.programs)
        EXPECT_TRUE(words.contains(program.code + u'\n')) << qPrintable(program.code);
    const QImage image = QImage::fromData(paper::toPng(paper::roadmapPoster(data, edition, {})), "PNG");
    EXPECT_GT(image.height(), image.width());
}

}
