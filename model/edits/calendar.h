// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

/// Which days are worked, and which the timeline marks.
struct PlanCalendar {
    City::WorkWeek workWeek = City::WorkWeek::MondayToFriday;
    std::vector<Holiday> holidays{};
    std::vector<Occasion> occasions{};  ///< without an id: new ones
};

PlanCalendar calendarOf(const PlanData &data);

/// Makes the plan's calendar what \a wanted is, in one step: days that it lacks go. Of two days off on one
/// date the later one counts. True without a step where nothing differs.
bool setCalendar(Plan &plan, const PlanCalendar &wanted);

/// \a holidays with those of \a known whose date they lack, by date.
std::vector<Holiday> withPublicHolidays(std::vector<Holiday> holidays, const std::vector<Holiday> &known);

}
