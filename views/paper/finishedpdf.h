// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <vector>

namespace paper {

/// A heading that gets a bookmark; lengths in points, counted from the foot of the page, as PDF does.
struct PdfHeading {
    QString title;
    int level = 1;  ///< 0: a caption, which gets no bookmark but can be linked to
    int page = 0;
    double top = 0;
};

/// A rectangle of a page that leads to a heading.
struct PdfLink {
    int page = 0;
    QRectF box;  ///< its top is its lower edge
    int heading = 0;
};

/// What a PDF of Qt lacks.
struct PdfExtras {
    QString author;
    QString subject;
    QString language;
    QDateTime changed;  ///< stands in for the present
    QString contentHash;  ///< of the plan that was submitted; empty for none
    std::vector<PdfHeading> headings;
    std::vector<PdfLink> links;
};

/// \a pdf with bookmarks, links, language, author and subject; the same for the same pages.
/// Throws a Failure.
QByteArray finishedPdf(const QByteArray &pdf, const PdfExtras &extras);

/// The content hash that finishedPdf() put into \a pdf; empty where there is none or it is no sound PDF.
QString contentHashOf(const QByteArray &pdf);

}
