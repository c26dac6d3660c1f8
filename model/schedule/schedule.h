// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/schedule/network.h"
#include "model/schedule/workcalendar.h"

namespace schedule {

/// First and last day, both worked; of a milestone the same day twice. Not valid where nothing is known.
struct Days {
    QDate first{};
    QDate last{};

    bool isValid() const { return first.isValid() && last.isValid(); }
    bool operator==(const Days &) const = default;
};

/// Makes \a days reach over \a by, too. Days that are not valid reach nowhere.
void widen(Days &days, const Days &by);

/// What follows for one activity from its dates, its duration and its links.
struct ActivityTimes {
    Id<Activity> id{};
    qint64 duration = 0;  ///< work days; 0: a milestone
    Days early{};
    Days late{};
    qint64 totalFloat = 0;  ///< work days; negative: too late for something that is bound
    qint64 freeFloat = 0;
    bool critical = false;  ///< any delay of it delays the end of the plan, or something that is bound

    Id<Activity> key() const { return id; }
    bool operator==(const ActivityTimes &) const = default;
};

struct Schedule {
    Rows<ActivityTimes> activities{};
    Days span{};  ///< of all of them; not valid where there are none
    std::vector<std::vector<Id<Activity>>> cycles{};  ///< rings of activities that wait for each other
};

/// Computes the dates of all activities. A given date counts as "not before"; links push later. What is not
/// given is taken so:
/// - both dates: the duration follows from them, at least one work day (also where the finish is before the
///   start, which is a finding of its own);
/// - one date and a duration: the other date follows; one date alone: one work day;
/// - neither date: the duration, or one work day, from planStart() or as early as the links allow;
/// - a milestone takes no time; it stands on the morning of its start, or of its finish without one;
/// - a date on a day off counts from the next work day, a finish on one to the last before it.
/// Activity::notBefore holds back like a given date, Activity::notAfter limits the late dates, and a fixed
/// activity that has a date stands there, whatever its links ask.
Schedule computeSchedule(const PlanData &data, const WorkCalendar &calendar);
inline Schedule computeSchedule(const PlanData &data)
{
    return computeSchedule(data, calendarOf(data));
}

/// Where activities without dates and predecessors begin: the first day of the plan's period, or the
/// earliest date given to an activity where that is before it or the period is not known. Not valid where
/// nothing is known; then no activity gets dates.
QDate planStart(const PlanData &data);

/// Work days that \a activity takes: see computeSchedule().
qint64 workDaysOf(const Activity &activity, const WorkCalendar &calendar);

/// The planned days of an activity as given, the missing one computed. Not valid without any date.
Days plannedDays(const Activity &activity, const WorkCalendar &calendar);

/// The days at which to draw an activity: the planned ones, else the early ones.
Days drawnDays(const Activity &activity, const Schedule &schedule, const WorkCalendar &calendar);

}
