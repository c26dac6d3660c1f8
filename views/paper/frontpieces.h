// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "views/paper/piece.h"

namespace paper {

/// A whole page without head and foot.
Piece coverPiece(const report::Cover &cover, QSizeF size);

/// A line a heading, with the number of its page, which is known when the line is drawn.
std::vector<Piece> contentsPieces(const report::Contents &contents, const Outline &outline, double width);

}
