// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/workcalendar.h"
#include "views/common/filter.h"
#include "views/common/outline.h"

#include <QString>

#include <functional>

/// What a row of the masterplan's tree stands for; the first part of its OutlineKey.
namespace programrow {
enum Kind { Group = 1, SubDimension, Program, Activity };
}

/// By what the programs are gathered.
enum class ProgramGrouping { Pillar, Agency, Horizon, Status, None };

/// How far a program is, by its activities.
enum class ProgramStatus { Late, Running, Planned, Finished, Unscheduled, Count };

/// How the tree is to be built.
struct ProgramOutlineOptions {
    ProgramGrouping grouping = ProgramGrouping::Pillar;
    /// Every word must occur in the code, name, lead or pillar of a program, or in one of its activities,
    /// of which then only these are shown.
    QString filter{};
    bool activities = true;
    /// Where given, programs under one parent are sorted by it; else they keep the plan's order.
    std::function<bool(const Program &, const Program &)> before{};
    /// Where given, only these programs are shown.
    std::function<bool(const Program &)> wanted{};
    QDate today{};  ///< where the plan does not say for which day its progress was reported

    bool all() const { return filter.isEmpty() && !wanted; }
};

/// Groups → (sub-dimensions →) programs → activities. Groups without a program are left out unless
/// everything is shown; programs without a pillar come in a group of their own, at the end.
Outline programOutline(const PlanData &data, const ProgramOutlineOptions &options);

/// Where a program stands when programs are grouped by horizon: as stated, else by its last year.
Horizon horizonOf(const City &city, const Program &program);

/// How far a program with \a activities is at the end of \a asOf.
ProgramStatus statusOf(const std::vector<const Activity *> &activities, QDate asOf,
                       const schedule::WorkCalendar &calendar);
