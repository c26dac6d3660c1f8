// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"

#include <QSizeF>

class QPainter;
class QRectF;

namespace paper {

/// How high \a image is on a page with room for \a body: as wide as the text, at most three fifths of the
/// page.
double imageHeight(const report::Image &image, QSizeF body);

/// In the middle of \a box with its own proportions; a frame with a sentence where the picture cannot be
/// read.
void drawImage(QPainter &painter, const QRectF &box, const report::Image &image);

}
