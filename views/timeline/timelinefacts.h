// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/spans.h"
#include "model/schedule/warnings.h"

#include <QHash>

/// What the activities of a program, or of a candidate, come to.
struct ActivityWork {
    schedule::Days days{};  ///< from the first to the last of them; not valid without any
    int activities = 0;
    int late = 0;
    double workDays = 0;
    double doneDays = 0;

    /// 0 to 1 by work days; nothing where no activity has a length.
    std::optional<double> progress() const;
};

/// Everything the timeline says follows from this: the plan with what was worked out from it. A value, so
/// that a drag can be shown before it is made: as the facts of the plan that it would give.
struct TimelineFacts {
    PlanData data{};
    QDate asOf{};  ///< the day for which progress was reported
    schedule::WorkCalendar calendar{};
    schedule::Schedule schedule{};
    std::vector<schedule::BrokenLink> broken{};  ///< in order of their key
    QHash<qint64, int> daysLate{};  ///< of the late activities, calendar days
    QHash<qint64, qint64> missed{};  ///< work days by which activities miss the day that binds them
    QHash<qint64, ActivityWork> programs{};  ///< those that have activities
    QHash<qint64, ActivityWork> candidates{};  ///< those with activities that belong to no program
    QDate finish{};  ///< when the last activity is done, as drawn; not valid without any
};

TimelineFacts timelineFacts(const PlanData &data, QDate today);

/// The days at which an activity is drawn; not valid where nothing is known.
schedule::Days daysOf(const TimelineFacts &facts, const Activity &activity);
/// A program's own years together with the days of its activities; not valid without either.
schedule::Days daysOf(const TimelineFacts &facts, const Program &program);
/// Its own years alone.
schedule::Days yearsOf(const Program &program);

ActivityWork workOf(const TimelineFacts &facts, Id<Program> program);
ActivityWork workOf(const TimelineFacts &facts, Id<Candidate> candidate);
int daysLate(const TimelineFacts &facts, Id<Activity> activity);  ///< 0: not late
bool isCritical(const TimelineFacts &facts, Id<Activity> activity);
/// Between two critical activities, with no room between them.
bool isCritical(const TimelineFacts &facts, const Rows<Dependency>::Key &link);
/// Null where the drawn dates keep the link.
const schedule::BrokenLink *brokenLink(const TimelineFacts &facts, const Rows<Dependency>::Key &link);

/// The last day to which an activity may slip without moving any that waits for it. Not valid where it may
/// not, or where nothing waits for it: then only the end of the whole plan would hold it.
QDate slipsUntil(const TimelineFacts &facts, const Activity &activity);

/// The link that holds an activity: of those it waits for, the one that leaves it least room. Null without.
const Dependency *holdingLink(const TimelineFacts &facts, Id<Activity> activity);

/// From the first to the last day of anything on the timeline, whole years.
schedule::Days wholeSpan(const TimelineFacts &facts);
