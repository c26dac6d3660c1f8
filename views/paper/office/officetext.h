// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "views/paper/typography.h"

#include <QColor>

#include <array>

/// What ODT and DOCX have in common: one book, two ways to write it down.
namespace paper {

/// Letters that XML does not take are left out.
QString cleaned(const QString &text);

/// "Halaman ", " dari ", "": what stands around the two numbers of a page's foot.
std::array<QString, 3> pageWords();

/// A length of the layout in 20ths of a point, as DOCX counts, and in millimetres, as ODT does.
QString twips(double units);
QString mmText(double units);

/// \a words in bold.
report::Words strong(report::Words words);

/// "RRGGBB".
QString hex(const QColor &color);

/// A line as high as the picture that stands in it: its leading is 0. In lines of a fixed height, word
/// processors cut a picture off.
TextStyle pictureLine();

/// The ground of a cell: by the kind of its row, else by its place on the scale of scores; invalid for none.
QColor groundOf(const report::Cell &cell, report::Row::Kind kind);

/// One title of a table's head.
struct HeadTitle {
    QString text{};
    int span = 1;
    report::Align align = report::Align::Left;
};

/// The titles of the columns as one row, or as two where columns are grouped.
std::vector<std::vector<HeadTitle>> headRows(const report::Table &table);

/// Cells beside each other without lines; every row has as many.
using PlainCells = std::vector<std::vector<report::Words>>;
PlainCells keyFigureCells(const report::KeyFigures &figures);
/// With empty lines to sign in; a single one stands at the right.
PlainCells signatureCells(const report::Signatures &signatures);

/// Pages of headings, tables and figures as our own pages have them, in the order of paper::outlineOf().
std::vector<int> pagesOfEntries(const report::Book &book);

}
