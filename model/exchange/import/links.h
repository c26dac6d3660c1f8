// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/workcalendar.h"

#include <functional>
#include <set>
#include <vector>

/// One predecessor as written: "12", "12FS+5", "K7SS-2".
struct WrittenLink {
    QString predecessor{};
    Link type = Link::FS;
    int lag = 0;  ///< work days
    QString unknownType{};  ///< letters that are no type of link
};

/// The predecessors in a cell, cut at comma, semicolon and line break. \a isCode tells what is an activity as
/// a whole, so that a code may hold letters and signs itself.
std::vector<WrittenLink> linksIn(const QString &cell, const std::function<bool(const QString &)> &isCode);

/// True where the dates of two activities hold a link; true as well where a date is missing.
bool datesHold(const Activity &predecessor, const Activity &successor, const Dependency &link,
               const schedule::WorkCalendar &calendar);

/// The activities that are part of a cycle among \a links.
std::set<Id<Activity>> inCycles(const std::vector<Dependency> &links);

/// One cycle among \a links that runs through \a through, in order of work, beginning with it; empty: none.
std::vector<Id<Activity>> cycleThrough(Id<Activity> through, const std::vector<Dependency> &links);
