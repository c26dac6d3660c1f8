// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/officepictures.h"

#include "views/paper/picturepieces.h"
#include "views/paper/typography.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace paper {

namespace {

constexpr double pixelsPerInch = 200;

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

OfficePicture painted(const report::Figure &figure, const PicturePart &part, double width)
{
    const QSizeF size(width, part.height);
    QImage image((size * pixelsPerInch / unitsPerInch).toSize().expandedTo(QSize(1, 1)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerInch / unitsPerInch, pixelsPerInch / unitsPerInch);
    drawPicture(painter, QRectF(QPointF(), size), part.picture);
    painter.end();
    return {.png = pngOf(image),
            .size = size / mm(1),
            .caption = part.caption,
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
    std::vector<OfficePicture> pictures;
    for (const PicturePart &part : pictureParts(figure, body, body.height() - pt(60)))
        pictures.push_back(painted(figure, part, body.width()));
    return pictures;
}

}
