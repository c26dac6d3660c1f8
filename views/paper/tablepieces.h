// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/table.h"
#include "views/paper/footnotes.h"
#include "views/paper/piece.h"
#include "views/paper/typography.h"

namespace paper {

constexpr double cellPadding = pt(3);

/// How wide the columns of \a table are on a page \a width wide, and how large its letters.
struct ColumnWidths {
    std::vector<double> widths{};
    TextStyle style{};
};

/// Columns that do not stretch get what they need, the others share the rest by their stretch. Where the
/// rest is too little for their words the letters shrink, but not below 7 points.
ColumnWidths columnWidths(const report::Table &table, double width);

/// Head, rows and note of \a table. The head is repeated on each page with its number, rows stay whole, a
/// group's heading stays with its first row, a total with the last one. Footnotes get their numbers from \a
/// notes.
std::vector<Piece> tablePieces(const report::Table &table, double width, FootnoteCounter &notes);

}
