// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class TimelineChart;
struct TimelineHit;

/// What lies over the bars on the screen and never on paper: the handles of the bar under the mouse, the ring
/// around the current one, what is being dragged. The painter's coordinates are those of the viewport.
void paintOverlay(QPainter &painter, TimelineChart &chart, const TimelineHit &hover);
