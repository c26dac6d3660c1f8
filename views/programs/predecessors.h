// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

/// The links to an activity as people type them: "12FS+5, 14SS". FS and a lag of none are left out: "12".
namespace predecessors {

QString textOf(const PlanData &data, Id<Activity> activity);

/// The links that \a text means, or a sentence that says what is wrong with it. A code means the activity
/// of the same program, or where that has none the one of another.
struct Reading {
    std::vector<Dependency> links{};
    QString problem{};
};
Reading read(const PlanData &data, Id<Activity> activity, const QString &text);

}
