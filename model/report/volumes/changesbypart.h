// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/subject.h"

struct RowChange;

namespace report {

/// What \a changes did to a plan that was \a before and is \a data, told by the chapter of the masterplan
/// that it belongs to: a pillar for what concerns its programs, then quick wins, OPD and team, and the rest.
std::vector<ChangesOf> changesByPart(const std::vector<RowChange> &changes, const PlanData &before,
                                     const PlanData &data);

}
