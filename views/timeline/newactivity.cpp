// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/newactivity.h"

#include "model/edits/rows.h"
#include "model/schedule/monthplan.h"

namespace {

constexpr int workDays = 10;

/// The day after the last one of \a days; where nothing is known \a otherwise.
QDate dayAfter(const schedule::Days &days, QDate otherwise)
{
    return days.isValid() ? days.last.addDays(1) : otherwise;
}

Activity planned(const TimelineFacts &facts, Activity activity, QDate from)
{
    const QDate begin = from.isValid() ? from : facts.asOf;
    const qint64 morning = facts.calendar.morning(begin);
    activity.start = facts.calendar.day(morning);
    activity.finish = facts.calendar.day(morning + workDays - 1);
    return activity;
}

}

std::optional<NewActivity> newActivity(const TimelineFacts &facts, const OutlineKey &beside)
{
    if (const Activity *activity
        = beside.kind == timelinerow::Activity ? facts.data.activities.find({beside.id}) : nullptr) {
        const Activity next{.program = activity->program, .candidate = activity->candidate};
        return NewActivity{planned(facts, next, dayAfter(daysOf(facts, *activity), facts.asOf)),
                           edits::rowAfter(facts.data, activity->id)};
    }
    if (const Program *program
        = beside.kind == timelinerow::Program ? facts.data.programs.find({beside.id}) : nullptr)
        return NewActivity{planned(facts, {.program = program->id},
                                   dayAfter(workOf(facts, program->id).days, yearsOf(*program).first))};
    if (const Candidate *candidate
        = beside.kind == timelinerow::Candidate ? facts.data.candidates.find({beside.id}) : nullptr)
        return NewActivity{planned(
            facts, {.candidate = candidate->id},
            dayAfter(workOf(facts, candidate->id).days, monthplan::firstDay(facts.data, *candidate)))};
    return {};
}
