// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinepicture.h"

#include <QFont>

class QPainter;

/// With what a timeline is painted.
struct TimelineInk {
    const Colors &colors;
    QFont font{};
    bool active = true;  ///< selected rows of a window in the background are paler
};

/// The ground on which the years of a horizon are painted: what is further away is a little darker.
QColor paperOf(Horizon horizon, const Colors &colors);

/// Paints the rows with their bars and links. The painter's coordinates are those of the picture.
void paintTimeline(QPainter &painter, const TimelinePicture &picture, const TimelineInk &ink);
