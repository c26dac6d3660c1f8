// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/failure.h"
#include "tests/support/sheets.h"

#include <gtest/gtest.h>

// What a person corrects in the preview, and keeps for the next file of the same form.
namespace {

const QString text = QStringLiteral("Judul Besar|Siapa|Uang\nPortal|Dinas X|500\nPasar|Dinas Y|300\n");

Mapping someMapping()
{
    Mapping mapping;
    mapping.sheets = {{.sheet = QStringLiteral("Lembar Aneh"),
                       .kind = Kind::Programs,
                       .headingRow = 1,
                       .unit = MoneyUnit::Million,
                       .pillar = QStringLiteral("Smart Economy"),
                       .columns = {{QStringLiteral("Judul Besar"), {}, Field::Name},
                                   {QStringLiteral("Siapa"), {}, Field::Lead},
                                   {QStringLiteral("Uang"), QStringLiteral("C"), Field::Budget}}},
                      {.sheet = QStringLiteral("Lama"), .ignored = true}};
    mapping.agencies = {{QStringLiteral("Dinas X"), Mapping::AgencyRule::Meaning::Add, QStringLiteral("DX")},
                        {QStringLiteral("Dinas Y"), Mapping::AgencyRule::Meaning::Skip, {}}};
    return mapping;
}

TEST(ImportMapping, ComesBackFromJson)
{
    EXPECT_EQ(mappingFromJson(toJson(someMapping())), someMapping());
    EXPECT_THROW(mappingFromJson("[]"), Failure);
    EXPECT_THROW(mappingFromJson("{\"sheets\":[{\"sheet\":\"A\",\"kind\":\"x\"}]}"), Failure);
}

TEST(ImportMapping, TurnsAnUnknownSheetIntoPrograms)
{
    const std::vector<Workbook> books{
        bookOf(QStringLiteral("a.xlsx"),
               {sheetOf(QStringLiteral("Lembar Aneh"), text),
                sheetOf(QStringLiteral("Lama"), QStringLiteral("Program|OPD\nTua|DX\n"))})};
    EXPECT_EQ(programsOf(imported(cityPlan(), books, {.mapping = someMapping()})),
              QStringLiteral("Portal [Smart Economy] lead DX 2020-2020: 2020 APBD 500?\n"
                             "Pasar [Smart Economy] 2020-2020: 2020 APBD 300?"));
}

TEST(ImportMapping, TellsWhoScoredASheet)
{
    Mapping mapping;
    mapping.sheets = {{.scorer = QStringLiteral("Akademisi")}};
    const PlanData data
        = imported(cityPlan(),
                   {csvOf(QStringLiteral("k.csv"), QStringLiteral("kode;kriteria;bobot\nK1;A;50\nK2;B;50\n")),
                    csvOf(QStringLiteral("q.csv"), QStringLiteral("kode;quick win;manfaat\nQ1;Antrean;a\n")),
                    csvOf(QStringLiteral("n.csv"), QStringLiteral("kandidat;K1;K2\nQ1;3;4\n"))},
                   {.mapping = mapping});
    ASSERT_EQ(data.scorers.size(), 1U);
    EXPECT_EQ(data.scorers[0].name, QStringLiteral("Akademisi"));
}

TEST(ImportPreviewOfSheets, ShowsWhatWasRecognised)
{
    const Sheet programs = sheetOf(QStringLiteral("Program"),
                                   QStringLiteral("DAFTAR\n\nKode|Program|Lokasi|Anggaran 2021 (Rp juta)\n"
                                                  "A1|Portal|Balai kota|500\n"));
    const Sheet cover = sheetOf(QStringLiteral("Sampul"), QStringLiteral("MASTERPLAN\nKota Contoh\n"));
    const ImportPreview preview
        = prepareImport(cityPlan(), {bookOf(QStringLiteral("a.xlsx"), {cover, programs})}, {});
    ASSERT_EQ(preview.sheets.size(), 2U);
    EXPECT_FALSE(preview.sheets[0].kind);
    EXPECT_EQ(
        tableOf(preview.sheets[1]),
        QStringLiteral("programs\nKode code\nProgram name\nLokasi unknown\nAnggaran 2021 (Rp juta) budget"));
    EXPECT_EQ(preview.sheets[1].headingTop, 2);
    EXPECT_EQ(preview.sheets[1].rows, 1);
    EXPECT_EQ(preview.sheets[1].columns[1].sample, QStringLiteral("Portal"));
    EXPECT_EQ(preview.draft.after.programs[0].note, QStringLiteral("Lokasi: Balai kota"));
}

TEST(ImportPreviewOfSheets, PassesOverHiddenSheets)
{
    Sheet hidden
        = sheetOf(QStringLiteral("Lama"), QStringLiteral("Program|OPD|Dimensi\nTua|Dinkes|Living\n"));
    hidden.hidden = true;
    const Sheet shown
        = sheetOf(QStringLiteral("Baru"), QStringLiteral("Program|OPD|Dimensi\nMuda|Dinkes|Living\n"));
    EXPECT_EQ(imported(cityPlan(), {bookOf(QStringLiteral("a.xlsx"), {hidden, shown})}).programs.size(), 1U);
}

TEST(Import, RefusesAFileWithoutAnyTable)
{
    EXPECT_EQ(problemsOf(cityPlan(), {csvOf(QStringLiteral("a.csv"), QStringLiteral("halo;dunia\n1;2\n"))}),
              QStringLiteral("nothing_recognised 0"));
}

TEST(Import, AsAKindTakesTheTableForThat)
{
    const std::vector<Workbook> books{
        csvOf(QStringLiteral("a.csv"), QStringLiteral("Nama;OPD;Biaya (Rp)\nAntrean;Dinkes;5.000.000\n"))};
    EXPECT_EQ(imported(cityPlan(), books, {.kind = Kind::Candidates}).candidates.size(), 1U);
    EXPECT_EQ(imported(cityPlan(), books, {.kind = Kind::Programs}).programs.size(), 1U);
}

}
