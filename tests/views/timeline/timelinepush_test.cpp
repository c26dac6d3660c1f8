// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepush.h"

#include "tests/views/timeline/smallplan.h"

#include <gtest/gtest.h>

using namespace smallplan;

namespace {

QDate day(int month, int day)
{
    return {2018, month, day};
}

/// What follows in \a data from dragging a bar by so many work days.
TimelinePush pushed(const PlanData &data, Id<Activity> held, qint64 days, BarPart part = BarPart::Body)
{
    const TimelineFacts before = timelineFacts(data, day(8, 31));
    const TimelineChange change = changeOf(before, {.part = part, .rows = {key(held)}}, days);
    return pushOf(shiftsIn(before), timelineFacts(with(data, change), day(8, 31)), change);
}

PlanData withActivity(Activity activity)
{
    const PlanData data = smallplan::data();
    PlanData next = data;
    next.activities = data.activities.patched({{activity.id, activity}});
    return next;
}

Activity changed(Id<Activity> id, auto change)
{
    Activity activity = *smallplan::data().activities.find(id);
    change(activity);
    return activity;
}

TEST(TimelinePush, SaysWhereFollowersWouldHaveToGo)
{
    // The analysis ends on 16 February, the building begins the Monday after: four weeks later both are late.
    const TimelinePush push = pushed(smallplan::data(), analysis, 20);
    ASSERT_TRUE(push.find(building));
    EXPECT_EQ(push.find(building)->days.first, day(3, 19));
    EXPECT_FALSE(push.find(analysis));
    EXPECT_FALSE(push.find(launch));  // there is room before it
}

TEST(TimelinePush, SaysWhenThePlanWouldEnd)
{
    EXPECT_EQ(pushed(smallplan::data(), analysis, 5).finish, day(10, 12));
    EXPECT_EQ(pushed(smallplan::data(), trial, 5).finish, day(10, 19));
    // The launch is pushed beyond the trial.
    const TimelinePush far = pushed(smallplan::data(), analysis, 200);
    ASSERT_TRUE(far.find(launch));
    EXPECT_EQ(far.finish, far.find(launch)->days.last);
}

TEST(TimelinePush, LeavesWhatIsFixedOrDone)
{
    const PlanData fixed = withActivity(changed(building, [](Activity &each) { each.fixed = true; }));
    EXPECT_FALSE(pushed(fixed, analysis, 20).find(building));
    const PlanData done = withActivity(changed(building, [](Activity &each) { each.progress = 100; }));
    EXPECT_FALSE(pushed(done, analysis, 20).find(building));
}

TEST(TimelinePush, LeavesWhatIsHeldWhereItIsPut)
{
    // Two weeks before its predecessor ends: its own link breaks, those after it have nothing to fear.
    const TimelinePush push = pushed(smallplan::data(), building, -10);
    EXPECT_TRUE(push.followers.empty());
}

TEST(TimelinePush, CountsOnlyWhatTheDragPushes)
{
    const PlanData broken = withActivity(changed(building, [](Activity &each) { each.start = day(2, 12); }));
    EXPECT_TRUE(pushed(broken, trial, 5).followers.empty());
}

TEST(TimelinePush, OffersToShiftWhereALinkIsBroken)
{
    const TimelineFacts sound = facts();
    EXPECT_TRUE(offeredShifts(sound, building).empty());
    const TimelineFacts broken = timelineFacts(
        withActivity(changed(building, [](Activity &each) { each.start = day(2, 12); })), day(8, 31));
    EXPECT_EQ(offeredShifts(broken, building).size(), 1);
    EXPECT_TRUE(offeredShifts(broken, trial).empty());
}

TEST(TimelinePush, GivesOnlyTheDatesThatAnActivityHas)
{
    const schedule::Days later{day(4, 2), day(4, 6)};
    const auto only = [&](Activity activity) {
        return datesOf(withActivity(activity), {{activity.id, later}}).front();
    };
    const edits::ActivityDates both = only(changed(building, [](Activity &) {}));
    EXPECT_EQ(both.start, day(4, 2));
    EXPECT_EQ(both.finish, day(4, 6));
    const edits::ActivityDates start = only(changed(building, [](Activity &each) {
        each.finish = {};
        each.duration = 5;
    }));
    EXPECT_EQ(start.start, day(4, 2));
    EXPECT_FALSE(start.finish.isValid());
}

}
