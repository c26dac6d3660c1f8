// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/report/volumes/writtenkinds.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace {

/// What the blocks about the time show of two programs: one runs in 2018 to 2019, one in 2021.
class TimeKinds : public WrittenKinds {
protected:
    TimeKinds()
    {
        const auto activity
            = [](int id, Id<Program> program, const QString &name, QDate start, QDate finish, int progress) {
                  return Activity{.id = {id},
                                  .program = program,
                                  .code = u"K%1"_s.arg(id),
                                  .name = name,
                                  .agency = plans::kominfo,
                                  .start = start,
                                  .finish = finish,
                                  .progress = progress,
                                  .position = id};
              };
        subject.data.activities = Rows(
            std::vector{activity(1, plans::letters, u"Analisis"_s, QDate(2018, 1, 1), QDate(2018, 3, 31), 50),
                        activity(2, plans::letters, u"Uji coba"_s, QDate(2018, 7, 2), QDate(2019, 6, 28), 0),
                        activity(3, plans::buses, u"Lelang"_s, QDate(2021, 4, 1), QDate(2021, 6, 30), 0)});
        subject.data.dependencies = Rows(std::vector{Dependency{{1}, {2}}});
        City city = subject.data.city();
        city.asOf = QDate(2018, 8, 31);
        subject.data.cities = Rows(std::vector{city});
    }

    static QStringList namesOf(const report::MonthBars &bars)
    {
        QStringList names;
        for (const report::MonthBars::Row &row : bars.rows)
            names.append(row.heading ? u'*' + row.name : row.name);
        return names;
    }
};

TEST_F(TimeKinds, TheTimelineShowsActivitiesUnderTheirPrograms)
{
    const auto bars = picture<report::MonthBars>(u"linimasa"_s);
    const Program &letters = *subject.data.programs.find(plans::letters);
    const Program &buses = *subject.data.programs.find(plans::buses);
    EXPECT_EQ(namesOf(bars),
              QStringList({u"*%1 %2"_s.arg(letters.code, letters.name), u"Analisis"_s, u"Uji coba"_s,
                           u"*%1 %2"_s.arg(buses.code, buses.name), u"Lelang"_s}));
    ASSERT_EQ(bars.months.size(), 14u) << "quarters of 2018 to the middle of 2021";
    EXPECT_EQ(bars.rows[1].from, 0);
    EXPECT_EQ(bars.rows[1].to, 1);
    EXPECT_EQ(bars.rows[1].progress, 50);
    EXPECT_EQ(bars.rows[4].from, 13);
}

TEST_F(TimeKinds, YearsCutTheTimelineAndTheSchedule)
{
    const QJsonObject in2019{{u"tahun"_s, u"2019"_s}};
    const auto bars = picture<report::MonthBars>(u"linimasa"_s, in2019);
    ASSERT_EQ(bars.rows.size(), 2u);
    EXPECT_EQ(bars.rows[1].name, u"Uji coba");
    EXPECT_EQ(bars.rows[1].from, 0) << "it began the year before";
    EXPECT_EQ(bars.months.size(), 6u) << "until it ends";
    const QString schedule = content(tables(u"jadwal"_s, in2019));
    EXPECT_TRUE(schedule.contains(u"Uji coba"_s));
    EXPECT_FALSE(schedule.contains(u"Analisis"_s));
    EXPECT_FALSE(schedule.contains(u"Lelang"_s));
}

TEST_F(TimeKinds, TheScheduleShowsTheColumnsAskedForAsTimeGoesOn)
{
    Activity first = *subject.data.activities.find({2});
    first.start = QDate(2018, 1, 1);
    Activity second = *subject.data.activities.find({1});
    second.start = QDate(2018, 2, 1);
    subject.data.activities = subject.data.activities.patched({{first.id, first}, {second.id, second}});
    const auto all
        = tables(u"jadwal"_s, {{u"kolom"_s, QJsonArray{u"kegiatan"_s, u"mulai"_s}}, {u"urut"_s, u"waktu"_s}});
    ASSERT_EQ(all.front().columns.size(), 2u);
    const QString told = content(all);
    EXPECT_LT(told.indexOf(u"Uji coba"_s), told.indexOf(u"Analisis"_s));
}

TEST_F(TimeKinds, WhatSpansDecadesAsksForYears)
{
    Activity slip = *subject.data.activities.find({3});
    slip.finish = QDate(2121, 6, 30);
    subject.data.activities = subject.data.activities.patched({{slip.id, slip}});
    EXPECT_TRUE(picture<report::MonthBars>(u"linimasa"_s).rows.empty());
    EXPECT_FALSE(picture<report::MonthBars>(u"linimasa"_s, {{u"tahun"_s, u"2021–2022"_s}}).rows.empty());
}

TEST_F(TimeKinds, TheCurveGrowsToTheWholeAndSaysWhatIsReached)
{
    const auto curves = picture<report::Curves>(u"kurva_s"_s);
    ASSERT_EQ(curves.lines.size(), 2u);
    const report::Curves::Line &days = curves.lines.front();
    ASSERT_EQ(days.shares.size(), curves.days.size());
    EXPECT_EQ(days.shares.front(), 0);
    EXPECT_EQ(days.shares.back(), 1);
    EXPECT_TRUE(std::ranges::is_sorted(days.shares));
    EXPECT_EQ(curves.asOf, QDate(2018, 8, 31));
    ASSERT_TRUE(days.reached);
    EXPECT_GT(*days.reached, 0);
    EXPECT_LT(*days.reached, 0.2) << "half of a quarter year out of one and three quarters";
}

TEST_F(TimeKinds, ProgressIsThatOfTheProgramsAskedFor)
{
    const auto rows = tables(u"kemajuan"_s, {{u"baris"_s, u"program"_s}}).front().rows;
    ASSERT_EQ(rows.size(), subject.data.programs.size() + 1) << "and the total";
    const auto behind = tables(u"kemajuan"_s, {{u"baris"_s, u"program"_s}, {u"urut"_s, u"selisih_hari"_s}});
    const auto ahead
        = [&](std::size_t row) { return std::get<double>(behind.front().rows[row].cells[3].value); };
    EXPECT_LE(ahead(0), ahead(1)) << "furthest behind first";
    EXPECT_EQ(behind.front().rows.back(), rows.back()) << "the total stays last";
    subject.agency = plans::oldDishub;
    const auto few = tables(u"kemajuan"_s, {{u"baris"_s, u"program"_s}});
    ASSERT_EQ(few.size(), 1u);
    EXPECT_EQ(few.front().rows.size(), 2u) << "the one that it supports, and the total";
    EXPECT_NE(few.front().rows.back(), rows.back()) << "the total is that of the programs shown";
}

TEST_F(TimeKinds, WhatIsLateAndWhatWaitsForItAreTold)
{
    const QString told = content(tables(u"terlambat"_s));
    EXPECT_TRUE(told.contains(u"Analisis"_s));
    EXPECT_TRUE(told.contains(u"Uji coba"_s)) << "it waits for what is late";
    EXPECT_FALSE(told.contains(u"Lelang"_s));
    City city = subject.data.city();
    city.asOf = QDate(2018, 1, 2);
    subject.data.cities = Rows(std::vector{city});
    EXPECT_TRUE(tables(u"terlambat"_s).empty());
    EXPECT_FALSE(blocks(u"terlambat"_s).empty()) << "a sentence says that nothing is";
}

TEST_F(TimeKinds, TheLoadOfAnAgencyIsThatOfItsFullestQuarter)
{
    const std::vector<report::Table> all = tables(u"beban_opd"_s);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_TRUE(content(all).contains(subject.data.agencies.find(plans::kominfo)->shortName));
    EXPECT_EQ(all.front().columns.size() % 2, 1u) << "leads and supports of each year";
    subject.agency = plans::oldDishub;
    const std::vector<report::Table> extract = tables(u"beban_opd"_s);
    ASSERT_EQ(extract.size(), 1u);
    EXPECT_EQ(extract.front().rows.size(), 1u) << "an extract tells of its agency only";
}

TEST_F(TimeKinds, TheMatrixOfRolesCanNameThePrograms)
{
    const Program &letters = *subject.data.programs.find(plans::letters);
    EXPECT_FALSE(content(tables(u"matriks_opd"_s)).contains(letters.name));
    EXPECT_TRUE(content(tables(u"matriks_opd"_s, {{u"nama"_s, true}})).contains(letters.name));
}

TEST_F(TimeKinds, AMatrixOfManyAgenciesComesInPartsOfTheirPrograms)
{
    std::vector<Agency> agencies;
    std::vector<Program> programs;
    for (int i = 0; i < 30; ++i) {
        agencies.push_back({.id = {5000 + i}, .shortName = u"OPD %1"_s.arg(i), .position = i});
        programs.push_back({.id = {6000 + i}, .code = u"P%1"_s.arg(i), .lead = {5000 + i}, .position = i});
    }
    programs.push_back({.id = {6100}, .code = u"P100"_s, .position = 100});
    subject.data.agencies = Rows(std::move(agencies));
    subject.data.programs = Rows(std::move(programs));
    subject.data.supports = Rows(std::vector{Support{{6000}, {5029}}});
    const auto parts = tables(u"matriks_opd"_s);
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(parts[0].rows.size(), 15u + 1u) << "also the program without any OPD";
    EXPECT_EQ(parts[1].rows.size(), 15u + 1u) << "also the one that an OPD of this part supports";
}

}
