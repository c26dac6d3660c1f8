// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinefacts.h"

namespace {

void addWork(TimelineFacts &facts)
{
    schedule::Days all;
    for (const Activity &activity : facts.data.activities) {
        ActivityWork &work = activity.program ? facts.programs[activity.program.value]
                                              : facts.candidates[activity.candidate.value];
        const auto length = double(schedule::workDaysOf(activity, facts.calendar));
        const schedule::Days days = daysOf(facts, activity);
        widen(work.days, days);
        widen(all, days);
        ++work.activities;
        work.late += facts.daysLate.contains(activity.id.value);
        work.workDays += length;
        work.doneDays += length * activity.progress / 100;
    }
    facts.finish = all.last;
}

/// Work days from the earliest start that \a link allows to the start of its successor.
qint64 roomOf(const TimelineFacts &facts, const Dependency &link)
{
    const schedule::ActivityTimes *before = facts.schedule.activities.find(link.predecessor);
    const schedule::ActivityTimes *after = facts.schedule.activities.find(link.successor);
    if (!before || !after || !before->early.isValid() || !after->early.isValid())
        return 0;
    const qint64 start = facts.calendar.morning(before->early.first);
    const schedule::Arrow arrow{.type = link.type, .lag = link.lag};
    const qint64 earliest = schedule::earliestAfter(arrow, start, start + before->duration, after->duration);
    return facts.calendar.morning(after->early.first) - earliest;
}

}

std::optional<double> ActivityWork::progress() const
{
    return workDays > 0 ? std::optional(doneDays / workDays) : std::nullopt;
}

TimelineFacts timelineFacts(const PlanData &data, QDate today)
{
    TimelineFacts facts{
        .data = data, .asOf = schedule::asOfDay(data.city(), today), .calendar = schedule::calendarOf(data)};
    facts.schedule = schedule::computeSchedule(data, facts.calendar);
    facts.broken = schedule::brokenLinks(data, facts.schedule, facts.calendar);
    for (const schedule::LateActivity &late : schedule::lateActivities(data, facts.asOf, facts.calendar))
        facts.daysLate.insert(late.id.value, late.days);
    for (const schedule::MissedDeadline &missed :
         schedule::missedDeadlines(data, facts.schedule, facts.calendar))
        facts.missed.insert(missed.id.value, missed.days);
    addWork(facts);
    return facts;
}

schedule::Days daysOf(const TimelineFacts &facts, const Activity &activity)
{
    return schedule::drawnDays(activity, facts.schedule, facts.calendar);
}

schedule::Days yearsOf(const Program &program)
{
    const int first = program.firstYear > 0 ? program.firstYear : program.lastYear;
    const int last = std::max(first, program.lastYear);
    return first > 0 ? schedule::Days{QDate(first, 1, 1), QDate(last, 12, 31)} : schedule::Days{};
}

schedule::Days daysOf(const TimelineFacts &facts, const Program &program)
{
    schedule::Days days = yearsOf(program);
    widen(days, workOf(facts, program.id).days);
    return days;
}

ActivityWork workOf(const TimelineFacts &facts, Id<Program> program)
{
    return facts.programs.value(program.value);
}

ActivityWork workOf(const TimelineFacts &facts, Id<Candidate> candidate)
{
    return facts.candidates.value(candidate.value);
}

int daysLate(const TimelineFacts &facts, Id<Activity> activity)
{
    return facts.daysLate.value(activity.value);
}

bool isCritical(const TimelineFacts &facts, Id<Activity> activity)
{
    const schedule::ActivityTimes *times = facts.schedule.activities.find(activity);
    return times && times->critical;
}

bool isCritical(const TimelineFacts &facts, const Rows<Dependency>::Key &link)
{
    const Dependency *found = facts.data.dependencies.find(link);
    return found && isCritical(facts, found->predecessor) && isCritical(facts, found->successor)
        && roomOf(facts, *found) <= 0;
}

const schedule::BrokenLink *brokenLink(const TimelineFacts &facts, const Rows<Dependency>::Key &link)
{
    const auto keyOf = [](const schedule::BrokenLink &each) { return each.dependency.key(); };
    const auto at = std::ranges::lower_bound(facts.broken, link, {}, keyOf);
    return at != facts.broken.end() && keyOf(*at) == link ? &*at : nullptr;
}

QDate slipsUntil(const TimelineFacts &facts, const Activity &activity)
{
    const schedule::ActivityTimes *times = facts.schedule.activities.find(activity.id);
    if (!times || times->freeFloat <= 0 || facts.data.dependencies.of(activity.id).empty())
        return {};
    // Drawn where its own links do not let it be: its float counts from elsewhere.
    const schedule::Days drawn = daysOf(facts, activity);
    if (facts.calendar.morning(drawn.first) != facts.calendar.morning(times->early.first))
        return {};
    // A milestone slips from morning to morning, work from evening to evening.
    const qint64 finish = activity.milestone ? facts.calendar.morning(times->early.last)
                                             : facts.calendar.evening(times->early.last) - 1;
    return facts.calendar.day(finish + times->freeFloat);
}

const Dependency *holdingLink(const TimelineFacts &facts, Id<Activity> activity)
{
    const Dependency *holding = nullptr;
    for (const Dependency &link : facts.data.dependencies)
        if (link.successor == activity && (!holding || roomOf(facts, link) < roomOf(facts, *holding)))
            holding = &link;
    return holding;
}

schedule::Days wholeSpan(const TimelineFacts &facts)
{
    const City city = facts.data.city();
    schedule::Days span = yearsOf(Program{.firstYear = city.firstYear, .lastYear = city.lastYear});
    widen(span, {city.asOf, city.asOf});
    for (const Program &program : facts.data.programs)
        widen(span, daysOf(facts, program));
    for (const Activity &activity : facts.data.activities)
        widen(span, daysOf(facts, activity));
    if (!span.isValid())
        span = {facts.asOf, facts.asOf};
    return {QDate(span.first.year(), 1, 1), QDate(span.last.year(), 12, 31)};
}
