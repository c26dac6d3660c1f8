// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outline.h"
#include "views/timeline/timelinechoice.h"
#include "views/timeline/timelinestatus.h"

#include <QString>

/// What a row of the timeline stands for; the first part of its OutlineKey.
namespace timelinerow {
enum Kind { Group = 1, Program, Candidate, Activity };

inline OutlineKey key(const ::Program &program)
{
    return {Program, program.id.value};
}

inline OutlineKey key(const ::Candidate &candidate)
{
    return {Candidate, candidate.id.value};
}

inline OutlineKey key(const ::Activity &activity)
{
    return {Activity, activity.id.value};
}
}

/// By what the programs are gathered.
enum class TimelineGrouping { Pillar, Agency, Horizon, Status, None };

struct TimelineOutlineOptions {
    TimelineGrouping grouping = TimelineGrouping::Pillar;
    /// Every word must occur in a program (code, name, lead, pillar): it is then shown with all its
    /// activities. Of other programs only the activities in which every word occurs are shown. Candidates
    /// likewise.
    QString filter{};
    TimelineChoice choice{};
};

/// Groups → programs → activities, in the plan's order; after the programs of a group the quick-win
/// candidates that have activities of their own; of quick wins alone also those that were chosen and have
/// none yet. Groups without any are left out; what belongs to no group
/// comes in one with id 0, at the end.
Outline timelineOutline(const TimelineFacts &facts, const TimelineOutlineOptions &options);

/// The id of the group in which a row stands; of a status see groupOf(TimelineStatus). Quick wins are
/// short-term. One late activity makes a row late.
qint64 groupOf(const TimelineFacts &facts, const Program &program, TimelineGrouping grouping);
qint64 groupOf(const TimelineFacts &facts, const Candidate &candidate, TimelineGrouping grouping);

inline qint64 groupOf(TimelineStatus status)
{
    return qint64(status) + 1;
}
