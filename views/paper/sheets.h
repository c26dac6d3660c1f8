// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/finishedpdf.h"

#include <QSizeF>

#include <functional>

class QPainter;

namespace paper {

/// Pages that are drawn one by one, each of its own size: a report, a roadmap, a timeline. Made and drawn in
/// one thread, which need not be that of the window.
struct Sheets {
    QString title{};
    QString description{};  ///< what it shows, for those who cannot see it
    PdfExtras extras{};  ///< whose it is, and its bookmarks
    std::vector<QSizeF> sizes{};  ///< of each page, in the layout's units
    /// Draws a page at its size in the layout's units: the caller scales the painter.
    std::function<void(QPainter &, int page)> draw{};

    int count() const { return int(sizes.size()); }
};

/// The pages as a PDF: vectors, fonts embedded, bookmarks, language and title. The same pages give the same
/// bytes. Throws a Failure where it cannot be made.
QByteArray toPdf(const Sheets &sheets);

/// The first page as a drawing, its text as text.
QByteArray toSvg(const Sheets &sheets);

/// The first page as a picture of 150 pixels an inch, of fewer where it would be too large. Throws a Failure
/// where it would then be too coarse to be read.
QByteArray toPng(const Sheets &sheets);

/// A paper of that name ("a4", "a3", "a2"; else A3) on its side, in the layout's units.
QSizeF paperSize(const QString &name);

}
