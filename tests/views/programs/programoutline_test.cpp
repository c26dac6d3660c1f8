// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programoutline.h"

#include <gtest/gtest.h>

namespace {

Rows<Program> examplePrograms()
{
    return Rows<Program>({
        {.id = {101},
         .code = QStringLiteral("SG-01"),
         .name = QStringLiteral("Surat"),
         .pillar = {1},
         .subDimension = {12},
         .lead = {22},
         .lastYear = 2019,
         .position = 4},
        {.id = {102},
         .code = QStringLiteral("SG-02"),
         .name = QStringLiteral("Arsip"),
         .pillar = {1},
         .subDimension = {12},
         .lead = {22},
         .lastYear = 2026,
         .position = 3},
        {.id = {103},
         .code = QStringLiteral("SL-01"),
         .name = QStringLiteral("Puskesmas"),
         .pillar = {2},
         .lead = {21},
         .lastYear = 2021,
         .position = 2},
        {.id = {104}, .name = QStringLiteral("Taman"), .horizon = Horizon::Long, .position = 1},
    });
}

Rows<Activity> exampleActivities()
{
    return Rows<Activity>({
        {.id = {1001},
         .program = {101},
         .name = QStringLiteral("Analisis"),
         .start = QDate(2018, 1, 2),
         .finish = QDate(2018, 2, 2),
         .progress = 100,
         .position = 1},
        {.id = {1002},
         .program = {101},
         .name = QStringLiteral("Peluncuran"),
         .start = QDate(2018, 8, 1),
         .finish = QDate(2018, 8, 1),
         .position = 2},
        {.id = {1003},
         .program = {103},
         .name = QStringLiteral("Analisis"),
         .start = QDate(2019, 1, 2),
         .finish = QDate(2019, 2, 2),
         .position = 3},
    });
}

/// Two pillars, the first with two sub-dimensions; four programs, one of them unmapped; some activities.
PlanData example()
{
    PlanData data;
    data.cities = Rows<City>({{.firstYear = 2018, .lastYear = 2026, .asOf = QDate(2018, 8, 31)}});
    data.pillars = Rows<Pillar>({{.id = {1}, .name = QStringLiteral("Governance"), .position = 2},
                                 {.id = {2}, .name = QStringLiteral("Living"), .position = 1}});
    data.subDimensions = Rows<SubDimension>(
        {{.id = {11}, .pillar = {1}, .position = 1}, {.id = {12}, .pillar = {1}, .position = 2}});
    data.agencies = Rows<Agency>({{.id = {21}, .shortName = QStringLiteral("Dinkes"), .position = 1},
                                  {.id = {22}, .shortName = QStringLiteral("Setda"), .position = 2}});
    data.programs = examplePrograms();
    data.activities = exampleActivities();
    return data;
}

/// Keys of the rows with brackets around children: "2(103(1003))".
QString shape(const Outline &outline, int parent = -1)
{
    QStringList parts;
    for (const int child : outline.children(parent)) {
        const QString below = shape(outline, child);
        parts.append(QString::number(outline.at(child).key.id)
                     + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return parts.join(u' ');
}

QString shape(const ProgramOutlineOptions &options)
{
    return shape(programOutline(example(), options));
}

TEST(ProgramOutline, StandsInTheOrderOfThePlanWithTheUnmappedLast)
{
    EXPECT_EQ(shape(ProgramOutlineOptions{}),
              QStringLiteral("2(103(1003)) 1(11 12(102 101(1001 1002))) 0(104)"));
}

TEST(ProgramOutline, AFilterLeavesOutWhatIsEmpty)
{
    EXPECT_EQ(shape({.filter = QStringLiteral("sg setda")}), QStringLiteral("1(12(102 101(1001 1002)))"));
    EXPECT_EQ(shape({.filter = QStringLiteral("dinkes living")}), QStringLiteral("2(103(1003))"));
    EXPECT_EQ(shape({.filter = QStringLiteral("tidak ada")}), QString());
}

TEST(ProgramOutline, AFilterFindsActivitiesInTheirProgram)
{
    EXPECT_EQ(shape({.filter = QStringLiteral("luncur")}), QStringLiteral("1(12(101(1002)))"));
}

TEST(ProgramOutline, GroupsByTheLeadingAgency)
{
    EXPECT_EQ(shape({.grouping = ProgramGrouping::Agency, .activities = false}),
              QStringLiteral("21(103) 22(102 101) 0(104)"));
}

TEST(ProgramOutline, GroupsByTheStatedHorizonElseTheComputedOne)
{
    EXPECT_EQ(shape({.grouping = ProgramGrouping::Horizon, .activities = false}),
              QStringLiteral("1(101) 2(103) 3(104 102)"));
}

TEST(ProgramOutline, GroupsByHowFarProgramsAre)
{
    EXPECT_EQ(shape({.grouping = ProgramGrouping::Status, .activities = false}),
              QStringLiteral("1(101) 3(103) 5(104 102)"));
}

TEST(ProgramOutline, SortsProgramsUnderTheirParent)
{
    const auto byName = [](const Program &a, const Program &b) { return a.name < b.name; };
    EXPECT_EQ(shape({.grouping = ProgramGrouping::None, .activities = false, .before = byName}),
              QStringLiteral("102 103 101 104"));
}

TEST(ProgramStatus, FollowsTheActivities)
{
    const QDate day(2018, 8, 31);
    Activity done{.start = QDate(2018, 1, 2), .finish = QDate(2018, 2, 2), .progress = 100};
    Activity later{.start = QDate(2019, 1, 2), .finish = QDate(2019, 2, 2)};
    EXPECT_EQ(statusOf({}, day, schedule::WorkCalendar()), ProgramStatus::Unscheduled);
    EXPECT_EQ(statusOf({&later}, day, schedule::WorkCalendar()), ProgramStatus::Planned);
    EXPECT_EQ(statusOf({&done, &later}, day, schedule::WorkCalendar()), ProgramStatus::Running);
    EXPECT_EQ(statusOf({&done}, day, schedule::WorkCalendar()), ProgramStatus::Finished);
    done.progress = 80;
    EXPECT_EQ(statusOf({&done, &later}, day, schedule::WorkCalendar()), ProgramStatus::Late);
}

}
