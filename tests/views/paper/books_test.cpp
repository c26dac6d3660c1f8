// SPDX-License-Identifier: GPL-3.0-or-later
// Every book of the preset, as programs that are not ours read it.
#include "views/paper/volumeexports.h"

#include "model/edits/rows.h"
#include "model/report/volumes/presetvolumes.h"
#include "model/report/volumes/volumebook.h"
#include "support/generatedplan.h"
#include "tests/support/outside.h"
#include "tests/support/pdf.h"
#include "views/paper/finishedpdf.h"
#include "views/paper/pdf.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What LibreOffice prints of a document.
QByteArray converted(const QByteArray &bytes, const QString &extension)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("buku.") + extension);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    outside(QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
             QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
             QStringLiteral("--outdir"), folder.path(), path});
    return read(folder.filePath(QStringLiteral("buku.pdf")));
}

class Books : public testing::Test {
protected:
    Books()
    {
        PlanData data = plan->data();
        const Candidate chosen = [&] {
            Candidate row = data.candidates.empty() ? Candidate() : data.candidates[0];
            row.decision = Candidate::Decision::Chosen;
            return row;
        }();
        EXPECT_TRUE(edits::change(*plan, chosen));
        subject.data = report::withVolumes(plan->data());
    }

    report::Book book(const QString &code) const
    {
        const auto found = std::ranges::find(subject.data.volumes, code, &Volume::code);
        EXPECT_NE(found, subject.data.volumes.end());
        return report::volumeBook(subject, found->id).book;
    }

    /// Headings and captions, in the order of the book.
    static QStringList landmarks(const report::Book &book)
    {
        QStringList lines;
        for (const report::Block &block : book.blocks)
            if (const auto *heading = std::get_if<report::Heading>(&block))
                lines.append(heading->text);
            else if (const auto *table = std::get_if<report::Table>(&block);
                     table && !table->number.isEmpty())
                lines.append(table->number);
            else if (const auto *figure = std::get_if<report::Figure>(&block))
                lines.append(figure->number);
        return lines;
    }

    /// The contents name them once, the text once more: the last ones stand in order.
    static void expectInOrder(const QString &printed, const QStringList &landmarks)
    {
        const QString text = printed.normalized(QString::NormalizationForm_KC);  // "fi" may be one letter
        qsizetype at = 0;
        for (const QString &line : QStringList(landmarks.rbegin(), landmarks.rend())) {
            const qsizetype found = text.lastIndexOf(line.simplified(), at == 0 ? -1 : at);
            EXPECT_GE(found, 0) << qPrintable(line);
            at = found > 0 ? found : at;
        }
    }

    std::unique_ptr<Plan> plan = generatedPlan(QStringLiteral(":memory:"), {.programs = 60});
    report::Subject subject{.edition = {.changed = QDateTime(QDate(2018, 8, 31), QTime(8, 0), Qt::UTC),
                                        .language = QStringLiteral("id")}};
};

const QStringList codes{QStringLiteral("buku1"),        QStringLiteral("buku2"),
                        QStringLiteral("buku3"),        QStringLiteral("profil"),
                        QStringLiteral("berita-acara"), QStringLiteral("komitmen"),
                        QStringLiteral("lampiran"),     QStringLiteral("perubahan")};

TEST_F(Books, AreSoundPdfWithAllThatStandsInThem)
{
    for (const QString &code : codes) {
        SCOPED_TRACE(qPrintable(code));
        const report::Book made = book(code);
        const QByteArray bytes = paper::bookBytes(made, QStringLiteral("pdf"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("buku.pdf"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        outside(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        const PdfFile pdf(bytes);
        pdf.expectVectors();
        pdf.expectLetters(7);
        expectInOrder(pdf.text(), landmarks(made));
        EXPECT_FALSE(pdf.text().contains(u'{'))
            << qPrintable(pdf.text().mid(pdf.text().indexOf(u'{') - 40, 90));
        EXPECT_EQ(paper::bookBytes(made, QStringLiteral("pdf")), bytes);
    }
}

TEST_F(Books, LibreOfficeReadsThemAsOdtAndDocx)
{
    for (const QString &code :
         {QStringLiteral("buku2"), QStringLiteral("berita-acara"), QStringLiteral("profil")})
        for (const QString &extension : {QStringLiteral("odt"), QStringLiteral("docx")}) {
            SCOPED_TRACE(qPrintable(code + u'.' + extension));
            const report::Book made = book(code);
            const QByteArray bytes = paper::bookBytes(made, extension);
            const PdfFile ours(paper::bookBytes(made, QStringLiteral("pdf")));
            const PdfFile theirs(converted(bytes, extension));
            expectInOrder(theirs.text(), landmarks(made));
            EXPECT_NEAR(theirs.pages(), ours.pages(), std::max(2.0, ours.pages() * 0.25));
            EXPECT_EQ(paper::bookBytes(made, extension), bytes);
        }
}

TEST_F(Books, LibreOfficeShowsPicturesAsHighAsTheyAre)
{
    report::MonthBars bars{.months = {QStringLiteral("I"), QStringLiteral("II")},
                           .years = {QStringLiteral("2018"), QStringLiteral("2018")}};
    bars.rows.assign(90, {.name = QStringLiteral("Kegiatan"), .from = 0, .to = 1});
    const report::Book made{.title = QStringLiteral("Buku"),
                            .language = QStringLiteral("id"),
                            .blocks
                            = {report::Figure{.caption = QStringLiteral("Linimasa"), .picture = bars}}};
    for (const QString &extension : {QStringLiteral("odt"), QStringLiteral("docx")}) {
        SCOPED_TRACE(qPrintable(extension));
        const PdfFile theirs(converted(paper::bookBytes(made, extension), extension));
        ASSERT_EQ(theirs.pages(), 3) << "each part fills a page";
        for (int page = 1; page <= 3; ++page)
            EXPECT_EQ(theirs.text(page, page).count(QStringLiteral("Linimasa")), 1) << page;
    }
}

TEST_F(Books, TheirTablesAreAWorkbook)
{
    const QByteArray bytes = paper::bookBytes(book(QStringLiteral("lampiran")), QStringLiteral("xlsx"));
    const QString text = PdfFile(converted(bytes, QStringLiteral("xlsx"))).text();
    for (const Program &program : subject.data.programs)
        EXPECT_TRUE(text.contains(program.code)) << qPrintable(program.code);
}

TEST_F(Books, CarryTheStampOfASubmissionOnEveryPage)
{
    subject.edition.contentHash = QString(64, u'a');
    subject.edition.version = QStringLiteral("Bimtek IV");
    const QByteArray bytes = paper::bookBytes(book(QStringLiteral("berita-acara")), QStringLiteral("pdf"));
    const PdfFile pdf(bytes);
    for (int page = 1; page <= pdf.pages(); ++page)
        EXPECT_TRUE(pdf.text(page, page).contains(subject.edition.stamp())) << page;
    EXPECT_EQ(paper::contentHashOf(bytes), subject.edition.contentHash);
    EXPECT_TRUE(paper::contentHashOf("%PDF-1.4 nothing").isEmpty());
}

/// \a text in place of what the first text of Buku 2 says.
void rewrite(report::Subject &subject, const QString &text)
{
    const auto book = std::ranges::find(subject.data.volumes, QStringLiteral("buku2"), &Volume::code);
    std::vector<ChapterBlock> blocks(subject.data.chapterBlocks.begin(), subject.data.chapterBlocks.end());
    const auto isOfBook = [&](const ChapterBlock &row) {
        const Chapter *chapter = subject.data.chapters.find(row.chapter);
        return row.kind == u"teks" && !row.hidden && chapter && chapter->volume == book->id;
    };
    const auto first = std::ranges::find_if(blocks, isOfBook);
    ASSERT_NE(first, blocks.end());
    first->text = text;
    subject.data.chapterBlocks = Rows(std::move(blocks));
}

/// Whatever somebody types: what is taken over from the pages before is what would be made anew.
TEST_F(Books, MadeFromThoseBeforeAreTheSameBytes)
{
    report::WrittenBlocks written;
    const auto volume = std::ranges::find(subject.data.volumes, QStringLiteral("buku2"), &Volume::code)->id;
    auto before = std::make_unique<paper::Pages>(report::volumeBook(subject, volume, &written).book);
    for (const char *text :
         {"Satu kata", "Satu kata[^1].\n\n[^1]: Catatan kaki.",
          "| a | b |\n|---|---|\n| c[^1] | d |\n\n[^1]: Di dalam tabel.", "# Judul\n\nDua\n\nTiga", ""}) {
        SCOPED_TRACE(text);
        rewrite(subject, QString::fromUtf8(text));
        const report::Book fresh = report::volumeBook(subject, volume).book;
        report::Book again = report::volumeBook(subject, volume, &written).book;
        EXPECT_EQ(again.blocks, fresh.blocks);
        auto now = std::make_unique<paper::Pages>(std::move(again), before.get());
        EXPECT_EQ(paper::toPdf(*now), paper::toPdf(paper::Pages(fresh)));
        before = std::move(now);
    }
}

TEST_F(Books, AreWrittenAnewWhereThePlanChanged)
{
    report::WrittenBlocks written;
    const auto volume = std::ranges::find(subject.data.volumes, QStringLiteral("buku2"), &Volume::code)->id;
    report::volumeBook(subject, volume, &written);
    Program program = subject.data.programs[3];
    program.name = QStringLiteral("Sekolah tanpa antre");
    ASSERT_TRUE(edits::change(*plan, program));
    subject.data.programs = plan->data().programs;
    EXPECT_EQ(report::volumeBook(subject, volume, &written).book.blocks,
              report::volumeBook(subject, volume).book.blocks);
}

TEST_F(Books, PrintTheFootnotesOfTables)
{
    rewrite(subject,
            QStringLiteral("| Layanan | Tahun |\n|---|---|\n| Antre daring[^1] | 2019 |\n\n"
                           "[^1]: Peraturan Wali Kota Nomor 7."));
    const PdfFile pdf(paper::bookBytes(book(QStringLiteral("buku2")), QStringLiteral("pdf")));
    EXPECT_TRUE(pdf.text().contains(QStringLiteral("Peraturan Wali Kota Nomor 7.")));
    EXPECT_TRUE(pdf.text().contains(QStringLiteral("Antre daring¹")));
}

TEST_F(Books, OnF4AndA3StandOnPagesOfThatSize)
{
    report::Book made = book(QStringLiteral("berita-acara"));
    made.paper = Volume::Paper::F4;
    EXPECT_TRUE(
        PdfFile(paper::bookBytes(made, QStringLiteral("pdf"))).info().contains(QStringLiteral("609 x 935")));
    made.paper = Volume::Paper::A3;
    EXPECT_TRUE(
        PdfFile(paper::bookBytes(made, QStringLiteral("pdf"))).info().contains(QStringLiteral("842 x 1191")));
}

}
