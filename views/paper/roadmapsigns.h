// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QFont;
class QPainter;

/// The signs of a roadmap on paper; lengths in the layout's units.
namespace paper {

void drawStar(QPainter &painter, QPointF centre);  ///< a candidate quick win
void drawDiamond(QPainter &painter, QPointF centre);  ///< a milestone

/// What the signs mean, from \a from to the right, in lines \a height high; the painter has its font.
/// Returns where it ends.
double drawRoadmapLegend(QPainter &painter, QPointF from, double height, bool quickWins);
double roadmapLegendWidth(const QFont &font, bool quickWins);

}
