// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/sheets.h"

#include "model/domain/failure.h"
#include "views/paper/typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double usualDots = 150;  // an inch
constexpr double fewestDots = 90;  // letters of 7 points are then 9 pixels high
constexpr double mostPixels = 80e6;
constexpr double longestSide = 32'000;  // what programs that show pictures take

void setPage(QPdfWriter &writer, const QSizeF &size)
{
    const QSizeF points = size * 72 / unitsPerInch;
    // Never by its name: a landscape A3 is no portrait A3 that is turned.
    writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, {}));
}

/// Dots an inch at which \a size gives a picture that can be opened.
double dotsFor(const QSizeF &size)
{
    const QSizeF inches = size / unitsPerInch;
    return std::min({usualDots, longestSide / std::max(inches.width(), inches.height()),
                     std::sqrt(mostPixels / (inches.width() * inches.height()))});
}

}

QByteArray toPdf(const Sheets &sheets)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(unitsPerInch));
    writer.setTitle(sheets.title);
    writer.setCreator(QStringLiteral("Pilar " PILAR_VERSION));
    if (sheets.count() > 0)
        setPage(writer, sheets.sizes.front());
    QPainter painter(&writer);
    for (int page = 0; page < sheets.count(); ++page) {
        if (page > 0) {
            setPage(writer, sheets.sizes[std::size_t(page)]);
            writer.newPage();
        }
        painter.save();
        sheets.draw(painter, page);
        painter.restore();
    }
    painter.end();
    return finishedPdf(bytes, sheets.extras);
}

QByteArray toSvg(const Sheets &sheets)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(int(unitsPerInch));
    svg.setSize(sheets.sizes.front().toSize());
    svg.setViewBox(QRectF(QPointF(), sheets.sizes.front()));
    svg.setTitle(sheets.title);
    svg.setDescription(sheets.description);
    QPainter painter(&svg);
    painter.fillRect(QRectF(QPointF(), sheets.sizes.front()), Qt::white);
    sheets.draw(painter, 0);
    painter.end();
    return bytes;
}

QByteArray toPng(const Sheets &sheets)
{
    const double dots = dotsFor(sheets.sizes.front());
    if (dots < fewestDots)
        throw Failure(
            Text::tr("As a PNG this would be too large to be opened, or too coarse to be read. Take "
                     "fewer years or rows, or write it as .svg or .pdf."));
    constexpr double inchesAMetre = 1000 / 25.4;
    const double scale = dots / unitsPerInch;
    QImage image((sheets.sizes.front() * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(dots * inchesAMetre)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), sheets.title);
    image.setText(QStringLiteral("Description"), sheets.description);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    sheets.draw(painter, 0);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QSizeF paperSize(const QString &name)
{
    if (name == u"a4")
        return {mm(297), mm(210)};
    if (name == u"a2")
        return {mm(594), mm(420)};
    return {mm(420), mm(297)};
}

}
