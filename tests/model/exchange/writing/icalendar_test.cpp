// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/icalendar.h"
#include "tests/support/sheets.h"

#include <gtest/gtest.h>

namespace {

PlanData plan()
{
    PlanData data = imported(
        cityPlan(QStringLiteral("singkatan;nama\nDiskominfo;Dinas Kominfo\n"), 2021, 2030),
        {csvOf(QStringLiteral("program.csv"),
               QStringLiteral("kode;program;dimensi;opd\nP1;Portal, satu data;Governance;Diskominfo\n")),
         csvOf(
             QStringLiteral("jadwal.csv"),
             QStringLiteral("no;kode program;kegiatan;mulai;selesai;tonggak\n"
                            "1;P1;Kajian;04/01/2021;15/01/2021;\n"
                            "2;P1;Peluncuran, dengan walikota: pelayanan publik terpadu untuk seluruh warga "
                            "kota — tahap pertama é;17/08/2021;17/08/2021;Ya\n"))});
    data.occasions = Rows<Occasion>({{.id = {7},
                                      .date = {2021, 3, 2},
                                      .name = QStringLiteral("Bimtek I; pembukaan\nhari pertama"),
                                      .kind = Occasion::Kind::Bimtek}});
    return data;
}

Edition edition()
{
    return {.changed = QDateTime(QDate(2021, 2, 3), QTime(4, 5, 6), Qt::UTC)};
}

/// The lines of a calendar as RFC 5545 unfolds them.
QStringList unfolded(const QByteArray &bytes)
{
    return QString::fromUtf8(QByteArray(bytes).replace("\r\n ", "")).split(QStringLiteral("\r\n"));
}

TEST(ICalendar, HoldsMilestonesAndDaysToRemember)
{
    const QStringList lines = unfolded(writing::toICalendar(plan(), edition()));
    EXPECT_EQ(lines.count(QStringLiteral("BEGIN:VEVENT")), 2);
    EXPECT_EQ(lines.first(), QStringLiteral("BEGIN:VCALENDAR"));
    EXPECT_EQ(lines.at(lines.size() - 2), QStringLiteral("END:VCALENDAR"));
    EXPECT_TRUE(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20210817")));
    EXPECT_TRUE(lines.contains(QStringLiteral("DTEND;VALUE=DATE:20210818")));
    EXPECT_TRUE(lines.contains(QStringLiteral("SUMMARY:P1 Peluncuran\\, dengan walikota: pelayanan publik "
                                              "terpadu untuk seluruh warga kota — tahap pertama é")));
    EXPECT_TRUE(lines.contains(QStringLiteral("CATEGORIES:Smart Governance")));
    EXPECT_TRUE(lines.contains(QStringLiteral("DESCRIPTION:P1 Portal\\, satu data\\nDiskominfo")));
    EXPECT_TRUE(lines.contains(QStringLiteral("SUMMARY:Bimtek I\\; pembukaan hari pertama")));
    EXPECT_TRUE(lines.contains(QStringLiteral("UID:occasion-7@pilar")));
    EXPECT_EQ(lines.count(QStringLiteral("DTSTAMP:20210203T040506Z")), 2);
}

TEST(ICalendar, IsFoldedBetweenCharactersAndTheSameEachTime)
{
    const PlanData data = plan();
    const QByteArray bytes = writing::toICalendar(data, edition());
    EXPECT_EQ(bytes, writing::toICalendar(data, edition()));
    EXPECT_EQ(bytes.count('\n'), bytes.count("\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        EXPECT_LE(line.trimmed().size() + (line.startsWith(' ') ? 1 : 0), 75) << line.toStdString();
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line) << "no character is cut";
    }
}

TEST(ICalendar, OfAPlanWithoutMilestonesIsEmptyButSound)
{
    EXPECT_EQ(unfolded(writing::toICalendar(PlanData{}, {})).count(QStringLiteral("BEGIN:VEVENT")), 0);
}

}
