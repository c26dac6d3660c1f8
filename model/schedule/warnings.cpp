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
    std::set<Id<Activity>> onRings;
    for (const std::vector<Id<Activity>> &cycle : schedule.cycles)
        onRings.insert(cycle.begin(), cycle.end());
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

}
