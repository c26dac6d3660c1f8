// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/schedule.h"

namespace schedule {

namespace {

bool isMilestone(const Activity &activity)
{
    const bool dated = activity.start.isValid() && activity.finish.isValid();
    return activity.milestone || (!dated && activity.duration == 0);
}

/// The instant before which the dates of \a activity do not let it start; nothing without dates.
std::optional<qint64> givenStart(const Activity &activity, const WorkCalendar &calendar)
{
    if (activity.start.isValid())
        return calendar.morning(activity.start);
    if (!activity.finish.isValid())
        return {};
    if (isMilestone(activity))
        return calendar.morning(activity.finish);
    return calendar.evening(activity.finish) - workDaysOf(activity, calendar);
}

/// The instant by which \a activity must be finished; a milestone is on a morning.
std::optional<qint64> givenEnd(const Activity &activity, const WorkCalendar &calendar)
{
    if (!activity.notAfter.isValid())
        return {};
    const qint64 evening = calendar.evening(activity.notAfter);
    return isMilestone(activity) ? evening - 1 : evening;
}

Task taskOf(const Activity &activity, const WorkCalendar &calendar, qint64 planStart)
{
    const std::optional<qint64> given = givenStart(activity, calendar);
    Task task{.duration = workDaysOf(activity, calendar),
              .earliest = given.value_or(planStart),
              .latest = givenEnd(activity, calendar),
              .fixed = activity.fixed && given};
    if (activity.notBefore.isValid() && !task.fixed)
        task.earliest = std::max(task.earliest, calendar.morning(activity.notBefore));
    return task;
}

std::vector<Task> tasks(const PlanData &data, const WorkCalendar &calendar, qint64 planStart)
{
    std::vector<Task> result;
    result.reserve(data.activities.size());
    for (const Activity &activity : data.activities)
        result.push_back(taskOf(activity, calendar, planStart));
    return result;
}

std::vector<Arrow> arrows(const PlanData &data)
{
    const auto place
        = [&](Id<Activity> id) { return std::size_t(data.activities.find(id) - &data.activities[0]); };
    std::vector<Arrow> result;
    result.reserve(data.dependencies.size());
    for (const Dependency &dependency : data.dependencies)
        if (data.activities.find(dependency.predecessor) && data.activities.find(dependency.successor))
            result.push_back({.from = place(dependency.predecessor),
                              .to = place(dependency.successor),
                              .type = dependency.type,
                              .lag = dependency.lag});
    return result;
}

/// The days on which something that goes from one instant to another is seen.
Days daysOf(qint64 start, qint64 finish, const WorkCalendar &calendar)
{
    const QDate first = calendar.day(start);
    return {.first = first, .last = finish > start ? calendar.day(finish - 1) : first};
}

std::vector<ActivityTimes> dated(const PlanData &data, const Timing &timing, const WorkCalendar &calendar,
                                 bool haveDates)
{
    std::vector<ActivityTimes> result;
    result.reserve(data.activities.size());
    for (const Activity &activity : data.activities) {
        const TaskTimes &times = timing.tasks[result.size()];
        result.push_back({.id = activity.id,
                          .duration = times.finish - times.start,
                          .totalFloat = times.totalFloat,
                          .freeFloat = times.freeFloat,
                          .critical = times.isCritical()});
        if (!haveDates)
            continue;
        result.back().early = daysOf(times.start, times.finish, calendar);
        result.back().late = daysOf(times.lateStart, times.lateFinish, calendar);
    }
    return result;
}

Days spanOf(const std::vector<ActivityTimes> &activities)
{
    Days span;
    for (const ActivityTimes &times : activities) {
        if (!span.isValid())
            span = times.early;
        span.first = std::min(span.first, times.early.first);
        span.last = std::max(span.last, times.early.last);
    }
    return span;
}

}

Schedule computeSchedule(const PlanData &data, const WorkCalendar &calendar)
{
    const QDate start = planStart(data);
    const Timing reckoned
        = timing(tasks(data, calendar, start.isValid() ? calendar.morning(start) : 0), arrows(data));
    std::vector<ActivityTimes> activities = dated(data, reckoned, calendar, start.isValid());
    Schedule result{.span = spanOf(activities)};
    for (const std::vector<std::size_t> &ring : reckoned.cycles) {
        auto &cycle = result.cycles.emplace_back();
        for (const std::size_t task : ring)
            cycle.push_back(data.activities[task].id);
    }
    result.activities = Rows<ActivityTimes>(std::move(activities));
    return result;
}

void widen(Days &days, const Days &by)
{
    if (!by.isValid())
        return;
    if (!days.isValid())
        days = by;
    days.first = std::min(days.first, by.first);
    days.last = std::max(days.last, by.last);
}

QDate planStart(const PlanData &data)
{
    const int firstYear = data.city().firstYear;
    QDate start = firstYear > 0 ? QDate(firstYear, 1, 1) : QDate();
    for (const Activity &activity : data.activities)
        for (const QDate date : {activity.start, activity.finish})
            if (date.isValid() && (!start.isValid() || date < start))
                start = date;
    return start;
}

qint64 workDaysOf(const Activity &activity, const WorkCalendar &calendar)
{
    if (isMilestone(activity))
        return 0;
    if (activity.start.isValid() && activity.finish.isValid())
        return std::max<qint64>(1, calendar.workDays(activity.start, activity.finish));
    return std::max(1, activity.duration.value_or(1));
}

Days plannedDays(const Activity &activity, const WorkCalendar &calendar)
{
    const std::optional<qint64> start = givenStart(activity, calendar);
    if (!start)
        return {};
    const Days computed = daysOf(*start, *start + workDaysOf(activity, calendar), calendar);
    return {.first = activity.start.isValid() ? activity.start : computed.first,
            .last = activity.finish.isValid() ? activity.finish : computed.last};
}

Days drawnDays(const Activity &activity, const Schedule &schedule, const WorkCalendar &calendar)
{
    const Days planned = plannedDays(activity, calendar);
    if (planned.isValid())
        return planned;
    const ActivityTimes *times = schedule.activities.find(activity.id);
    return times ? times->early : Days{};
}

}
