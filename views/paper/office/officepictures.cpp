// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/officepictures.h"

#include "views/paper/picturepieces.h"
#include "views/paper/roadmappicture.h"
#include "views/paper/typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double pixelsPerInch = 200;

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

OfficePicture painted(const report::Figure &figure, const report::Picture &picture, QSizeF size)
{
    QImage image((size * pixelsPerInch / unitsPerInch).toSize().expandedTo(QSize(1, 1)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerInch / unitsPerInch, pixelsPerInch / unitsPerInch);
    drawPicture(painter, QRectF(QPointF(), size), picture);
    painter.end();
    return {.png = pngOf(image),
            .size = size / mm(1),
            .caption = figure.caption,
            .alternative = figure.alternative.isEmpty() ? figure.caption : figure.alternative};
}

}

std::optional<OfficePicture> officeLogo(const QByteArray &bytes, const QString &alternative)
{
    const QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return {};
    return OfficePicture{.png = pngOf(image),
                         .size = QSizeF(image.size()).scaled(22, 22, Qt::KeepAspectRatio),
                         .alternative = alternative};
}

std::vector<OfficePicture> officePictures(const report::Figure &figure, QSizeF body)
{
    const double room = body.height() - pt(60);
    const auto *roadmap = std::get_if<report::Roadmap>(&figure.picture);
    if (!roadmap)
        return {painted(figure, figure.picture, QSizeF(body.width(), figureHeight(figure, body)))};
    std::vector<OfficePicture> pictures;
    const std::vector<report::Roadmap> parts = roadmapParts(*roadmap, room - mm(34), room);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        pictures.push_back(painted(figure, parts[i], QSizeF(body.width(), roadmapHeight(parts[i]))));
        if (parts.size() > 1)
            pictures.back().caption += Text::tr(" (part %1 of %2)").arg(i + 1).arg(parts.size());
    }
    return pictures;
}

}
