// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinesheets.h"

#include "model/domain/failure.h"
#include "support/generatedplan.h"
#include "tests/support/pdf.h"
#include "tests/views/timeline/smallplan.h"
#include "views/paper/exports.h"

#include <QImage>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

const Edition edition{.version = QStringLiteral("Rapat 30 Agustus"),
                      .changed = QDateTime(QDate(2018, 8, 31), QTime(9, 30), Qt::UTC),
                      .language = QStringLiteral("id")};

PlanData generated(int programs)
{
    return generatedPlan(QStringLiteral(":memory:"), {.programs = programs, .candidates = 1, .scorers = 1})
        ->data();
}

PdfFile pdfOf(const PlanData &data, const paper::ExportOptions &options = {})
{
    return PdfFile(paper::toPdf(timelineSheets(data, edition, timelinePrint(options))));
}

TEST(TimelinePdf, ShowsEveryRowAndRepeatsTheHeadOnEachPage)
{
    const PlanData data = generated(200);
    const PdfFile pdf = pdfOf(data);
    const QString all = pdf.text();
    for (const Program &program : data.programs)
        EXPECT_TRUE(all.contains(program.code + QStringLiteral(" ") + program.name.left(20)))
            << qPrintable(program.code);
    const int pages = pdf.pages();
    for (int page = 1; page <= pages; ++page) {
        const QString text = pdf.text(page, page);
        EXPECT_TRUE(text.contains(QStringLiteral("2018"))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("Program and activity"))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages))) << page;
        EXPECT_TRUE(text.contains(QStringLiteral("Rapat 30 Agustus"))) << page;
    }
    for (int activity = 1; activity <= 1000; activity += 97)
        EXPECT_TRUE(all.contains(QStringLiteral(" %1 Kegiatan tahap").arg(activity))) << activity;
}

TEST(TimelinePdf, NeedsFewPagesForAThousandActivities)
{
    const PdfFile pdf = pdfOf(generated(200));
    EXPECT_LE(pdf.pages(), 30);
    EXPECT_EQ(pdf.info().count(QStringLiteral("1191 x 842")), pdf.pages()) << qPrintable(pdf.info());
}

TEST(TimelinePdf, IsVectorsWithNoLetterBelowSevenPoints)
{
    const PdfFile pdf = pdfOf(smallplan::data());
    pdf.expectVectors();
    pdf.expectLetters(7);
    pdfOf(smallplan::data(), {.font = 9}).expectLetters(9);
    EXPECT_TRUE(pdf.info().contains(QStringLiteral("Title:")));
}

TEST(TimelinePdf, IsTheSameForTheSamePlan)
{
    const auto bytes
        = [] { return paper::toPdf(timelineSheets(smallplan::data(), edition, timelinePrint({}))); };
    EXPECT_EQ(bytes(), bytes());
}

TEST(TimelinePdf, TilesToTheRightWhereAPageShowsFewMonths)
{
    const PlanData data = generated(12);
    const PdfFile wide = pdfOf(data, {.from = 2018, .to = 2019, .monthsPerPage = 12});
    const PdfFile whole = pdfOf(data, {.from = 2018, .to = 2019});
    EXPECT_GT(wide.pages(), whole.pages());
    EXPECT_TRUE(wide.text(1, 1).contains(QStringLiteral("Which page shows what")));
    const QString last = wide.text(wide.pages(), wide.pages());
    EXPECT_TRUE(last.contains(QStringLiteral("Program and activity")));
    EXPECT_TRUE(last.contains(QStringLiteral("P-12")));
    EXPECT_FALSE(last.contains(QStringLiteral("2018 Q"))) << qPrintable(last);
}

TEST(TimelinePdf, BeginsWithTheProgramsAlone)
{
    const PdfFile pdf = pdfOf(generated(30));
    const QString first = pdf.text(1, 1);
    EXPECT_TRUE(first.contains(QStringLiteral("P-30")));
    EXPECT_FALSE(first.contains(QStringLiteral("Kegiatan tahap")));
    TimelinePrint print = timelinePrint({});
    print.rollUp = false;
    const PdfFile without(paper::toPdf(timelineSheets(generated(30), edition, print)));
    EXPECT_TRUE(without.text(1, 1).contains(QStringLiteral("Kegiatan tahap")));
}

TEST(TimelinePdf, GroupsByAgencyAndHorizon)
{
    EXPECT_TRUE(pdfOf(smallplan::data(), {.by = QStringLiteral("agency")})
                    .text()
                    .contains(QStringLiteral("Diskominfo · 1 program")));
    EXPECT_TRUE(pdfOf(smallplan::data(), {.by = QStringLiteral("horizon")})
                    .text()
                    .contains(QStringLiteral("Medium")));
}

TEST(TimelinePdf, RefusesYearsWithoutAnythingOfThePlan)
{
    try {
        timelineSheets(smallplan::data(), edition, timelinePrint({.from = 2040, .to = 2041}));
        FAIL();
    } catch (const Failure &failure) {
        EXPECT_TRUE(failure.sentence().contains(QStringLiteral("2018–2026"))) << failure.what();
    }
}

TEST(TimelinePdf, CanBeMadeOfAnEmptyPlan)
{
    EXPECT_EQ(pdfOf(PlanData{}).pages(), 1);
}

TEST(TimelinePicture, IsADrawingWithItsTextAsText)
{
    QXmlStreamReader svg(paper::toSvg(timelinePoster(smallplan::data(), edition, timelinePrint({}))));
    QStringList words;
    QString title;
    while (!svg.atEnd()) {
        svg.readNext();
        if (svg.isStartElement() && svg.name() == u"text")
            words.append(svg.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        else if (svg.isStartElement() && svg.name() == u"title")
            title = svg.readElementText();
    }
    EXPECT_FALSE(svg.hasError()) << qPrintable(svg.errorString());
    EXPECT_TRUE(words.contains(QStringLiteral("Surat elektronik"))) << qPrintable(words.join(u'|'));
    EXPECT_TRUE(title.contains(QStringLiteral("2018–2026"))) << qPrintable(title);
}

TEST(TimelinePicture, IsAPngThatCanBeOpened)
{
    const QByteArray png = paper::toPng(timelinePoster(smallplan::data(), edition, timelinePrint({})));
    const QImage image = QImage::fromData(png, "PNG");
    EXPECT_NEAR(image.width(), 420 / 25.4 * 150, 2);
}

TEST(TimelinePicture, SaysWhereAPngWouldBeTooLarge)
{
    EXPECT_THROW(paper::toPng(timelinePoster(generated(2000), edition, timelinePrint({}))), Failure);
}

}
