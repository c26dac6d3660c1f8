// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinepainter.h"

/// Paints the three lines above the bars into \a area, whose x are those of the picture: horizons, years and
/// quarters (or what the zoom asks for), and the as-of day.
void paintTimeAxis(QPainter &painter, const TimelinePicture &picture, const QRectF &area,
                   const TimelineInk &ink);
