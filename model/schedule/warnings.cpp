// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/warnings.h"

#include <set>

namespace schedule {

namespace {

constexpr int done = 100;

struct Instants {
    qint64 start = 0;
    qint64 finish = 0;
};

std::optional<Instants> drawnInstants(const Activity *activity, const Schedule &schedule,
                                      const WorkCalendar &calendar)
{
    const Days days = activity ? drawnDays(*activity, schedule, calendar) : Days{};
    if (!days.isValid())
        return {};
    const qint64 start = calendar.morning(days.first);
    return Instants{start, start + workDaysOf(*activity, calendar)};
}

std::optional<BrokenLink> broken(const Dependency &dependency, const Instants &predecessor,
                                 const Instants &successor, const WorkCalendar &calendar)
{
    const Arrow arrow{.type = dependency.type, .lag = dependency.lag};
    const qint64 earliest
        = earliestAfter(arrow, predecessor.start, predecessor.finish, successor.finish - successor.start);
    if (successor.start >= earliest)
        return {};
    return BrokenLink{
        .dependency = dependency, .days = earliest - successor.start, .earliest = calendar.day(earliest)};
}

std::set<Id<Activity>> onCycles(const Schedule &schedule)
{
    std::set<Id<Activity>> result;
    for (const std::vector<Id<Activity>> &cycle : schedule.cycles)
        result.insert(cycle.begin(), cycle.end());
    return result;
}

/// \a from and whatever waits for it.
std::set<Id<Activity>> followers(const PlanData &data, Id<Activity> from)
{
    std::set<Id<Activity>> reached{from};
    std::vector<Id<Activity>> open{from};
    while (!open.empty()) {
        const Id<Activity> next = open.back();
        open.pop_back();
        for (const Dependency &link : data.dependencies.of(next))
            if (reached.insert(link.successor).second)
                open.push_back(link.successor);
    }
    return reached;
}

}

std::vector<LateActivity> lateActivities(const PlanData &data, QDate asOf, const WorkCalendar &calendar)
{
    std::vector<LateActivity> late;
    for (const Activity &activity : data.activities) {
        const QDate last = plannedDays(activity, calendar).last;
        if (activity.progress < done && last.isValid() && last < asOf)
            late.push_back({.id = activity.id, .days = int(last.daysTo(asOf))});
    }
    return late;
}

QDate asOfDay(const City &city, QDate today)
{
    return city.asOf.isValid() ? city.asOf : today;
}

std::vector<BrokenLink> brokenLinks(const PlanData &data, const Schedule &schedule,
                                    const WorkCalendar &calendar)
{
    const std::set<Id<Activity>> onRings = onCycles(schedule);
    std::vector<BrokenLink> result;
    for (const Dependency &dependency : data.dependencies) {
        if (onRings.contains(dependency.predecessor) && onRings.contains(dependency.successor))
            continue;
        const auto before = drawnInstants(data.activities.find(dependency.predecessor), schedule, calendar);
        const auto after = drawnInstants(data.activities.find(dependency.successor), schedule, calendar);
        if (before && after)
            if (const auto found = broken(dependency, *before, *after, calendar))
                result.push_back(*found);
    }
    return result;
}

std::vector<MissedDeadline> missedDeadlines(const PlanData &data, const Schedule &schedule,
                                            const WorkCalendar &calendar)
{
    std::vector<MissedDeadline> missed;
    for (const Activity &activity : data.activities) {
        const ActivityTimes *times = schedule.activities.find(activity.id);
        if (!times || !times->early.isValid() || !activity.notAfter.isValid()
            || times->early.last <= activity.notAfter)
            continue;
        missed.push_back({.id = activity.id,
                          .finish = times->early.last,
                          .days = calendar.evening(times->early.last) - calendar.evening(activity.notAfter)});
    }
    return missed;
}

std::vector<Shift> shifts(const PlanData &data, const Schedule &schedule, const WorkCalendar &calendar,
                          Id<Activity> from)
{
    const std::set<Id<Activity>> onRings = onCycles(schedule);
    const std::set<Id<Activity>> asked = from ? followers(data, from) : std::set<Id<Activity>>{};
    std::vector<Shift> result;
    for (const Activity &activity : data.activities) {
        const Days planned = plannedDays(activity, calendar);
        if (!planned.isValid() || activity.progress >= done || onRings.contains(activity.id)
            || (from && !asked.contains(activity.id)))
            continue;
        const ActivityTimes &times = *schedule.activities.find(activity.id);
        if (calendar.morning(times.early.first) > calendar.morning(planned.first))
            result.push_back({.id = activity.id, .days = times.early});
    }
    return result;
}

}
