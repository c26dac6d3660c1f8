// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/workload.h"

#include <gtest/gtest.h>

using namespace schedule;

namespace {

/// Diskominfo (1) leads program 1 (2018–2019) and program 2 (Nov 2018 by its activity), and supports program
/// 3, which Dishub (2) leads in 2019. Program 4 has no years.
PlanData plan()
{
    PlanData data;
    data.cities = Rows<City>({{.firstYear = 2018, .lastYear = 2019}});
    data.agencies
        = Rows<Agency>({{.id = {1}, .position = 1}, {.id = {2}, .position = 2}, {.id = {3}, .position = 3}});
    data.programs
        = Rows<Program>({{.id = {1}, .lead = {1}, .firstYear = 2018, .lastYear = 2019, .position = 1},
                         {.id = {2}, .lead = {1}, .firstYear = 2018, .lastYear = 2018, .position = 2},
                         {.id = {3}, .lead = {2}, .firstYear = 2019, .lastYear = 2019, .position = 3},
                         {.id = {4}, .lead = {2}, .position = 4}});
    data.supports = Rows<Support>(std::vector<Support>{{{3}, {1}}});
    data.activities = Rows<Activity>(
        {{.id = {9}, .program = {2}, .start = QDate(2018, 11, 5), .finish = QDate(2018, 11, 9)}});
    return data;
}

std::map<Id<Program>, Span> spansOf(const PlanData &data)
{
    return programSpans(data, computeSchedule(data), calendarOf(data));
}

TEST(Workload, CountsWhatRunsInAQuarter)
{
    const PlanData data = plan();
    const Workload load(data, spansOf(data));
    ASSERT_EQ(load.quarters(), 8);
    EXPECT_EQ(load.at(0, 0), (Load{1, 0}));
    EXPECT_EQ(load.at(0, 3), (Load{2, 0}));  // the activity of program 2 is in the fourth quarter
    EXPECT_EQ(load.at(0, 4), (Load{1, 1}));
    EXPECT_EQ(load.at(1, 3), (Load{0, 0}));
    EXPECT_EQ(load.at(1, 7), (Load{1, 0}));
    EXPECT_EQ(load.at(2, 7), (Load{}));
    EXPECT_EQ(load.peakOf(0, 2018), (Load{2, 0}));
    EXPECT_EQ(load.peakOf(0, 2030), Load{});
    EXPECT_EQ(load.daysOf(7), (Days{QDate(2019, 10, 1), QDate(2019, 12, 31)}));
}

bool runsOnADayOf(const Span &span, const Days &days)
{
    for (QDate day = days.first; day <= days.last; day = day.addDays(1))
        if (day >= span.days.first && day <= span.days.last)
            return true;
    return false;
}

/// Once more, program by program and day by day.
Load naiveLoad(const PlanData &data, Id<Agency> agency, const Days &days)
{
    Load load;
    for (const auto &[id, span] : spansOf(data))
        if (runsOnADayOf(span, days)) {
            load.leads += data.programs.find(id)->lead == agency ? 1 : 0;
            load.supports += data.supports.find({id, agency}) ? 1 : 0;
        }
    return load;
}

TEST(Workload, AgreesWithCountingDayByDay)
{
    const PlanData data = plan();
    const Workload load(data, spansOf(data));
    for (std::size_t agency = 0; agency < load.agencies().size(); ++agency)
        for (int quarter = 0; quarter < load.quarters(); ++quarter)
            EXPECT_EQ(load.at(agency, quarter),
                      naiveLoad(data, load.agencies()[agency], load.daysOf(quarter)));
}

TEST(Workload, NamesTheProgramsBehindACell)
{
    const PlanData data = plan();
    const std::vector<Duty> duties
        = dutiesOf(data, spansOf(data), {1}, {QDate(2019, 1, 1), QDate(2019, 3, 31)});
    EXPECT_EQ(duties, (std::vector<Duty>{{{1}, true}, {{3}, false}}));
    EXPECT_TRUE(dutiesOf(data, spansOf(data), {3}, {QDate(2018, 1, 1), QDate(2019, 12, 31)}).empty());
}

TEST(Workload, FindsWhoPromisesMoreThanItCan)
{
    PlanData data = plan();
    EXPECT_TRUE(overloads(data, Workload(data, spansOf(data))).empty());
    data.cities = Rows<City>({{.firstYear = 2018, .lastYear = 2019, .agencyLimit = 1}});
    EXPECT_EQ(overloads(data, Workload(data, spansOf(data))), (std::vector<Overload>{{{1}, 2018, 2, 1}}));
    // Its own limit of a year goes before the one that holds for all.
    data.capacities = Rows<Capacity>({{{1}, 2018, 2}, {{2}, 2019, 0}});
    EXPECT_EQ(overloads(data, Workload(data, spansOf(data))), (std::vector<Overload>{{{2}, 2019, 1, 0}}));
}

TEST(Workload, KnowsNoQuarterWithoutYears)
{
    PlanData data;
    data.cities = Rows<City>({City{}});
    EXPECT_EQ(Workload(data, {}).quarters(), 0);
}

}
