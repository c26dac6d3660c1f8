// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/readworkbook.h"
#include "model/exchange/writing/csv.h"
#include "model/exchange/writing/programforms.h"
#include "model/exchange/writing/programsheet.h"
#include "model/exchange/writing/savefile.h"
#include "model/exchange/writing/scoresheets.h"
#include "model/exchange/writing/xlsx.h"
#include "tests/support/sheets.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

// What we hand out comes back: import reads it without being told what it is.
namespace {

using writing::NamedFile;

const Edition edition{.version = {}, .changed = QDateTime(QDate(2017, 8, 30), QTime(9, 30)), .language = {}};

/// What an OPD sends back, as import reads it.
Workbook sentBack(const NamedFile &file)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(file.name);
    saveFile(path, writing::toXlsx(file.content));
    return readWorkbook(path);
}

std::vector<Workbook> sentBack(const std::vector<NamedFile> &files)
{
    std::vector<Workbook> books;
    books.reserve(files.size());
    for (const NamedFile &file : files)
        books.push_back(sentBack(file));
    return books;
}

/// The sample of a whole city: its criteria are called "Biaya" and "Manfaat", as columns of a list of
/// candidates are.
const PlanData &tangsel()
{
    static const PlanData data = [] {
        std::vector<Workbook> books;
        for (const auto *name : {"opd.csv", "masterplan.xlsx", "penilaian.xlsx"})
            books.push_back(
                readWorkbook(QStringLiteral(SOURCE_DIR "/resources/sample/tangsel/") + QLatin1String(name)));
        return imported(cityPlan({}, 2018, 2026), books);
    }();
    return data;
}

TEST(SentBack, ScoreSheetsAsTheyWentOutChangeNothing)
{
    const auto books = sentBack(writing::scoreSheets(tangsel(), edition));
    ASSERT_EQ(books.size(), 12U);
    EXPECT_EQ(problemsOf(tangsel(), books), QString());
    EXPECT_EQ(imported(tangsel(), books), tangsel());
}

TEST(SentBack, ScoreSheetsBringTheScoresOfAPlanThatHasNone)
{
    PlanData empty = tangsel();
    empty.scores = {};
    const PlanData again = imported(empty, sentBack(writing::scoreSheets(tangsel(), edition)));
    ASSERT_EQ(again.scores.size(), tangsel().scores.size());
    for (const Score &score : tangsel().scores) {
        const auto found = std::ranges::find_if(again.scores, [&](const Score &other) {
            return std::tuple(other.scorer, other.candidate, other.criterion)
                == std::tuple(score.scorer, score.candidate, score.criterion);
        });
        ASSERT_NE(found, again.scores.end());
        EXPECT_EQ(found->value, score.value);
    }
}

TEST(SentBack, ProgramFormsThatAreEmptyBringNothing)
{
    const auto books = sentBack(writing::programForms(tangsel(), edition));
    EXPECT_EQ(problemsOf(tangsel(), books), QString());
    EXPECT_EQ(imported(tangsel(), books), tangsel());
}

TEST(SentBack, ProgramFormsFilledInBringAProgramOfTheirOpd)
{
    auto files = writing::programForms(tangsel(), edition);
    const auto file = std::ranges::find_if(
        files, [](const NamedFile &one) { return one.name.endsWith(QStringLiteral("-Dinkes.xlsx")); });
    ASSERT_NE(file, files.end());
    writing::Sheet &sheet = file->content.sheets[0];
    const auto head = std::ranges::find_if(sheet.rows, [](const auto &row) { return row.size() > 10; });
    const auto fill = [&](const QString &title, decltype(writing::Cell::value) value) {
        const auto column = std::ranges::find_if(*head, [&](const writing::Cell &cell) {
            const auto *text = std::get_if<QString>(&cell.value);
            return text && *text == title;
        });
        ASSERT_NE(column, head->end()) << qPrintable(title);
        (head + 1)->at(std::size_t(column - head->begin())).value = std::move(value);
    };
    fill(QStringLiteral("Dimension"), QStringLiteral("Smart Living"));
    fill(QStringLiteral("Program"), QStringLiteral("Antrean puskesmas dari rumah"));
    fill(QStringLiteral("Supporting OPD"), QStringLiteral("Diskominfo"));
    fill(QStringLiteral("Source of funds"), QStringLiteral("APBD"));
    fill(QStringLiteral("Start year"), 2019.0);
    fill(QStringLiteral("End year"), 2020.0);
    fill(QStringLiteral("Budget 2019 (Rp million)"), 250.0);
    fill(QStringLiteral("Budget 2020 (Rp million)"), 1.5);
    const PlanData after = imported(tangsel(), {sentBack(*file)});
    ASSERT_EQ(after.programs.size(), tangsel().programs.size() + 1);
    const QStringList lines = programsOf(after).split(u'\n').filter(QStringLiteral("Antrean puskesmas"));
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].toStdString(),
              "Antrean puskesmas dari rumah [Smart Living] lead Dinkes support Diskominfo "
              "2019-2020: 2019 APBD 250, 2020 APBD 1.5");
}

TEST(SentBack, ProgramTablesChangeNothing)
{
    for (const bool csv : {false, true}) {
        const auto book = writing::programSpreadsheet(tangsel(), edition);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("program"));
        saveFile(path, csv ? writing::toCsv(book.sheets.front()) : writing::toXlsx(book));
        const PlanData after = imported(tangsel(), {readWorkbook(path)});
        // What was assumed and stands in our table is no assumption any more.
        EXPECT_EQ(programsOf(after), programsOf(tangsel()).remove(u'?'));
        EXPECT_EQ(after.programs, tangsel().programs);
        EXPECT_EQ(after.indicators, tangsel().indicators);
        EXPECT_EQ(after.partners, tangsel().partners);
    }
}

}
