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
    return finishedPdf(bytes, pages);
}

}
