// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/workloadsheet.h"

#include "model/exchange/writing/xlsx.h"
#include "tests/support/calc.h"
#include "tests/support/sheets.h"

#include <gtest/gtest.h>

namespace {

PlanData plan()
{
    PlanData data = imported(
        cityPlan(
            QStringLiteral("singkatan;nama\nDinkes;Dinas Kesehatan\nDiskominfo;Dinas Kominfo\nDishub;Dinas "
                           "Perhubungan\n"),
            2021, 2022),
        {csvOf(QStringLiteral("program.csv"),
               QStringLiteral("kode;program;dimensi;opd;opd pendukung;tahun mulai;tahun selesai\n"
                              "P1;Portal;Governance;Diskominfo;Dinkes;2021;2022\n"
                              "P2;Pasar;Economy;Diskominfo;;2022;2022\n")),
         csvOf(
             QStringLiteral("jadwal.csv"),
             QStringLiteral("no;kode program;kegiatan;mulai;selesai\n1;P2;Lapak;03/05/2022;30/09/2022\n"))});
    City city = data.city();
    city.agencyLimit = 1;
    data.cities = Rows<City>({city});
    return data;
}

TEST(WorkloadSheet, CountsTheProgramsOfEachQuarterAsLibreOfficeDoes)
{
    const auto seen = calc::read(writing::toXlsx(writing::workloadSpreadsheet(plan(), {})));
    const calc::Table leads = seen[QStringLiteral("Programs led")];
    // Row 6, the first agency that has to do with a program, and its quarters.
    EXPECT_EQ(leads.at(5).mid(0, 2),
              (QStringList{QStringLiteral("Dinkes"), QStringLiteral("Dinas Kesehatan")}));
    EXPECT_EQ(leads.at(6).mid(2),
              (QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"),
                           QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("1"),
                           QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("2022 (2 of 1)")}));
    EXPECT_EQ(leads.at(7).mid(0, 9).last(), QStringLiteral("2")) << "the total of a quarter";
    EXPECT_EQ(leads.size(), 8U) << "Dishub has no program";
    const calc::Table supports = seen[QStringLiteral("Programs supported")];
    EXPECT_EQ(supports.at(5).value(2), QStringLiteral("1"));
    EXPECT_EQ(supports.at(6).value(2), QStringLiteral("0"));
    const calc::Table programs = seen[QStringLiteral("Programs")];
    EXPECT_EQ(programs.size(), 5U + 3U);
    EXPECT_EQ(programs.at(5).mid(0, 4),
              (QStringList{QStringLiteral("Dinkes"), QStringLiteral("supports"), QStringLiteral("P1"),
                           QStringLiteral("Portal")}));
}

TEST(WorkloadSheet, OfAnEmptyPlanIsAWorkbookToo)
{
    EXPECT_FALSE(writing::toXlsx(writing::workloadSpreadsheet(PlanData{}, {})).isEmpty());
}

}
