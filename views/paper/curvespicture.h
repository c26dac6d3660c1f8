// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"

class QPainter;
class QRectF;

namespace paper {

/// Planned shares as lines over the years, what is reached as dots at their day, and the names of the lines.
/// In any thread.
void drawCurves(QPainter &painter, const QRectF &box, const report::Curves &curves);

}
