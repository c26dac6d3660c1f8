// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdf.h"

#include "views/paper/typography.h"

namespace paper {

namespace {

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
    extras.contentHash = book.contentHash;
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

Sheets sheetsOf(std::shared_ptr<const Pages> pages)
{
    Sheets sheets{.title = pages->book().title, .extras = extrasOf(*pages)};
    for (int page = 0; page < pages->count(); ++page)
        sheets.sizes.push_back(pages->size(page));
    sheets.draw = [pages = std::move(pages)](QPainter &painter, int page) { pages->draw(painter, page); };
    return sheets;
}

QByteArray toPdf(const Pages &pages)
{
    return toPdf(sheetsOf({std::shared_ptr<const Pages>(), &pages}));
}

}
