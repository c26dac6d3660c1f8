// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/sheetprinting.h"

#include "views/paper/typography.h"

#include <QPainter>
#include <QPrinter>

void sheetprinting::setPage(QPrinter &printer, const QSizeF &size)
{
    const bool landscape = size.width() > size.height();
    const QSizeF points = size * 72 / paper::unitsPerInch;
    printer.setFullPage(true);
    printer.setPageSize(
        QPageSize(landscape ? points.transposed() : points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
}

void sheetprinting::print(QPrinter &printer, const paper::Sheets &sheets)
{
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), sheets.count()) : sheets.count();
    if (first > last)
        return;
    const auto direct = [&](const QSizeF &size) {
        printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape
                                                                : QPageLayout::Portrait);
    };
    direct(sheets.sizes[std::size_t(first) - 1]);
    QPainter painter(&printer);
    for (int page = first; page <= last; ++page) {
        const QSizeF size = sheets.sizes[std::size_t(page) - 1];
        if (page > first) {
            direct(size);
            printer.newPage();
        }
        const double scale = std::min(printer.width() / size.width(), printer.height() / size.height());
        painter.save();
        painter.scale(scale, scale);
        sheets.draw(painter, page - 1);
        painter.restore();
    }
}
