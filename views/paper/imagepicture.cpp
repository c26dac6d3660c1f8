// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/imagepicture.h"

#include "views/common/colors.h"
#include "views/paper/tablegrid.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// As large as on a screen: a small sign is not blown up.
QSizeF naturalSize(const QImage &picture)
{
    return QSizeF(picture.size()) * unitsPerInch / 96;
}

}

double imageHeight(const report::Image &image, QSizeF body)
{
    const QImage picture = QImage::fromData(image.bytes);
    if (picture.isNull())
        return mm(20);
    const QSizeF size
        = QSizeF(picture.size()).scaled(QSizeF(body.width(), body.height() * 0.6), Qt::KeepAspectRatio);
    return std::min(size.height(), naturalSize(picture).height());
}

void drawImage(QPainter &painter, const QRectF &box, const report::Image &image)
{
    const QImage picture = QImage::fromData(image.bytes);
    if (picture.isNull()) {
        painter.setPen(QPen(lightColors.problem, hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        TextBlock(Text::tr("This picture cannot be read."), noteText, box.width() - mm(4))
            .draw(painter, box.topLeft() + QPointF(mm(2), mm(2)));
        return;
    }
    QSizeF size = QSizeF(picture.size()).scaled(box.size(), Qt::KeepAspectRatio);
    if (size.width() > naturalSize(picture).width())
        size = naturalSize(picture);
    QRectF target(QPointF(), size);
    target.moveCenter(box.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, picture);
}

}
