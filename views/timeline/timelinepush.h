// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinedrag.h"

/// What would have to follow a change so that links are kept.
struct TimelinePush {
    std::vector<schedule::Shift> followers{};  ///< where they would go; in order of id
    QDate finish{};  ///< when the last activity would then be done; not valid without any

    /// Null where that activity may stay.
    const schedule::Shift *find(Id<Activity> activity) const;
};

/// What has to move in \a facts as they are, so that links are kept.
std::vector<schedule::Shift> shiftsIn(const TimelineFacts &facts);

/// \a change leads to \a next. What it changes itself stays where it puts it, even where its own links ask
/// otherwise; what had to move \a before it, see shiftsIn(), is no follower. What is done or fixed never
/// moves.
TimelinePush pushOf(const std::vector<schedule::Shift> &before, const TimelineFacts &next,
                    const TimelineChange &change);

/// What would move so that the links of an activity are kept: it and what follows from it. Empty where no
/// link of its own is broken.
std::vector<schedule::Shift> offeredShifts(const TimelineFacts &facts, Id<Activity> activity);

/// The dates that a shift gives: those that an activity has become others, what follows from them follows.
std::vector<edits::ActivityDates> datesOf(const PlanData &data, const std::vector<schedule::Shift> &shifts);
