// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

struct ActivityDates {
    Id<Activity> activity{};
    QDate start{};
    QDate finish{};  ///< the last day of work
};

/// Gives activities their dates in one step, typed or dragged on the timeline. With both dates the stated
/// duration goes; a milestone happens on its start. Refuses a finish before its start.
bool setDates(Plan &plan, const std::vector<ActivityDates> &dates);

/// As setDates(), for activities that move so that their links are kept.
bool shift(Plan &plan, const std::vector<ActivityDates> &dates);

/// Where an activity belongs: to a program, or with none to a candidate.
struct ActivityPlace {
    Id<Program> program{};
    Id<Candidate> candidate{};
    Id<Activity> before{};  ///< none: last
};

/// Puts activities, in the order given, into another program or another order.
bool moveActivities(Plan &plan, const std::vector<Id<Activity>> &ids, const ActivityPlace &place);

/// Adds a link, or changes the lag of the one that is there. Refuses a link that would close a circle,
/// naming the activities in it.
bool link(Plan &plan, const Dependency &dependency);

/// The link \a before becomes \a next, with another type or other ends.
bool changeLink(Plan &plan, const Rows<Dependency>::Key &before, const Dependency &next);

/// The links to \a successor become \a links, in one step: as typed in one field.
bool setPredecessors(Plan &plan, Id<Activity> successor, const std::vector<Dependency> &links);

bool unlink(Plan &plan, const std::vector<Rows<Dependency>::Key> &links);

}
