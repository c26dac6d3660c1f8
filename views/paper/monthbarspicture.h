// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"

class QPainter;
class QRectF;

namespace paper {

/// What its rows need, in the layout's units.
double monthBarsHeight(const report::MonthBars &bars);

/// \a bars on pages that have \a first, then \a rest for them; the heading of a group comes again where it
/// goes on.
std::vector<report::MonthBars> monthBarsParts(const report::MonthBars &bars, double first, double rest);

/// Names at the left, a column a month, bars with their progress.
void drawMonthBars(QPainter &painter, const QRectF &box, const report::MonthBars &bars);

}
