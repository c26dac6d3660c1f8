// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"

class QPainter;
class QRectF;

namespace paper {

/// Columns with the sum above each, an axis with its unit, and the names of the layers. In any thread.
void drawStackedBars(QPainter &painter, const QRectF &box, const report::StackedBars &bars);

}
