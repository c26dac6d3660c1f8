// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/report/figures.h"

namespace report {

/// The roadmap of the whole plan. Its years are the plan's period, or those of its programs where that is
/// not known; 0 where nothing is.
Roadmap roadmapOf(const PlanData &data);

}
