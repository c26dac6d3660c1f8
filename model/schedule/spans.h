// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/schedule.h"

#include <map>

namespace schedule {

/// When a program runs.
struct Span {
    Days days{};
    bool fromActivities = false;  ///< else from the program's own years

    bool operator==(const Span &) const = default;
};

/// The span of every program that has one: from the first to the last day drawn for its activities; without
/// activities, whole years from its first to its last. A program that knows only one of them runs that year.
std::map<Id<Program>, Span> programSpans(const PlanData &data, const Schedule &schedule,
                                         const WorkCalendar &calendar);

/// The last year of a horizon: jangka pendek ends City::shortYears after the first year began, and so on.
/// 0 where the plan's first year is not known, or for Horizon::None.
int lastYearOf(const City &city, Horizon horizon);

/// The horizon in which something that ends in \a lastYear is done. What ends after jangka panjang is long
/// too. None where a year is not known (0).
Horizon horizonOf(const City &city, int lastYear);

/// The horizon of \a program by its own years, else by its span.
Horizon computedHorizon(const PlanData &data, const Program &program,
                        const std::map<Id<Program>, Span> &spans);

}
