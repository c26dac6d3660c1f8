// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/review/finding.h"
#include "model/schedule/workcalendar.h"

#include <map>

namespace review {

/// How many checks pass, of those that apply. A check counts once for each row that it applies to: ten
/// programs, of which one has no lead, pass nine of ten checks for a lead. All severities count alike.
struct Completeness {
    int passed = 0;
    int applied = 0;

    /// 0 to 1; 0 where nothing applies, because then nothing is there yet.
    double share() const { return applied > 0 ? double(passed) / applied : 0; }
};

struct Review {
    std::vector<Finding> findings{};  ///< errors first; then in the order of the checks and of the screen
    Completeness plan{};  ///< of every check
    /// Of the checks of each pillar: its own, and those of its sub-dimensions, programs, candidates and
    /// all that belongs to these. The checks of the plan as a whole are in no pillar's.
    std::map<Id<Pillar>, Completeness> pillars{};

    qsizetype count(Severity severity) const;
    /// The findings of one row, for its form.
    std::vector<const Finding *> of(QLatin1String table, qint64 id) const;
};

/// What a reviewer would miss. Rejected candidates are left out. \a today counts where the plan does not say
/// for which day progress was reported.
Review reviewPlan(const PlanData &data, QDate today, const schedule::WorkCalendar &calendar);
inline Review reviewPlan(const PlanData &data, QDate today)
{
    return reviewPlan(data, today, schedule::calendarOf(data));
}

}
