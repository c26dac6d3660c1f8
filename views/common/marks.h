// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/colors.h"

class QPainter;

/// The signs of a finding: a circle with "!" is a problem, a triangle a warning, a ring with a tick
/// good, a ring with "i" a note. Always shape and colour, so that neither stands alone.
namespace marks {

enum class Kind { Problem, Warning, Ok, Note };

QColor color(Kind kind, const Colors &colors);

/// Paints the sign into the square \a rect.
void paint(QPainter &painter, const QRectF &rect, Kind kind, const Colors &colors);

/// Paints the sign and a number at the right end of \a rect; returns where the next to the left may end.
int paintCount(QPainter &painter, const QRect &rect, Kind kind, int count, const Colors &colors);

}
