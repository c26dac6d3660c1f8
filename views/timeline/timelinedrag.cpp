// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinedrag.h"

#include "model/edits/rows.h"

#include <set>

namespace {

constexpr double daysAYear = 365.25;
constexpr int percentStep = 5;
constexpr int done = 100;

const Activity *activityOf(const PlanData &data, const OutlineKey &key)
{
    return key.kind == timelinerow::Activity ? data.activities.find({key.id}) : nullptr;
}

const Program *programOf(const PlanData &data, const OutlineKey &key)
{
    return key.kind == timelinerow::Program ? data.programs.find({key.id}) : nullptr;
}

/// A program whose bar is only its years, or that is held by an end.
bool countsYears(const TimelineFacts &facts, const TimelineDrag &drag, const OutlineKey &key)
{
    return key.kind == timelinerow::Program
        && (drag.part != BarPart::Body || workOf(facts, Id<Program>{key.id}).activities == 0);
}

schedule::Days heldDays(const TimelineFacts &facts, const OutlineKey &key)
{
    if (const Activity *activity = activityOf(facts.data, key))
        return daysOf(facts, *activity);
    return key.kind == timelinerow::Candidate ? workOf(facts, Id<Candidate>{key.id}).days
                                              : workOf(facts, Id<Program>{key.id}).days;
}

qint64 snappedProgress(const Activity &activity, const schedule::Days &bar, double days)
{
    const auto length = double(bar.first.daysTo(bar.last) + 1);
    const double wanted = activity.progress + days / length * done;
    const auto step = qint64(std::lround(wanted / percentStep)) * percentStep;
    return std::clamp<qint64>(step, 0, done) - activity.progress;
}

/// Both dates of an activity, or the one it has.
edits::ActivityDates moved(const TimelineFacts &facts, const Activity &activity, qint64 workDays)
{
    const schedule::WorkCalendar &calendar = facts.calendar;
    const schedule::Days days = daysOf(facts, activity);
    const qint64 length = schedule::workDaysOf(activity, calendar);
    const qint64 start = calendar.morning(days.first) + workDays;
    const QDate first = calendar.day(start);
    const QDate last = length > 0 ? calendar.day(start + length - 1) : first;
    const bool onlyFinish = !activity.start.isValid() && activity.finish.isValid();
    const bool onlyStart = !activity.finish.isValid() && (activity.start.isValid() || activity.duration);
    if (activity.milestone)
        return {activity.id, first, first};
    return {activity.id, onlyFinish ? QDate() : first, onlyStart ? QDate() : last};
}

edits::ActivityDates resized(const TimelineFacts &facts, const Activity &activity, BarPart part,
                             qint64 workDays)
{
    const schedule::WorkCalendar &calendar = facts.calendar;
    const schedule::Days days = daysOf(facts, activity);
    if (part == BarPart::Start) {
        const QDate first = calendar.day(calendar.morning(days.first) + workDays);
        return {activity.id, std::min(first, days.last), days.last};
    }
    const QDate last = calendar.day(calendar.evening(days.last) - 1 + workDays);
    return {activity.id, days.first, std::max(last, days.first)};
}

Program movedYears(Program program, BarPart part, int years)
{
    const schedule::Days own = yearsOf(program);
    program.firstYear = own.first.year();
    program.lastYear = own.last.year();
    if (part != BarPart::Finish)
        program.firstYear += years;
    if (part != BarPart::Start)
        program.lastYear += years;
    if (part == BarPart::Start)
        program.firstYear = std::min(program.firstYear, program.lastYear);
    if (part == BarPart::Finish)
        program.lastYear = std::max(program.firstYear, program.lastYear);
    return program;
}

/// The activities that a drag moves: those that are held, and those of what is held, each once.
std::vector<const Activity *> movedActivities(const TimelineFacts &facts, const TimelineDrag &drag)
{
    const std::set<OutlineKey> held(drag.rows.begin(), drag.rows.end());
    std::vector<const Activity *> result;
    for (const Activity &activity : facts.data.activities) {
        const OutlineKey owner = activity.program
            ? OutlineKey{timelinerow::Program, activity.program.value}
            : OutlineKey{timelinerow::Candidate, activity.candidate.value};
        if ((held.contains(timelinerow::key(activity)) || held.contains(owner))
            && daysOf(facts, activity).isValid())
            result.push_back(&activity);
    }
    return result;
}

void addYears(TimelineChange &change, const TimelineFacts &facts, const TimelineDrag &drag, int years)
{
    for (const OutlineKey &key : drag.rows) {
        const Program *program = programOf(facts.data, key);
        if (!program || !countsYears(facts, drag, key) || !yearsOf(*program).isValid())
            continue;
        const Program next = movedYears(*program, drag.part, years);
        if (next != *program)
            change.programs.push_back(next);
    }
}

void addDates(TimelineChange &change, const TimelineFacts &facts, const TimelineDrag &drag, qint64 workDays)
{
    if (drag.part == BarPart::Body) {
        for (const Activity *activity : movedActivities(facts, drag))
            change.dates.push_back(moved(facts, *activity, workDays));
        return;
    }
    const Activity *activity = activityOf(facts.data, drag.held());
    if (!activity || !daysOf(facts, *activity).isValid())
        return;
    const edits::ActivityDates next = resized(facts, *activity, drag.part, workDays);
    if (next.start != activity->start || next.finish != activity->finish)
        change.dates.push_back(next);
}

Activity withDates(Activity activity, const edits::ActivityDates &dates)
{
    activity.start = dates.start;
    activity.finish = activity.milestone ? dates.start : dates.finish;
    if (activity.start.isValid() && activity.finish.isValid())
        activity.duration.reset();
    return activity;
}

}

DragUnit unitOf(const TimelineFacts &facts, const TimelineDrag &drag)
{
    if (drag.part == BarPart::Progress)
        return DragUnit::Percent;
    return countsYears(facts, drag, drag.held()) ? DragUnit::Years : DragUnit::WorkDays;
}

qint64 snapped(const TimelineFacts &facts, const TimelineDrag &drag, double days)
{
    const DragUnit unit = unitOf(facts, drag);
    if (unit == DragUnit::Years)
        return std::lround(days / daysAYear);
    const schedule::Days held = heldDays(facts, drag.held());
    if (!held.isValid())
        return 0;
    if (unit == DragUnit::Percent)
        return snappedProgress(*activityOf(facts.data, drag.held()), held, days);
    const qint64 whole = std::lround(days);
    const schedule::WorkCalendar &calendar = facts.calendar;
    if (drag.part == BarPart::Finish)
        return calendar.evening(held.last.addDays(whole)) - calendar.evening(held.last);
    return calendar.morning(held.first.addDays(whole)) - calendar.morning(held.first);
}

TimelineChange changeOf(const TimelineFacts &facts, const TimelineDrag &drag, qint64 units)
{
    TimelineChange change;
    if (units == 0)
        return change;
    switch (unitOf(facts, drag)) {
    case DragUnit::Years:
        addYears(change, facts, drag, int(units));
        break;
    case DragUnit::WorkDays:
        addDates(change, facts, drag, units);
        break;
    case DragUnit::Percent:
        if (const Activity *activity = activityOf(facts.data, drag.held())) {
            change.progress = *activity;
            change.progress->progress = std::clamp(activity->progress + int(units), 0, done);
        }
        break;
    }
    return change;
}

TimelineChange linkTo(const TimelineFacts &facts, const TimelineDrag &drag, Id<Activity> successor)
{
    const Dependency link{Id<Activity>{drag.held().id}, successor};
    if (drag.held().kind != timelinerow::Activity || link.predecessor == successor
        || !facts.data.activities.find(successor) || facts.data.dependencies.find(link.key()))
        return {};
    return {.link = link};
}

PlanData with(const PlanData &data, const TimelineChange &change)
{
    PlanData next = data;
    std::vector<std::pair<Id<Activity>, std::optional<Activity>>> activities;
    for (const edits::ActivityDates &dates : change.dates)
        if (const Activity *activity = data.activities.find(dates.activity))
            activities.emplace_back(activity->id, withDates(*activity, dates));
    if (change.progress)
        activities.emplace_back(change.progress->id, *change.progress);
    if (!activities.empty())
        next.activities = data.activities.patched(std::move(activities));
    std::vector<std::pair<Id<Program>, std::optional<Program>>> programs;
    for (const Program &program : change.programs)
        programs.emplace_back(program.id, program);
    if (!programs.empty())
        next.programs = data.programs.patched(std::move(programs));
    if (change.link)
        next.dependencies = data.dependencies.patched({{change.link->key(), *change.link}});
    return next;
}

bool commit(Plan &plan, const TimelineChange &change)
{
    if (change.link)
        return edits::link(plan, *change.link);
    if (change.progress)
        return edits::change(plan, *change.progress);
    if (!change.programs.empty())
        return edits::change(plan, change.programs);
    return edits::setDates(plan, change.dates);
}
