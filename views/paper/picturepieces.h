// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"
#include "views/paper/piece.h"

class QPainter;

namespace paper {

/// A picture with its caption on one page, or in several parts where a page cannot hold it. \a body: the
/// room for text on a page.
std::vector<Piece> picturePieces(const report::Figure &figure, QSizeF body);

/// A picture, or as much of it as a page holds.
struct PicturePart {
    report::Picture picture{};
    double height = 0;
    QString caption{};  ///< of the figure, with the number of the part where there are several
};

/// \a figure on pages with room for \a body, its pictures in \a room of it: the height that the figure says,
/// else what its picture needs; a roadmap and bars go on over several pages.
std::vector<PicturePart> pictureParts(const report::Figure &figure, QSizeF body, double room);

/// Draws \a picture into \a box as vectors; lengths are the layout's units.
void drawPicture(QPainter &painter, const QRectF &box, const report::Picture &picture);

}
