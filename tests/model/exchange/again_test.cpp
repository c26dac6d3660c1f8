// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheets.h"

#include <gtest/gtest.h>

// A corrected file is imported again: only what differs changes, and what people did by hand stays.
namespace {

const QString agencies
    = QStringLiteral("singkatan;nama\nDiskominfo;Dinas Komunikasi dan Informatika\nDinkes;Dinas Kesehatan\n"
                     "Dishub;Dinas Perhubungan\n");

Workbook programs(const QString &text)
{
    return csvOf(QStringLiteral("program.csv"), text);
}

const QString first = QStringLiteral(
    "kode;program;dimensi;opd;opd pendukung;sumber dana;anggaran 2021 (Rp juta);anggaran 2022 (Rp "
    "juta);indikator;target\n"
    "A1;Portal;Governance;Diskominfo;Dinkes, bank bjb;APBD;500;;Pengguna;100 orang\n"
    "A2;Pasar;Economy;Dinas X;;APBD, CSR;300;200;Lapak;20 lapak\n");

template <class Row>
PlanData with(PlanData data, Row row)
{
    tableOf<Row>(data) = tableOf<Row>(data).patched({{row.key(), row}});
    return data;
}

Program programOf(const PlanData &data, const char *code)
{
    return *std::ranges::find(data.programs, QLatin1String(code), &Program::code);
}

Id<Agency> agencyOf(const PlanData &data, const char *name)
{
    return std::ranges::find(data.agencies, QLatin1String(name), &Agency::shortName)->id;
}

PlanData firstImport()
{
    return imported(cityPlan(agencies), {programs(first)});
}

TEST(ImportAgain, OfTheSameFileChangesNothing)
{
    const PlanData data = firstImport();
    EXPECT_EQ(imported(data, {programs(first)}), data);
}

TEST(ImportAgain, ChangesOnlyWhatDiffers)
{
    const PlanData before = firstImport();
    QString corrected = first;
    corrected.replace(QStringLiteral("500;;"), QStringLiteral("550;;"));
    const Draft draft = prepareImport(before, {programs(corrected)}, {}).draft;
    EXPECT_EQ(draft.countsOf(QStringLiteral("programs")), (Counts{.unchanged = 2}));
    EXPECT_EQ(draft.countsOf(QStringLiteral("budget_lines")), (Counts{.updated = 1, .unchanged = 2}));
    EXPECT_TRUE(draft.after.programs.sharesWith(before.programs));
    EXPECT_TRUE(draft.after.indicators.sharesWith(before.indicators));
}

TEST(ImportAgain, GivesWhatAFreshImportOfTheCorrectedFileWould)
{
    const QString corrected = QStringLiteral(
        "kode;program;dimensi;opd;opd pendukung;sumber dana;anggaran 2021 (Rp juta);anggaran 2022 (Rp "
        "juta);indikator;target\n"
        "A1;Portal kota;Governance;Dishub;Diskominfo, PLN;APBD Provinsi;;450;Pengguna;200 orang\n"
        "A2;Pasar;Economy;Dishub;;APBD 50%, CSR 50%;300;200;Lapak;20 lapak\n");
    const PlanData again = imported(firstImport(), {programs(corrected)});
    EXPECT_EQ(programsOf(again), programsOf(imported(cityPlan(agencies), {programs(corrected)})));
    EXPECT_EQ(again.indicators.size(), 2U);
    EXPECT_EQ(again.partners.size(), 1U);
}

TEST(ImportAgain, MatchesByNameWithinThePillarWhereThereIsNoCode)
{
    const QString table
        = QStringLiteral("program;dimensi;opd\nPortal;Governance;Diskominfo\nPortal;Economy;Dinkes\n");
    const PlanData before = imported(cityPlan(agencies), {programs(table)});
    EXPECT_EQ(before.programs.size(), 2U);
    const QString corrected
        = QStringLiteral("program;dimensi;opd\nportal ;Economy;Dishub\nPortal;Governance;Diskominfo\n");
    const Draft draft = prepareImport(before, {programs(corrected)}, {}).draft;
    EXPECT_EQ(draft.countsOf(QStringLiteral("programs")), (Counts{.updated = 1, .unchanged = 1}));
}

TEST(ImportAgain, KeepsWhatColumnsDoNotState)
{
    PlanData data = firstImport();
    Program program = programOf(data, "A1");
    program.description = QStringLiteral("Ditulis tangan");
    program.note = QStringLiteral("Catatan rapat");
    program.renstra = QStringLiteral("Renstra 1.2");
    data = with(data, program);
    data = with(
        data,
        BudgetLine{
            .program = program.id, .year = 2025, .source = data.budgetLines[0].source, .planned = {7}});
    EXPECT_EQ(imported(data, {programs(first)}), data);
}

TEST(ImportAgain, KeepsALeadThatWasChosenForAnUnknownName)
{
    PlanData data = firstImport();
    Program program = programOf(data, "A2");
    EXPECT_EQ(program.leadText, QStringLiteral("Dinas X"));
    program.lead = agencyOf(data, "Dinkes");
    program.leadText.clear();
    data = with(data, program);
    EXPECT_EQ(imported(data, {programs(first)}), data);
}

TEST(ImportAgain, KeepsADivisionOfMoneyThatWasMadeByHand)
{
    PlanData data = firstImport();
    const Program program = programOf(data, "A2");
    const auto csr = std::ranges::find(data.fundingSources, QStringLiteral("CSR"), &FundingSource::name);
    const auto before = data;  // keeps the rows that the loop walks over
    for (BudgetLine line : before.budgetLines.of(program.id))
        if (line.year == 2021) {
            EXPECT_TRUE(line.assumed);
            line.planned = {200'000'000};
            line.assumed = false;
            data = with(data, line);
            line.source = csr->id;
            line.planned = {100'000'000};
            data = with(data, line);
        }
    EXPECT_EQ(imported(data, {programs(first)}), data);
}

TEST(ImportAgain, KeepsFiguresThatWereCorrectedWhereTheirTextIsTheSame)
{
    PlanData data = firstImport();
    Indicator indicator = data.indicators[0];
    indicator.targetValue = 42;
    indicator.unit = QStringLiteral("jiwa");
    data = with(data, indicator);
    EXPECT_EQ(imported(data, {programs(first)}), data);
}

TEST(ImportAgain, OfAnotherTableGoesOnWithTheSamePrograms)
{
    const QString roadmap
        = QStringLiteral("No;Program/Kegiatan;2021;2022;2023\n1;Portal;v;v;\n2;Pasar;;v;v\n");
    const PlanData data
        = imported(cityPlan(agencies), {csvOf(QStringLiteral("jalan.csv"), roadmap), programs(first)});
    EXPECT_EQ(data.programs.size(), 2U);
    EXPECT_EQ(programOf(data, "A2").lastYear, 2023);
}

TEST(ImportAgain, OfAgenciesKeepsTheirAliases)
{
    PlanData data = cityPlan(agencies);
    Agency agency = data.agencies[0];
    agency.aliases = QStringLiteral("Nama Lama");
    data = with(data, agency);
    const PlanData again = imported(
        data,
        {csvOf(
            QStringLiteral("opd.csv"),
            QStringLiteral("singkatan;nama;alias\n%1;%2;A|B / C\n").arg(agency.shortName, agency.fullName))});
    EXPECT_EQ(again.agencies.find(agency.id)->aliases, QStringLiteral("Nama Lama|A|B|C"));
    EXPECT_EQ(again.agencies.size(), 3U);
}

}
