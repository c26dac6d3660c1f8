// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdf.h"

#include "views/paper/finishedpdf.h"
#include "views/paper/typography.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace paper {

namespace {

void setPage(QPdfWriter &writer, const Pages &pages, int page)
{
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     pages.isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     {}));
}

double points(double length)
{
    return length * 72 / unitsPerInch;
}

PdfExtras extrasOf(const Pages &pages)
{
    const report::Book &book = pages.book();
    PdfExtras extras;
    extras.author = book.author;
    extras.subject = book.subject;
    extras.language = book.language;
    extras.changed = book.changed;
    for (const Outline::Entry &entry : pages.outline().entries) {
        const double height = pages.size(entry.page).height();
        // A little above its letters.
        extras.headings.push_back({(entry.number + u' ' + entry.title).trimmed(), entry.level, entry.page,
                                   points(height - entry.top) + 6});
    }
    for (const PageLink &link : pages.links()) {
        const double height = pages.size(link.page).height();
        const QRectF box(points(link.box.left()), points(height - link.box.bottom()),
                         points(link.box.width()), points(link.box.height()));
        extras.links.push_back({link.page, box, link.entry});
    }
    return extras;
}

}

QByteArray toPdf(const Pages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(unitsPerInch));
    writer.setTitle(pages.book().title);
    writer.setCreator(QStringLiteral("Pilar " PILAR_VERSION));
    if (pages.count() > 0)
        setPage(writer, pages, 0);
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            setPage(writer, pages, page);
            writer.newPage();
        }
        pages.draw(painter, page);
    }
    painter.end();
    return finishedPdf(bytes, extrasOf(pages));
}

}
