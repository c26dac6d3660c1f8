// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/slips.h"

namespace schedule {

namespace {

/// The days at which each activity of one state of the plan is drawn.
class DrawnPlan {
public:
    explicit DrawnPlan(const PlanData &data)
        : m_data(data)
        , m_calendar(calendarOf(data))
        , m_schedule(computeSchedule(data, m_calendar))
    {
    }

    Days days(const Activity &activity) const { return drawnDays(activity, m_schedule, m_calendar); }
    const Rows<Activity> &activities() const { return m_data.activities; }
    const WorkCalendar &calendar() const { return m_calendar; }

private:
    const PlanData &m_data;
    WorkCalendar m_calendar;
    Schedule m_schedule;
};

qint64 workDaysBetween(const Days &before, const Days &now, const WorkCalendar &calendar)
{
    return before.isValid() && now.isValid() ? calendar.evening(now.last) - calendar.evening(before.last) : 0;
}

}

std::vector<Slip> slips(const PlanData &before, const PlanData &now)
{
    const DrawnPlan then(before);
    const DrawnPlan today(now);
    std::vector<Slip> result;
    for (const Activity &activity : today.activities()) {
        const Days days = today.days(activity);
        const Activity *old = then.activities().find(activity.id);
        const Days oldDays = old ? then.days(*old) : Days{};
        if (!old)
            result.push_back({.id = activity.id, .kind = Slip::Kind::Added, .now = days});
        else if (oldDays != days)
            result.push_back({.id = activity.id,
                              .before = oldDays,
                              .now = days,
                              .days = workDaysBetween(oldDays, days, today.calendar())});
    }
    for (const Activity &activity : then.activities())
        if (!today.activities().find(activity.id))
            result.push_back({.id = activity.id, .kind = Slip::Kind::Removed, .before = then.days(activity)});
    std::ranges::stable_sort(result, {},
                             [](const Slip &slip) { return std::tuple(slip.kind, -slip.days, slip.id); });
    return result;
}

}
