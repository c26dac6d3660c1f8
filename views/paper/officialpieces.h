// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "views/paper/piece.h"

/// What makes a paper an official one.
namespace paper {

/// The logo at the left, the lines centred, a double rule beneath.
Piece letterheadPiece(const report::Letterhead &letterhead, double width);

/// Two beside each other, with room for the signature; a row of them is never cut.
std::vector<Piece> signaturePieces(const report::Signatures &signatures, double width);

}
