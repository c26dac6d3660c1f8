// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"
#include "views/paper/piece.h"

class QPainter;

namespace paper {

/// A picture with its caption on one page, or in several parts where a page cannot hold it. \a body: the
/// room for text on a page.
std::vector<Piece> picturePieces(const report::Figure &figure, QSizeF body);

/// How high the picture of \a figure is on a page with room for \a body: what the figure says, else what its
/// picture needs, never more than a page. Not for roadmaps, which come in parts.
double figureHeight(const report::Figure &figure, QSizeF body);

/// Draws \a picture into \a box as vectors; lengths are the layout's units.
void drawPicture(QPainter &painter, const QRectF &box, const report::Picture &picture);

}
