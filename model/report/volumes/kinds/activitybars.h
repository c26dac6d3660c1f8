// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"
#include "model/schedule/schedule.h"

/// Activities as bars over months, quarters or years.
namespace report {

struct ActivityDays {
    const Activity *activity = nullptr;
    schedule::Days days{};  ///< not valid: it has a row, but no bar
};

/// Activities that belong together.
struct ActivityGroup {
    QString title{};  ///< the heading over them; empty for none
    int tone = 0;  ///< see pillarTone()
    std::vector<ActivityDays> activities{};
};

/// Whether \a days touch the years from \a first to \a last; all do where they are 0.
bool touches(const schedule::Days &days, std::pair<int, int> years);

/// \a groups over the whole time of their activities; of \a years (none: zeros) only what touches them, cut
/// at their ends. Nothing where none has days, or where one is decades away from the others: a slip of the
/// pen.
std::optional<MonthBars> activityBars(const std::vector<ActivityGroup> &groups,
                                      std::pair<int, int> years = {0, 0});

}
