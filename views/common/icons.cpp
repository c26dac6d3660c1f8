// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include "views/common/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace {

QByteArray drawing(const QByteArray &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("There is no icon %s.", name.constData());
    return file.readAll();
}

void renderDrawing(QPainter &painter, const QByteArray &name, const QRectF &rect, const QColor &color)
{
    QSvgRenderer renderer(drawing(name).replace("currentColor", color.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

/// On the screen a drawing is parsed once for each size and colour; on paper it stays vectors, and so it does
/// on an image, which is painted at another scale and in a thread in which there must be no pixmaps.
void paintDrawing(QPainter &painter, const QByteArray &name, const QRectF &rect, const QColor &color)
{
    const int device = painter.device()->devType();
    if (device != QInternal::Widget && device != QInternal::Pixmap)
        return renderDrawing(painter, name, rect, color);
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    const QString key = QStringLiteral("pilar/%1/%2/%3x%4")
                            .arg(QString::fromLatin1(name), color.name())
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter onPixmap(&pixmap);
        renderDrawing(onPixmap, name, pixmap.rect(), color);
        onPixmap.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(QPointF(rect.topLeft().toPoint()), pixmap);
}

class LineIcon : public QIconEngine {
public:
    explicit LineIcon(QByteArray name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintDrawing(*painter, m_name, rect, color(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(m_name); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const Colors &colors = colorsOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return colors.disabled;
        if (mode == QIcon::Selected && state == QIcon::On)
            return colors.onAccent;
        return state == QIcon::On || mode == QIcon::Selected ? colors.accent : colors.text;
    }

    QByteArray m_name;
};

}

QIcon icon(const char *name)
{
    return QIcon(new LineIcon(name));
}

void paintIcon(QPainter &painter, const char *name, const QRectF &rect, const QColor &color)
{
    paintDrawing(painter, name, rect, color);
}

void paintChevron(QPainter &painter, const QRectF &rect, bool down, const QColor &color)
{
    const QPointF center = rect.center();
    const double along = rect.width() * 0.18;
    const double across = rect.width() * 0.34;
    const auto point = [&](double a, double b) { return center + (down ? QPointF(b, a) : QPointF(a, b)); };
    const std::array corners{point(-along, -across), point(along, 0), point(-along, across)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(corners.data(), int(corners.size()));
    painter.restore();
}
