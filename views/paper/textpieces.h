// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "views/paper/footnotes.h"
#include "views/paper/piece.h"

namespace paper {

/// It stays with what follows it.
Piece headingPiece(const report::Heading &heading, double width);

/// May go on on the next page, with at least two lines on either side. Footnotes get their numbers from \a
/// notes.
std::vector<Piece> paragraphPieces(const report::Paragraph &paragraph, double width, FootnoteCounter &notes);

std::vector<Piece> listPieces(const report::List &list, double width, FootnoteCounter &notes);
std::vector<Piece> keyFigurePieces(const report::KeyFigures &figures, double width);

}
