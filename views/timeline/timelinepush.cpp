// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepush.h"

#include <set>

namespace {

bool startsTooEarly(const TimelineFacts &facts, Id<Activity> id)
{
    const Activity *activity = facts.data.activities.find(id);
    const schedule::ActivityTimes *times = facts.schedule.activities.find(id);
    const schedule::Days drawn = activity ? daysOf(facts, *activity) : schedule::Days{};
    return drawn.isValid() && times && times->early.isValid()
        && facts.calendar.morning(drawn.first) < facts.calendar.morning(times->early.first);
}

/// The shifts of \a next, in which the changed activities stay where they were put.
std::vector<schedule::Shift> shiftsAround(const TimelineFacts &next, const TimelineChange &change)
{
    std::vector<std::pair<Id<Activity>, std::optional<Activity>>> held;
    for (const edits::ActivityDates &dates : change.dates)
        if (startsTooEarly(next, dates.activity)) {
            Activity activity = *next.data.activities.find(dates.activity);
            activity.fixed = true;
            held.emplace_back(activity.id, activity);
        }
    if (held.empty())
        return shiftsIn(next);
    PlanData data = next.data;
    data.activities = data.activities.patched(std::move(held));
    return schedule::shifts(data, schedule::computeSchedule(data, next.calendar), next.calendar);
}

}

const schedule::Shift *TimelinePush::find(Id<Activity> activity) const
{
    const auto at = std::ranges::lower_bound(followers, activity, {}, &schedule::Shift::id);
    return at != followers.end() && at->id == activity ? &*at : nullptr;
}

std::vector<schedule::Shift> shiftsIn(const TimelineFacts &facts)
{
    return schedule::shifts(facts.data, facts.schedule, facts.calendar);
}

TimelinePush pushOf(const std::vector<schedule::Shift> &before, const TimelineFacts &next,
                    const TimelineChange &change)
{
    TimelinePush push{.followers = shiftsAround(next, change), .finish = next.finish};
    std::set<Id<Activity>> held;
    for (const edits::ActivityDates &dates : change.dates)
        held.insert(dates.activity);
    std::erase_if(push.followers, [&](const schedule::Shift &shift) {
        const auto at = std::ranges::lower_bound(before, shift.id, {}, &schedule::Shift::id);
        const bool waited = at != before.end() && *at == shift;
        return waited || held.contains(shift.id);
    });
    for (const schedule::Shift &shift : push.followers)
        push.finish = std::max(push.finish, shift.days.last);
    return push;
}

std::vector<schedule::Shift> offeredShifts(const TimelineFacts &facts, Id<Activity> activity)
{
    const bool broken = std::ranges::any_of(facts.broken, [&](const schedule::BrokenLink &each) {
        return each.dependency.predecessor == activity || each.dependency.successor == activity;
    });
    return broken ? schedule::shifts(facts.data, facts.schedule, facts.calendar, activity)
                  : std::vector<schedule::Shift>{};
}

std::vector<edits::ActivityDates> datesOf(const PlanData &data, const std::vector<schedule::Shift> &shifts)
{
    std::vector<edits::ActivityDates> result;
    for (const schedule::Shift &shift : shifts) {
        const Activity *activity = data.activities.find(shift.id);
        if (!activity)
            continue;
        const bool start = activity->milestone || activity->start.isValid();
        result.push_back({.activity = shift.id,
                          .start = start ? shift.days.first : QDate(),
                          .finish = activity->finish.isValid() ? shift.days.last : QDate()});
    }
    return result;
}
