// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinestatus.h"

namespace {

constexpr int done = 100;

TimelineStatus statusOf(double progress, const schedule::Days &days, QDate asOf)
{
    if (progress >= 1)
        return TimelineStatus::Done;
    const bool begun = days.isValid() && days.first <= asOf;
    return progress > 0 || begun ? TimelineStatus::Running : TimelineStatus::Open;
}

}

TimelineStatus statusOf(const TimelineFacts &facts, const Activity &activity)
{
    if (activity.progress >= done)
        return TimelineStatus::Done;
    if (daysLate(facts, activity.id) > 0)
        return TimelineStatus::Late;
    const schedule::Days days = daysOf(facts, activity);
    const bool begun = days.isValid() && days.first <= facts.asOf && !activity.milestone;
    return activity.progress > 0 || begun ? TimelineStatus::Running : TimelineStatus::Open;
}

TimelineStatus statusOf(const TimelineFacts &facts, const Program &program)
{
    return statusOf(workOf(facts, program.id).progress().value_or(0), daysOf(facts, program), facts.asOf);
}

TimelineStatus statusOf(const TimelineFacts &facts, const Candidate &candidate)
{
    const ActivityWork work = workOf(facts, candidate.id);
    return statusOf(work.progress().value_or(0), work.days, facts.asOf);
}
