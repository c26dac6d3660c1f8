// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/schedule.h"

namespace schedule {

/// What became of an activity between two states of the plan.
struct Slip {
    enum class Kind { Moved, Added, Removed };

    Id<Activity> id{};
    Kind kind = Kind::Moved;
    Days before{};  ///< as drawn then; not valid for a new one, or where nothing was known
    Days now{};  ///< as drawn now; not valid for one that is gone
    /// Work days, by the calendar of now, from the finish then to the finish now: positive is later. 0 where
    /// only the start moved, where a side is unknown, and for new and removed ones.
    qint64 days = 0;

    bool operator==(const Slip &) const = default;
};

/// The activities whose drawn days differ between \a before and \a now, those that slipped most first, then
/// those that came earlier, then the new and the removed ones in order of id.
std::vector<Slip> slips(const PlanData &before, const PlanData &now);

}
