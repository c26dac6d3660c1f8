// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"

class QPainter;
class QRectF;

namespace paper {

/// A chart of Qt Charts, drawn as vectors without ever being shown. GUI thread only.
void drawStackedBars(QPainter &painter, const QRectF &box, const report::StackedBars &bars);

}
