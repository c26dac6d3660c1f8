// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "views/paper/piece.h"

namespace paper {

/// \a index: the heading's place in the outline. It stays with what follows it.
Piece headingPiece(const report::Heading &heading, int index, double width);

/// May go on on the next page, with at least two lines on either side.
std::vector<Piece> paragraphPieces(const report::Paragraph &paragraph, double width);

std::vector<Piece> listPieces(const report::List &list, double width);
std::vector<Piece> keyFigurePieces(const report::KeyFigures &figures, double width);

}
