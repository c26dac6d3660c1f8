// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "views/paper/piece.h"

namespace paper {

/// Whether anything stands in \a contents: a list of figures of a book without any is left out.
bool hasLines(const report::Contents &contents, const Outline &outline);

/// Whether outlineOf() has an entry for \a block.
bool hasEntry(const report::Block &block);

/// The headings of \a book, not on any page yet.
Outline outlineOf(const report::Book &book);

/// What one block of a book was measured to be; it holds for the same block with the same room.
struct Composed {
    QSizeF body{};  ///< of the pages that it stands on
    int notesBefore = 0;  ///< footnotes of the book up to there
    int notes = 0;  ///< its own
    std::vector<Piece> pieces{};
};

/// A book, measured.
struct Composition {
    std::vector<std::shared_ptr<const Composed>> blocks{};  ///< one each
    std::vector<Piece> pieces{};  ///< of all, as they fill the pages
};

/// Measures the blocks of \a book and makes the pieces that pages are filled with; the contents leaves room
/// for \a outline. What did not change since \a earlier became \a known is not measured again.
Composition compose(const report::Book &book, const Outline &outline, const report::Book &earlier = {},
                    const Composition &known = {});

}
