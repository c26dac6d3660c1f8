// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/activities.h"
#include "views/timeline/bargeometry.h"

/// What a person has taken hold of, with the mouse or with keys.
struct TimelineDrag {
    BarPart part = BarPart::None;
    std::vector<OutlineKey> rows{};  ///< the one that is held first; when moving, the others go along

    bool isActive() const { return part != BarPart::None && !rows.empty(); }
    const OutlineKey &held() const { return rows.front(); }
};

/// In what the length of a drag is counted.
enum class DragUnit { WorkDays, Years, Percent };

DragUnit unitOf(const TimelineFacts &facts, const TimelineDrag &drag);

/// How many units a drag by \a days (calendar days, with their fraction) comes to: starts and finishes snap
/// to work days, programs that only know their years to years, progress to steps of five percent.
qint64 snapped(const TimelineFacts &facts, const TimelineDrag &drag, double days);

/// What a drag changes.
struct TimelineChange {
    std::vector<edits::ActivityDates> dates{};
    std::vector<Program> programs{};
    std::optional<Activity> progress{};
    std::optional<Dependency> link{};

    bool isEmpty() const { return dates.empty() && programs.empty() && !progress && !link; }
};

/// What follows from dragging by so many units. Moving keeps the work days of an activity; a program takes
/// its activities along, and moves its years where it has none. An end stays at least a day (a year) from the
/// other. Empty where nothing changes.
TimelineChange changeOf(const TimelineFacts &facts, const TimelineDrag &drag, qint64 units);

/// A link from the end of the held activity to the start of \a successor. Empty where that is the activity
/// itself, or the link is there.
TimelineChange linkTo(const TimelineFacts &facts, const TimelineDrag &drag, Id<Activity> successor);

/// The plan as it would be.
PlanData with(const PlanData &data, const TimelineChange &change);

/// Makes the change, as one step. False after Plan::failed().
bool commit(Plan &plan, const TimelineChange &change);
