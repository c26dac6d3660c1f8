// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/progress.h"

#include <gtest/gtest.h>

using namespace schedule;

namespace {

QDate day(int month, int day)
{
    return {2018, month, day};
}

/// Of program 1, pillar 7: ten days half done, four days not begun, a milestone. Activity 4 belongs nowhere.
PlanData plan()
{
    PlanData data;
    data.cities = Rows<City>({{.firstYear = 2018, .lastYear = 2019}});
    data.programs = Rows<Program>({{.id = {1}, .pillar = {7}}, {.id = {2}}});
    data.activities = Rows<Activity>(
        {{.id = {1}, .program = {1}, .start = day(9, 3), .finish = day(9, 14), .progress = 50},
         {.id = {2}, .program = {1}, .start = day(9, 17), .finish = day(9, 20)},
         {.id = {3}, .program = {1}, .start = day(9, 21), .finish = day(9, 21), .milestone = true},
         {.id = {4}, .start = day(9, 3), .finish = day(9, 4), .progress = 100}});
    data.dependencies = Rows<Dependency>(std::vector<Dependency>{{{1}, {2}}});
    data.budgetLines
        = Rows<BudgetLine>({{.program = {1}, .year = 2018, .planned = Money{365}, .realised = Money{100}},
                            {.program = {1}, .year = 2019, .planned = Money{635}, .realised = Money{7}}});
    return data;
}

ProgressReport report(const PlanData &data, QDate asOf)
{
    return progressReport(data, computeSchedule(data), asOf, calendarOf(data));
}

TEST(Progress, ComparesWorkDaysPlannedWithThoseDone)
{
    const ProgressReport r = report(plan(), day(9, 11));
    EXPECT_EQ(r.activities.at({1}), (Earned{10, 7, 5}));
    EXPECT_EQ(r.activities.at({2}), (Earned{4, 0, 0}));
    EXPECT_FALSE(r.activities.contains({3}));
    EXPECT_EQ(r.programs.at({1}).days, (Earned{14, 7, 5}));
    EXPECT_EQ(r.pillars.at({7}).days.plannedShare(), 0.5);
    EXPECT_EQ(r.plan.days, (Earned{16, 9, 7}));
    EXPECT_EQ(r.programs.at({2}).days.actualShare(), std::nullopt);
}

TEST(Progress, CountsNothingOnADayOff)
{
    EXPECT_EQ(report(plan(), day(9, 7)).activities.at({1}), report(plan(), day(9, 9)).activities.at({1}));
    EXPECT_EQ(report(plan(), day(9, 2)).activities.at({1}).planned, 0);
    EXPECT_EQ(report(plan(), day(12, 31)).activities.at({1}).planned, 10);
}

TEST(Progress, SpreadsTheMoneyOfAYearOverItsDays)
{
    // The 100th day of 2018; what was realised in 2019 does not count yet.
    EXPECT_EQ(report(plan(), day(4, 10)).programs.at({1}).money, (Earned{1000, 100, 100}));
    EXPECT_EQ(report(plan(), QDate(2019, 12, 31)).plan.money, (Earned{1000, 1000, 107}));
}

TEST(Progress, WarnsOfWhatWillProbablyBeLate)
{
    PlanData data = plan();
    const auto risks
        = [&](QDate asOf) { return atRisk(data, computeSchedule(data), asOf, calendarOf(data)); };
    EXPECT_TRUE(risks(day(9, 11)).empty());  // behind by 20 points, which is tolerated
    const std::vector<AtRisk> behind = risks(day(9, 12));
    ASSERT_EQ(behind.size(), 1U);
    EXPECT_EQ(behind[0].id, Id<Activity>{1});
    EXPECT_NEAR(behind[0].behind, 0.3, 1e-12);
    // Late since the 15th: what waits for it is at risk.
    EXPECT_EQ(risks(day(9, 16)),
              (std::vector<AtRisk>{{.id = {2}, .why = AtRisk::Why::WaitsForLate, .waitsFor = {1}}}));
}

TEST(Progress, DrawsTheCurveFromNothingToAll)
{
    const PlanData data = plan();
    const PlannedCurve curve = plannedCurve(data, computeSchedule(data), calendarOf(data));
    EXPECT_EQ(curve.ends.front(), QDate(2017, 12, 31));
    EXPECT_EQ(curve.ends.back(), QDate(2019, 12, 31));
    EXPECT_EQ(curve.days.front(), 0);
    EXPECT_EQ(curve.days.back(), 1);
    EXPECT_TRUE(std::ranges::is_sorted(curve.days));
    EXPECT_TRUE(std::ranges::is_sorted(curve.money));
    EXPECT_EQ(curve.money.at(12), 0.365);
    // As the report of the same day says.
    EXPECT_EQ(curve.days.at(9), report(data, day(9, 30)).plan.days.plannedShare());
}

TEST(Progress, DrawsNoCurveOfNothing)
{
    EXPECT_TRUE(plannedCurve({}, {}, WorkCalendar()).ends.empty());
}

}
