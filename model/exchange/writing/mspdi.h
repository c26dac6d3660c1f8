// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

#include <QByteArray>

namespace writing {

/// The plan's time as an MS Project XML file (MSPDI), which MS Project, ProjectLibre, GanttProject and GNOME
/// Planner open: outline, dates, durations, links with lag, what binds an activity, progress, the programs'
/// budgets, OPD as resources, the work calendar with its holidays. The same plan gives the same bytes.
///
/// Of a given start, and Activity::notBefore, it makes "start no earlier than", of a fixed one "must start
/// on", of Activity::notAfter a deadline, which like ours pushes nothing. An activity's code, the kind of
/// each line and what the roadmap shows stand in custom fields, so that they come back when the file is
/// imported.
QByteArray toMspdi(const PlanData &data);

}
