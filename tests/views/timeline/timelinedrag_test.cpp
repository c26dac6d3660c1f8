// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinedrag.h"

#include "tests/views/timeline/smallplan.h"

#include <gtest/gtest.h>

using namespace smallplan;

namespace {

QDate day(int month, int day)
{
    return {2018, month, day};
}

/// What a drag of one row by so many days gives.
TimelineChange dragged(BarPart part, const OutlineKey &row, double days)
{
    const TimelineFacts before = facts();
    const TimelineDrag drag{.part = part, .rows = {row}};
    return changeOf(before, drag, snapped(before, drag, days));
}

edits::ActivityDates onlyDates(const TimelineChange &change)
{
    return change.dates.size() == 1 ? change.dates.front() : edits::ActivityDates{};
}

TEST(TimelineDrag, MovesABarAndKeepsItsWorkDays)
{
    const edits::ActivityDates dates = onlyDates(dragged(BarPart::Body, key(analysis), 7));
    EXPECT_EQ(dates.start, day(2, 12));
    EXPECT_EQ(dates.finish, day(2, 23));
}

TEST(TimelineDrag, SnapsAStartToTheNextWorkDay)
{
    const edits::ActivityDates saturday = onlyDates(dragged(BarPart::Body, key(analysis), 5));
    EXPECT_EQ(saturday.start, day(2, 12));
    EXPECT_EQ(onlyDates(dragged(BarPart::Body, key(analysis), 2.4)).start, day(2, 7));
}

TEST(TimelineDrag, SnapsAFinishToTheLastWorkDayBefore)
{
    const edits::ActivityDates sunday = onlyDates(dragged(BarPart::Finish, key(analysis), 9));
    EXPECT_EQ(sunday.start, day(2, 5));
    EXPECT_EQ(sunday.finish, day(2, 23));
}

TEST(TimelineDrag, LeavesOneDayHoweverFarAnEndIsPulled)
{
    EXPECT_EQ(onlyDates(dragged(BarPart::Finish, key(analysis), -100)).finish, day(2, 5));
    EXPECT_EQ(onlyDates(dragged(BarPart::Start, key(analysis), 100)).start, day(2, 16));
}

TEST(TimelineDrag, ChangesNothingByLessThanHalfADay)
{
    for (const BarPart part : {BarPart::Body, BarPart::Start, BarPart::Finish, BarPart::Progress})
        EXPECT_TRUE(dragged(part, key(analysis), 0.3).isEmpty());
}

TEST(TimelineDrag, MovesAMilestoneWithBothItsDates)
{
    const edits::ActivityDates dates = onlyDates(dragged(BarPart::Body, key(launch), 1));
    EXPECT_EQ(dates.start, day(9, 11));
    EXPECT_EQ(dates.finish, day(9, 11));
}

TEST(TimelineDrag, KeepsTheDurationOfAnActivityThatOnlyKnowsItsStart)
{
    PlanData plan = data();
    Activity open = *plan.activities.find(analysis);
    open.finish = {};
    open.duration = 10;
    plan.activities = plan.activities.patched({{analysis, open}});
    const TimelineFacts before = timelineFacts(plan, day(8, 31));
    const TimelineDrag drag{.part = BarPart::Body, .rows = {key(analysis)}};
    const TimelineChange change = changeOf(before, drag, 5);
    EXPECT_EQ(onlyDates(change).start, day(2, 12));
    EXPECT_FALSE(onlyDates(change).finish.isValid());
    EXPECT_EQ(with(plan, change).activities.find(analysis)->duration, 10);
}

TEST(TimelineDrag, TakesAllSelectedRowsAlongByTheSameWorkDays)
{
    const TimelineFacts before = facts();
    const TimelineDrag drag{.part = BarPart::Body, .rows = {key(analysis), key(launch)}};
    const TimelineChange change = changeOf(before, drag, 5);
    ASSERT_EQ(change.dates.size(), 2);
    EXPECT_EQ(change.dates[0].start, day(2, 12));
    EXPECT_EQ(change.dates[1].start, day(9, 17));
}

TEST(TimelineDrag, TakesTheActivitiesOfAProgramAlongOnce)
{
    const TimelineFacts before = facts();
    const TimelineDrag drag{.part = BarPart::Body, .rows = {key(letters), key(building)}};
    EXPECT_EQ(changeOf(before, drag, 1).dates.size(), 3);
    EXPECT_TRUE(changeOf(before, drag, 1).programs.empty());
}

TEST(TimelineDrag, TakesTheActivitiesOfACandidateAlong)
{
    const edits::ActivityDates dates
        = onlyDates(dragged(BarPart::Body, {timelinerow::Candidate, complaints.value}, 7));
    EXPECT_EQ(dates.activity, trial);
    EXPECT_EQ(dates.start, day(10, 8));
}

TEST(TimelineDrag, MovesAProgramWithoutActivitiesByYears)
{
    const TimelineChange change = dragged(BarPart::Body, key(archive), -400);
    ASSERT_EQ(change.programs.size(), 1);
    EXPECT_EQ(change.programs[0].firstYear, 2019);
    EXPECT_EQ(change.programs[0].lastYear, 2021);
}

TEST(TimelineDrag, ChangesTheFirstOrLastYearByTheEndsOfAProgram)
{
    EXPECT_EQ(dragged(BarPart::Finish, key(letters), 365).programs[0].lastYear, 2022);
    EXPECT_EQ(dragged(BarPart::Start, key(archive), 900).programs[0].firstYear, 2022);
    EXPECT_EQ(dragged(BarPart::Start, key(archive), 9000).programs[0].firstYear, 2022);
}

TEST(TimelineDrag, SetsProgressInStepsOfFive)
{
    const TimelineChange change = dragged(BarPart::Progress, key(building), 12);
    ASSERT_TRUE(change.progress);
    EXPECT_EQ(change.progress->progress, 60);
    EXPECT_EQ(dragged(BarPart::Progress, key(building), 500).progress->progress, 100);
    EXPECT_EQ(dragged(BarPart::Progress, key(building), -500).progress->progress, 0);
}

TEST(TimelineDrag, LinksTheEndOfOneToTheStartOfAnother)
{
    const TimelineFacts before = facts();
    const TimelineDrag drag{.part = BarPart::Link, .rows = {key(launch)}};
    ASSERT_TRUE(linkTo(before, drag, trial).link);
    EXPECT_EQ(*linkTo(before, drag, trial).link, (Dependency{launch, trial}));
    EXPECT_TRUE(linkTo(before, drag, launch).isEmpty());
    EXPECT_TRUE(linkTo(before, drag, {}).isEmpty());
    const TimelineDrag again{.part = BarPart::Link, .rows = {key(analysis)}};
    EXPECT_TRUE(linkTo(before, again, building).isEmpty());
}

TEST(TimelineDrag, ShowsABrokenLinkInsteadOfRefusingIt)
{
    const TimelineChange change = dragged(BarPart::Body, key(analysis), 28);
    const TimelineFacts after = timelineFacts(with(data(), change), day(8, 31));
    ASSERT_EQ(after.broken.size(), 1);
    EXPECT_EQ(after.broken[0].dependency.successor, building);
    EXPECT_TRUE(brokenLink(after, Dependency{analysis, building}.key()));
}

TEST(TimelineDrag, IsMadeAsOneStep)
{
    const auto plan = smallplan::plan();
    const TimelineDrag drag{.part = BarPart::Body, .rows = {key(letters)}};
    EXPECT_TRUE(commit(*plan, changeOf(facts(), drag, 5)));
    EXPECT_EQ(plan->undoSteps(), 1);
    EXPECT_EQ(plan->data().activities.find(building)->start, day(2, 26));
    plan->undo();
    EXPECT_EQ(plan->data().activities, data().activities);
}

}
