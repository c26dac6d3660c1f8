// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "views/paper/piece.h"

namespace paper {

/// The headings of \a book, not on any page yet.
Outline outlineOf(const report::Book &book);

/// Measures the blocks of \a book and makes the pieces that pages are filled with. They refer to the book,
/// which must outlive them; the contents leaves room for \a outline.
std::vector<Piece> compose(const report::Book &book, const Outline &outline);

}
