// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/report/figures.h"

namespace report {

/// What a row of a roadmap is.
enum class RoadmapRows { Program, SubDimension };

/// The roadmap of the whole plan, the programs of a pillar by their sub-dimensions. Its years are the plan's
/// period, or those of its programs where that is not known; 0 where nothing is.
/// A program shows the milestones that were chosen for the roadmap, else its first one. A sub-dimension spans
/// its programs and shows the milestones that were chosen, else the first ones of its quick wins, else its
/// first one; four at most.
Roadmap roadmapOf(const PlanData &data, RoadmapRows rows = RoadmapRows::Program);

}
