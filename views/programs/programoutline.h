// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "views/common/outline.h"

#include <QString>

#include <functional>

/// What a row of the masterplan's tree stands for; the first part of its OutlineKey.
namespace programrow {
enum Kind { Group = 1, SubDimension, Program, Activity };
}

/// By what the programs are gathered.
enum class ProgramGrouping { Pillar, Agency, Horizon, None };

/// How the tree is to be built.
struct ProgramOutlineOptions {
    ProgramGrouping grouping = ProgramGrouping::Pillar;
    QString filter{};  ///< every word must occur in the code, name, lead or pillar
    bool activities = true;
    /// Where given, programs under one parent are sorted by it; else they keep the plan's order.
    std::function<bool(const Program &, const Program &)> before{};
};

/// Groups → (sub-dimensions →) programs → activities. Groups without a program are left out while a
/// filter is set; programs without a pillar come in a group of their own, at the end.
Outline programOutline(const PlanData &data, const ProgramOutlineOptions &options);

/// True where every word of \a filter occurs in \a text, letters large or small.
bool matchesFilter(const QString &text, const QString &filter);

/// Where a program stands when programs are grouped by horizon: as stated, else by its last year.
Horizon horizonOf(const City &city, const Program &program);
