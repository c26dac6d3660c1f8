// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include "views/common/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace {

QByteArray drawing(const QByteArray &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        qWarning("There is no icon %s.", name.constData());
    return file.readAll();
}

void paintDrawing(QPainter &painter, QByteArray svg, const QRectF &rect, const QColor &color)
{
    QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

class LineIcon : public QIconEngine {
public:
    explicit LineIcon(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintDrawing(*painter, m_svg, rect, color(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(m_svg); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const Colors &colors = colorsOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return colors.disabled;
        return state == QIcon::On || mode == QIcon::Selected ? colors.accent : colors.text;
    }

    QByteArray m_svg;
};

}

QIcon icon(const char *name)
{
    return QIcon(new LineIcon(drawing(name)));
}

void paintIcon(QPainter &painter, const char *name, const QRectF &rect, const QColor &color)
{
    paintDrawing(painter, drawing(name), rect, color);
}
