// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/schedule.h"

namespace schedule {

/// An activity whose last planned day has passed before it was done.
struct LateActivity {
    Id<Activity> id{};
    int days = 0;  ///< calendar days from its last day to the day that was asked about

    bool operator==(const LateActivity &) const = default;
};

/// The activities that were not done (100 %) at the end of \a asOf although their last planned day lies
/// before it, in order of their id. One without planned dates is never late.
std::vector<LateActivity> lateActivities(const PlanData &data, QDate asOf, const WorkCalendar &calendar);

/// The day for which the plan's progress was reported: City::asOf, else \a today.
QDate asOfDay(const City &city, QDate today);

/// A link that the drawn dates of its activities do not keep.
struct BrokenLink {
    Dependency dependency{};
    qint64 days = 0;  ///< work days that the successor lies too early
    QDate earliest{};  ///< first day at which the successor may start

    bool operator==(const BrokenLink &) const = default;
};

/// The broken links in order of their key; links inside a cycle and those that touch an activity without any
/// date are left out.
std::vector<BrokenLink> brokenLinks(const PlanData &data, const Schedule &schedule,
                                    const WorkCalendar &calendar);

/// An activity that cannot be finished by the day that binds it.
struct MissedDeadline {
    Id<Activity> id{};
    QDate finish{};  ///< its computed last day
    qint64 days = 0;  ///< work days too late

    bool operator==(const MissedDeadline &) const = default;
};

/// The activities whose computed finish lies after their Activity::notAfter, in order of their id.
std::vector<MissedDeadline> missedDeadlines(const PlanData &data, const Schedule &schedule,
                                            const WorkCalendar &calendar);

/// New days of an activity.
struct Shift {
    Id<Activity> id{};
    Days days{};

    bool operator==(const Shift &) const = default;
};

/// What makes the planned dates keep their links and bounds: every activity planned before its computed start
/// moves there, with its work days. Where \a from is given, only it and what follows from it by links. What
/// is done stays where it was, so does what has no planned dates or lies on a cycle. In order of id.
std::vector<Shift> shifts(const PlanData &data, const Schedule &schedule, const WorkCalendar &calendar,
                          Id<Activity> from = {});

}
