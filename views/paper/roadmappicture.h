// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"

class QPainter;
class QRectF;

namespace paper {

/// The years as columns under the horizons, a row a program, a lane a pillar. Lengths in the layout's units:
/// whoever wants it on a screen scales the painter. Uses the whole width of \a box and roadmapHeight() of it.
void drawRoadmap(QPainter &painter, const QRectF &box, const report::Roadmap &roadmap);

double roadmapHeight(const report::Roadmap &roadmap);

/// \a roadmap cut between programs, the first part no higher than \a first, the others than \a rest; no lane
/// is cut so that fewer than three of its programs stand alone.
std::vector<report::Roadmap> roadmapParts(const report::Roadmap &roadmap, double first, double rest);

}
