// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/schedule.h"

#include "model/schedule/spans.h"
#include "model/schedule/warnings.h"

#include <gtest/gtest.h>

using namespace schedule;

namespace {

QDate day(int month, int day)
{
    return {2018, month, day};
}

PlanData plan(std::vector<Activity> activities, std::vector<Dependency> dependencies = {})
{
    PlanData data;
    data.cities = Rows<City>({{.firstYear = 2018, .lastYear = 2026}});
    data.activities = Rows<Activity>(std::move(activities));
    data.dependencies = Rows<Dependency>(std::move(dependencies));
    return data;
}

const ActivityTimes &times(const Schedule &schedule, qint64 id)
{
    return *schedule.activities.find({id});
}

TEST(Schedule, StartsAndFinishesAOneDayActivityOnOneDay)
{
    const Schedule s = computeSchedule(plan({{.id = {1}, .start = day(9, 3), .finish = day(9, 3)}}));
    EXPECT_EQ(times(s, 1).early, (Days{day(9, 3), day(9, 3)}));
    EXPECT_EQ(times(s, 1).duration, 1);
}

TEST(Schedule, PutsASuccessorOnTheNextWorkDay)
{
    const Schedule s = computeSchedule(plan({{.id = {1}, .start = day(8, 30), .finish = day(8, 31)},
                                             {.id = {2}, .duration = 2},
                                             {.id = {3}, .milestone = true},
                                             {.id = {4}, .duration = 1}},
                                            {{{1}, {2}}, {{1}, {3}}, {{3}, {4}}}));
    EXPECT_EQ(times(s, 2).early, (Days{day(9, 3), day(9, 4)}));
    EXPECT_EQ(times(s, 3).early, (Days{day(9, 3), day(9, 3)}));
    EXPECT_EQ(times(s, 4).early, (Days{day(9, 3), day(9, 3)}));
    EXPECT_EQ(s.span, (Days{day(8, 30), day(9, 4)}));
    EXPECT_TRUE(times(s, 2).critical);
    EXPECT_EQ(times(s, 4).totalFloat, 1);
    EXPECT_EQ(times(s, 4).late, (Days{day(9, 4), day(9, 4)}));
}

TEST(Schedule, KeepsADateAsNotBefore)
{
    const Schedule s = computeSchedule(plan({{.id = {1}, .start = day(9, 3), .finish = day(9, 7)},
                                             {.id = {2}, .start = day(9, 5), .finish = day(9, 6)},
                                             {.id = {3}, .start = day(10, 1), .finish = day(10, 1)}},
                                            {{{1}, {2}}, {{1}, {3}}}));
    EXPECT_EQ(times(s, 2).early, (Days{day(9, 10), day(9, 11)}));
    EXPECT_EQ(times(s, 3).early, (Days{day(10, 1), day(10, 1)}));
}

TEST(Schedule, StartsWhatHasNoDatesWithThePlan)
{
    const Schedule s = computeSchedule(plan({{.id = {1}, .duration = 5}, {.id = {2}}}));
    EXPECT_EQ(times(s, 1).early, (Days{day(1, 1), day(1, 5)}));
    EXPECT_EQ(times(s, 2).duration, 1);
    const WorkCalendar calendar(WorkCalendar::Week::MondayToFriday, {day(1, 1)});
    EXPECT_EQ(times(computeSchedule(plan({{.id = {1}}}), calendar), 1).early.first, day(1, 2));
}

TEST(Schedule, StartsWithTheEarliestDateBeforeThePeriod)
{
    PlanData data = plan({{.id = {1}, .start = QDate(2017, 12, 4)}, {.id = {2}}});
    EXPECT_EQ(times(computeSchedule(data), 2).early.first, QDate(2017, 12, 4));
    data.cities = {};
    EXPECT_EQ(times(computeSchedule(data), 2).early.first, QDate(2017, 12, 4));
}

TEST(Schedule, CompletesOneDateWithTheDuration)
{
    const Schedule s = computeSchedule(plan({{.id = {1}, .start = day(8, 31), .duration = 2},
                                             {.id = {2}, .finish = day(9, 3), .duration = 2},
                                             {.id = {3}, .finish = day(9, 4)},
                                             {.id = {4}, .finish = day(9, 4), .milestone = true}}));
    EXPECT_EQ(times(s, 1).early, (Days{day(8, 31), day(9, 3)}));
    EXPECT_EQ(times(s, 2).early, (Days{day(8, 31), day(9, 3)}));
    EXPECT_EQ(times(s, 3).early, (Days{day(9, 4), day(9, 4)}));
    EXPECT_EQ(times(s, 4).early, (Days{day(9, 4), day(9, 4)}));
}

TEST(Schedule, MovesDaysOffToWorkDays)
{
    const Schedule s = computeSchedule(plan({{.id = {1}, .start = day(9, 1), .finish = day(9, 9)},
                                             {.id = {2}, .start = day(9, 1), .finish = day(9, 2)},
                                             {.id = {3}, .start = day(9, 7), .finish = day(9, 3)}}));
    EXPECT_EQ(times(s, 1).early, (Days{day(9, 3), day(9, 7)}));
    EXPECT_EQ(times(s, 2).early, (Days{day(9, 3), day(9, 3)}));
    EXPECT_EQ(times(s, 3).early, (Days{day(9, 7), day(9, 7)}));
}

TEST(Schedule, HasNoDatesWhereNothingIsKnown)
{
    PlanData data = plan({{.id = {1}, .duration = 3}});
    data.cities = {};
    const Schedule s = computeSchedule(data);
    EXPECT_FALSE(times(s, 1).early.isValid());
    EXPECT_FALSE(s.span.isValid());
    EXPECT_FALSE(computeSchedule(PlanData()).span.isValid());
}

TEST(Schedule, NamesACycle)
{
    const Schedule s = computeSchedule(
        plan({{.id = {1}}, {.id = {2}}, {.id = {3}}}, {{{1}, {2}}, {{2}, {1}}, {{2}, {3}}}));
    ASSERT_EQ(s.cycles.size(), 1U);
    EXPECT_EQ(s.cycles[0].size(), 2U);
    EXPECT_TRUE(times(s, 3).early.isValid());
}

TEST(Spans, TakeTheActivitiesElseTheYears)
{
    PlanData data = plan({{.id = {1}, .program = {7}, .start = day(3, 1), .finish = day(4, 2)},
                          {.id = {2}, .program = {7}, .start = day(2, 1), .finish = day(3, 2)}});
    data.programs = Rows<Program>({{.id = {7}, .firstYear = 2019, .lastYear = 2020},
                                   {.id = {8}, .firstYear = 2019, .lastYear = 2020},
                                   {.id = {9}},
                                   {.id = {10}, .lastYear = 2022}});
    const auto spans = programSpans(data, computeSchedule(data), calendarOf(data));
    EXPECT_EQ(spans.at({7}), (Span{{day(2, 1), day(4, 2)}, true}));
    EXPECT_EQ(spans.at({8}), (Span{{QDate(2019, 1, 1), QDate(2020, 12, 31)}, false}));
    EXPECT_FALSE(spans.contains({9}));
    EXPECT_EQ(spans.at({10}).days.first, QDate(2022, 1, 1));
}

TEST(Horizon, FollowsTheCitysLimits)
{
    const City city{.firstYear = 2018};
    EXPECT_EQ(horizonOf(city, 2019), Horizon::Short);
    EXPECT_EQ(horizonOf(city, 2020), Horizon::Medium);
    EXPECT_EQ(horizonOf(city, 2022), Horizon::Medium);
    EXPECT_EQ(horizonOf(city, 2023), Horizon::Long);
    EXPECT_EQ(horizonOf(city, 2040), Horizon::Long);
    EXPECT_EQ(horizonOf(city, 0), Horizon::None);
    EXPECT_EQ(horizonOf(City(), 2020), Horizon::None);
    EXPECT_EQ(lastYearOf(city, Horizon::Long), 2027);
}

TEST(Horizon, IsTakenFromTheSpanWhereTheYearsAreNotKnown)
{
    PlanData data
        = plan({{.id = {1}, .program = {7}, .start = QDate(2021, 1, 4), .finish = QDate(2021, 2, 5)}});
    data.programs = Rows<Program>({{.id = {7}}, {.id = {8}, .lastYear = 2018}, {.id = {9}}});
    const auto spans = programSpans(data, computeSchedule(data), calendarOf(data));
    EXPECT_EQ(computedHorizon(data, *data.programs.find({7}), spans), Horizon::Medium);
    EXPECT_EQ(computedHorizon(data, *data.programs.find({8}), spans), Horizon::Short);
    EXPECT_EQ(computedHorizon(data, *data.programs.find({9}), spans), Horizon::None);
}

TEST(Late, IsWhatHasPassedItsLastDayUndone)
{
    const PlanData data = plan({{.id = {1}, .start = day(6, 1), .finish = day(7, 5), .progress = 80},
                                {.id = {2}, .start = day(6, 1), .finish = day(7, 5), .progress = 100},
                                {.id = {3}, .start = day(6, 1), .finish = day(8, 31)},
                                {.id = {4}, .duration = 3}});
    EXPECT_EQ(lateActivities(data, day(8, 31), calendarOf(data)), (std::vector<LateActivity>{{{1}, 57}}));
    EXPECT_EQ(asOfDay({.asOf = day(8, 31)}, day(9, 9)), day(8, 31));
    EXPECT_EQ(asOfDay({}, day(9, 9)), day(9, 9));
}

TEST(BrokenLinks, AreThoseThatThePlannedDatesDoNotKeep)
{
    const PlanData data = plan({{.id = {1}, .start = day(9, 3), .finish = day(9, 7)},
                                {.id = {2}, .start = day(9, 6), .finish = day(9, 12)},
                                {.id = {3}, .start = day(9, 10), .finish = day(9, 12)}},
                               {{{1}, {2}}, {{1}, {3}}, {{1}, {2}, Link::SS, 3}, {{1}, {2}, Link::FF, 4}});
    const auto broken = brokenLinks(data, computeSchedule(data), calendarOf(data));
    ASSERT_EQ(broken.size(), 2U);
    EXPECT_EQ(broken[0], (BrokenLink{{{1}, {2}, Link::FF, 4}, 1, day(9, 7)}));
    EXPECT_EQ(broken[1], (BrokenLink{{{1}, {2}, Link::FS, 0}, 2, day(9, 10)}));
}

TEST(Schedule, TakesTheCalendarOfThePlan)
{
    PlanData data = plan({{.id = {1}, .start = day(8, 16), .duration = 2}});
    EXPECT_EQ(times(computeSchedule(data), 1).early.last, day(8, 17));
    data.holidays = Rows<Holiday>({{day(8, 17), QStringLiteral("Hari Kemerdekaan")}});
    EXPECT_EQ(times(computeSchedule(data), 1).early.last, day(8, 20));
    data.cities = Rows<City>({{.firstYear = 2018, .workWeek = City::WorkWeek::MondayToSaturday}});
    EXPECT_EQ(times(computeSchedule(data), 1).early.last, day(8, 18));
    data.cities = Rows<City>({{.firstYear = 2018, .workWeek = City::WorkWeek::EveryDay}});
    EXPECT_EQ(times(computeSchedule(data), 1).early.last, day(8, 17));
}

TEST(Schedule, HoldsBackUntilItsBound)
{
    const Schedule s = computeSchedule(plan({{.id = {1}, .duration = 1, .notBefore = day(9, 8)},
                                             {.id = {2}, .start = day(9, 12), .notBefore = day(9, 8)}}));
    EXPECT_EQ(times(s, 1).early.first, day(9, 10));  // the 8th is a Saturday
    EXPECT_EQ(times(s, 2).early.first, day(9, 12));
}

TEST(Schedule, FindsWhatCannotBeFinishedInTime)
{
    PlanData data = plan({{.id = {1}, .start = day(9, 3), .finish = day(9, 7)},
                          {.id = {2}, .duration = 3, .notAfter = day(9, 10)},
                          {.id = {3}, .milestone = true, .notAfter = day(9, 8)}},
                         {{{1}, {2}}, {{1}, {3}}});
    const Schedule s = computeSchedule(data);
    EXPECT_EQ(missedDeadlines(data, s, calendarOf(data)),
              (std::vector<MissedDeadline>{{{2}, day(9, 12), 2}, {{3}, day(9, 10), 1}}));
    EXPECT_EQ(times(s, 2).totalFloat, -2);
    EXPECT_TRUE(times(s, 1).critical);
}

TEST(Schedule, ShiftsWhatBreaksALinkAndWhatFollows)
{
    PlanData data = plan({{.id = {1}, .start = day(9, 3), .finish = day(9, 7)},
                          {.id = {2}, .start = day(9, 5), .finish = day(9, 6)},
                          {.id = {3}, .start = day(9, 7), .finish = day(9, 7)},
                          {.id = {4}, .start = day(9, 5), .finish = day(9, 5), .progress = 100},
                          {.id = {5}, .start = day(9, 5), .finish = day(9, 5), .fixed = true},
                          {.id = {6}, .start = day(9, 4), .finish = day(9, 4)}},
                         {{{1}, {2}}, {{2}, {3}}, {{1}, {4}}, {{1}, {5}}, {{1}, {6}}});
    const auto moved
        = [&](Id<Activity> from) { return shifts(data, computeSchedule(data), calendarOf(data), from); };
    EXPECT_EQ(moved({2}),
              (std::vector<Shift>{{{2}, {day(9, 10), day(9, 11)}}, {{3}, {day(9, 12), day(9, 12)}}}));
    EXPECT_EQ(moved({}).size(), 3U);  // the sixth as well; what is done or fixed stays
    for (const Shift &shift : moved({})) {
        Activity next = *data.activities.find(shift.id);
        next.start = shift.days.first;
        next.finish = shift.days.last;
        data.activities = data.activities.patched({{next.id, next}});
    }
    EXPECT_TRUE(moved({}).empty());
    EXPECT_EQ(brokenLinks(data, computeSchedule(data), calendarOf(data)).size(), 2U);
}

}
