// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/corrections.h"

#include "model/domain/failure.h"
#include "model/exchange/import/mappingfiles.h"
#include "tests/support/sheets.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// How the preview turns what a person corrects into a mapping.
namespace {

const QString table = QStringLiteral("Program|OPD|Lokasi|Lokasi\nPortal|Dinkes|Balai kota|Serpong\n");

std::vector<Workbook> twoBooks()
{
    return {bookOf(QStringLiteral("a.xlsx"), {sheetOf(QStringLiteral("Program"), table)}),
            bookOf(QStringLiteral("b.xlsx"),
                   {sheetOf(QStringLiteral("Program"), table), sheetOf(QStringLiteral("Lain"), table)})};
}

TEST(ImportCorrections, OfOneFileLeaveTheOtherAlone)
{
    const std::vector<Workbook> books = twoBooks();
    const ImportPreview preview = prepareImport(cityPlan(), books, {});
    Mapping mapping;
    corrections::setKind(mapping, placeOf(preview.sheets[0], books), std::nullopt);
    EXPECT_TRUE(mapping.ruleFor(QStringLiteral("a.xlsx"), QStringLiteral("Program"), 1)->ignored);
    EXPECT_EQ(mapping.ruleFor(QStringLiteral("b.xlsx"), QStringLiteral("Program"), 1), nullptr);
}

TEST(ImportCorrections, OfAKeptMappingForAnyFileAreOfThisFileOnly)
{
    Mapping mapping{.sheets = {{.sheet = QStringLiteral("Program"), .scorer = QStringLiteral("Dinkes")}}};
    corrections::setHeadingRow(mapping, {QStringLiteral("a.xlsx"), QStringLiteral("Program"), 1}, 3);
    const auto *here = mapping.ruleFor(QStringLiteral("a.xlsx"), QStringLiteral("Program"), 1);
    const auto *elsewhere = mapping.ruleFor(QStringLiteral("b.xlsx"), QStringLiteral("Program"), 1);
    EXPECT_EQ(here->headingRow, 3);
    EXPECT_EQ(here->scorer, QStringLiteral("Dinkes"));
    EXPECT_EQ(elsewhere->headingRow, 0);
}

TEST(ImportCorrections, TellColumnsOfTheSameHeadingApart)
{
    const std::vector<Workbook> books = twoBooks();
    const ImportPreview preview = prepareImport(cityPlan(), books, {});
    Mapping mapping;
    corrections::setField(mapping, placeOf(preview.sheets[2], books), preview.sheets[2], {3},
                          Field::Description);
    corrections::setKind(mapping, placeOf(preview.sheets[0], books), std::nullopt);
    corrections::setKind(mapping, placeOf(preview.sheets[1], books), std::nullopt);
    const PlanData data = imported(cityPlan(), books, {.mapping = mapping});
    ASSERT_EQ(data.programs.size(), 1U);
    EXPECT_EQ(data.programs[0].description, QStringLiteral("Serpong"));
}

TEST(ImportCorrections, KeepWhatOutlivesTheFile)
{
    const std::vector<Workbook> books = twoBooks();
    const ImportPreview preview = prepareImport(cityPlan(), books, {});
    Mapping mapping;
    corrections::setField(mapping, placeOf(preview.sheets[2], books), preview.sheets[2], {1}, Field::Support);
    corrections::setKind(mapping, placeOf(preview.sheets[0], books), std::nullopt);
    const Mapping kept = corrections::lasting(mapping, books, preview.sheets);
    ASSERT_EQ(kept.sheets.size(), 2U);
    EXPECT_EQ(kept.sheets[0].file, QStringLiteral("a.xlsx"));  // both files have a sheet of this name
    EXPECT_EQ(kept.sheets[1].file, QString());
    EXPECT_EQ(kept.sheets[1].columns[0].letters, QString());
    EXPECT_TRUE(corrections::fits(kept, books));
    EXPECT_FALSE(corrections::fits(kept, {books[1]}));
}

TEST(ImportCorrections, SayOnceWhatATextMeans)
{
    using Meaning = Mapping::AgencyRule::Meaning;
    Mapping mapping;
    corrections::decide(mapping, {QStringLiteral("Dinas X"), Meaning::Add, {}});
    corrections::decide(mapping, {QStringLiteral("Dinas X"), Meaning::Skip, {}});
    ASSERT_EQ(mapping.agencies.size(), 1U);
    EXPECT_EQ(mapping.agencies[0].meaning, Meaning::Skip);
    corrections::undecide(mapping, QStringLiteral("Dinas X"));
    EXPECT_TRUE(mapping.agencies.empty());
}

TEST(KeptMappings, PassOverWhatIsNone)
{
    const QTemporaryDir folder;
    QFile other(folder.filePath(QStringLiteral("lain.json")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly) && other.write("{\"sheets\":[{\"kind\":\"x\"}]}") > 0);
    other.close();
    const Mapping mapping{.sheets = {{.sheet = QStringLiteral("Program"), .ignored = true}}};
    keepMapping(folder.path(), QStringLiteral("Bentuk 2026/27"), mapping);
    const std::vector<KeptMapping> kept = keptMappings(folder.path());
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0], (KeptMapping{QStringLiteral("Bentuk 2026-27"), mapping}));
    EXPECT_THROW(keepMapping(folder.path(), QStringLiteral("  "), mapping), Failure);
}

}
