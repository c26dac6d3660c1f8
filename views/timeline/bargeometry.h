// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "views/timeline/timelinebar.h"
#include "views/timeline/timescale.h"

#include <QPolygonF>
#include <QRectF>

/// Lengths in pixels; they grow with the letters.
struct TimelineSizes {
    double row = 24;
    double activity = 12;
    double program = 10;
    double group = 4;
    double diamond = 7;  ///< from the middle to a corner
    double least = 3;  ///< width of a bar that would be narrower
    double gap = 8;  ///< between a bar and what is written beside it
    double grip = 5;  ///< width of the places by which a bar is held

    bool operator==(const TimelineSizes &) const = default;
};

/// Sizes for rows of \a rowHeight: those above where it is 24.
TimelineSizes sizesFor(double rowHeight);

/// Where the parts of a bar are, in the coordinates of the time scale; y grows downward from the row's top.
struct BarShape {
    QRectF bar{};  ///< of a milestone the square around it; empty where there is nothing to draw
    QRectF done{};  ///< the part that is finished
    QRectF late{};  ///< from the end of a late bar to the as-of day
    QRectF ghost{};  ///< where it was in the version that is compared with; a little higher than the bar
    double deadline
        = 0;  ///< where the mark stands of the day by which it must be finished, where there is one
    double slipsTo = 0;  ///< where the tail of its float ends; left of the bar's end: none
    double end = 0;  ///< right of everything: where a label may begin, a gap further

    bool hasTail() const { return slipsTo > bar.right(); }
};

BarShape barShape(const TimelineBar &bar, const TimeScale &scale, QDate asOf, double top,
                  const TimelineSizes &sizes);

/// Where an activity that takes \a days would lie in that row; a milestone is a square.
QRectF rectOf(const schedule::Days &days, bool milestone, const TimeScale &scale, double top,
              const TimelineSizes &sizes);

/// By what a person may hold a bar.
enum class BarPart { None, Body, Start, Finish, Progress, Link };

/// What is at \a point. Parts that a shape does not have are never found: a milestone has only its body and
/// its link, a program with \a owned activities only its body and the ends that its years make.
BarPart partAt(const TimelineBar &bar, const BarShape &shape, const QPointF &point,
               const TimelineSizes &sizes);

/// The middle of the handles that a bar shows when the mouse is over it.
QPointF linkHandle(const BarShape &shape, const TimelineSizes &sizes);
QPointF progressHandle(const BarShape &shape, const TimelineSizes &sizes);
