// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/schedule.h"

namespace schedule {

/// What should be done by a day and what is done of it, both in the unit of \a total: work days, or rupiah.
struct Earned {
    double total = 0;
    double planned = 0;
    double actual = 0;

    /// 0 to 1; nothing where there is nothing to do.
    std::optional<double> plannedShare() const;
    std::optional<double> actualShare() const;
    /// Actual less planned share, negative where it is behind.
    std::optional<double> lead() const;

    Earned &operator+=(const Earned &other);
    bool operator==(const Earned &) const = default;
};

/// Progress by time and by money.
struct Progress {
    Earned days{};
    Earned money{};

    Progress &operator+=(const Progress &other);
    bool operator==(const Progress &) const = default;
};

/// By work days: what \a activity should have done by the evening of \a asOf when it runs evenly over its
/// drawn days, and what Activity::progress reports. A milestone takes no days and counts for nothing; neither
/// does an activity without days.
Earned earnedBy(const Activity &activity, const Days &days, QDate asOf, const WorkCalendar &calendar);

/// By money: the planned money of a year is due evenly over its days. Realised money counts up to the year of
/// \a asOf.
Earned earnedBy(const BudgetLine &line, QDate asOf);

struct ProgressReport {
    std::map<Id<Activity>, Earned> activities{};  ///< those that have days; they know no money of their own
    std::map<Id<Program>, Progress> programs{};  ///< all of them
    std::map<Id<Pillar>, Progress> pillars{};  ///< those with programs; Id{}: of programs without a pillar
    Progress plan{};  ///< of all programs, and of activities that belong to none
};

ProgressReport progressReport(const PlanData &data, const Schedule &schedule, QDate asOf,
                              const WorkCalendar &calendar);

/// An activity that is not late yet but will probably be.
struct AtRisk {
    enum class Why { Behind, WaitsForLate };

    Id<Activity> id{};
    Why why = Why::Behind;
    double behind = 0;  ///< share of its days, 0 to 1
    Id<Activity> waitsFor{};  ///< the late one, of WaitsForLate

    bool operator==(const AtRisk &) const = default;
};

/// By how much of its days an activity may be behind before it is at risk.
constexpr double toleratedDelay = 0.2;

/// Activities that are not done and not late (see lateActivities()) but are behind by more than
/// toleratedDelay, or wait by a link for a late one, in order of their id.
std::vector<AtRisk> atRisk(const PlanData &data, const Schedule &schedule, QDate asOf,
                           const WorkCalendar &calendar);

/// The S-curve: which share of all work days and of all money is planned to be done by the end of each month.
struct PlannedCurve {
    std::vector<QDate> ends{};  ///< last days of months, from the one before the first to the last planned
    std::vector<double> days{};  ///< 0 to 1; empty where no activity has days
    std::vector<double> money{};  ///< empty where no money is planned
};

PlannedCurve plannedCurve(const PlanData &data, const Schedule &schedule, const WorkCalendar &calendar);

}
