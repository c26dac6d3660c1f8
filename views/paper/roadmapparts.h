// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/roadmappicture.h"

/// What measuring and drawing a roadmap agree on.
namespace paper {

const double roadmapLegendHeight = mm(6);
const double roadmapLaneColumn = mm(6);
const double roadmapStarColumn = mm(4);
const double roadmapGap = mm(1.5);

/// Height of one of the two lines above the rows.
inline double roadmapHead(const RoadmapLook &look)
{
    return pt(look.letters) * 2.03;
}

QFont roadmapFont(const RoadmapLook &look, bool bold);
QString roadmapMoney(const report::Roadmap::Row &row);

}
