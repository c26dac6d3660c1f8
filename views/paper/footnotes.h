// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/words.h"
#include "views/paper/piece.h"
#include "views/paper/typography.h"

namespace paper {

/// Lines are best read when they are not longer than this.
inline const double longestLine = mm(190);

/// Counts the footnotes of a book.
struct FootnoteCounter {
    int last = 0;
};

/// A text with the signs of its footnotes.
struct Annotated {
    struct Note {
        qsizetype at = 0;  ///< where its sign stands
        std::shared_ptr<const Piece> piece{};
    };

    report::Words words{};
    std::vector<Note> notes{};
};

/// \a width: of the page's text, at whose foot the notes stand. They get their numbers from \a counter.
Annotated annotated(const report::Words &words, double width, FootnoteCounter &counter);

}
