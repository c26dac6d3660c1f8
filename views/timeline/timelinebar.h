// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/colors.h"
#include "views/timeline/timelineoutline.h"
#include "views/timeline/timelinestatus.h"

/// What the colour of a bar says.
enum class TimelineColoring { Pillar, Status, Agency };

PillarColor statusColor(TimelineStatus status, const Colors &colors);

/// What one row shows, in days and not yet in pixels.
struct TimelineBar {
    enum class Shape { None, Group, Program, Activity, Milestone };

    Shape shape = Shape::None;
    schedule::Days days{};  ///< of a milestone the same day twice; it stands on its morning
    schedule::Days work{};  ///< where progress is measured: of a program, the days of its activities
    double progress = 0;  ///< 0 to 1 of \a work
    bool critical = false;
    int daysLate = 0;  ///< calendar days up to the as-of day
    QDate slipsUntil{};  ///< not valid: it may not slip, or nothing waits for it
    bool fixed = false;  ///< its start does not give way to links
    QDate deadline{};  ///< by which it must be finished; not valid: nothing binds it
    bool missed = false;  ///< it cannot be finished by its deadline
    schedule::Days ghost{};  ///< where it was in the version that is compared with; not valid: nowhere
    PillarColor color{};
    QString label{};  ///< beside the bar: how long, how far, how late
    QString startLabel{};  ///< where it lies after what is looked at: "mulai 2022"
    QString endLabel{};  ///< where its end is out of view: "s.d. 2022"

    bool isShown() const { return shape != Shape::None; }
};

/// Makes the bars of one state of the plan.
class TimelineBars {
public:
    TimelineBars() = default;
    /// \a outline says what belongs to each group.
    TimelineBars(const TimelineFacts &facts, const Outline &outline, TimelineColoring coloring,
                 const Colors &colors);

    /// Where the activities were, by their key, in a version that is compared with.
    using Ghosts = QHash<qint64, schedule::Days>;
    void setGhosts(const Ghosts &ghosts) { m_ghosts = ghosts; }

    TimelineBar bar(const TimelineFacts &facts, const OutlineKey &key) const;

private:
    PillarColor colorOf(const TimelineFacts &facts, const Program &program) const;
    PillarColor colorOf(const TimelineFacts &facts, const Candidate &candidate) const;
    PillarColor colorOf(const TimelineFacts &facts, const Activity &activity) const;
    PillarColor agencyColor(Id<Agency> agency) const;
    TimelineBar groupBar(const OutlineKey &key) const;
    TimelineBar programBar(const TimelineFacts &facts, const Program &program) const;
    TimelineBar candidateBar(const TimelineFacts &facts, const Candidate &candidate) const;
    TimelineBar activityBar(const TimelineFacts &facts, const Activity &activity) const;

    TimelineColoring m_coloring = TimelineColoring::Pillar;
    const Colors *m_colors = &lightColors;
    QHash<qint64, PillarColor> m_pillars;
    QHash<qint64, PillarColor> m_agencies;
    QHash<qint64, schedule::Days> m_groups;
    Ghosts m_ghosts;
};
