// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/marks.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace {

void paintRing(QPainter &painter, const QRectF &rect)
{
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
}

/// A stroke with its dot: "!" where the dot is below, "i" where it is above.
void paintStroke(QPainter &painter, const QRectF &rect, bool dotBelow)
{
    const double x = rect.center().x();
    const double dot = dotBelow ? 0.72 : 0.28;
    const double from = dotBelow ? 0.28 : 0.46;
    const double to = dotBelow ? 0.56 : 0.74;
    painter.drawLine(QPointF(x, rect.top() + from * rect.height()),
                     QPointF(x, rect.top() + to * rect.height()));
    painter.drawPoint(QPointF(x, rect.top() + dot * rect.height()));
}

void paintTriangle(QPainter &painter, const QRectF &rect)
{
    QPainterPath path(QPointF(rect.center().x(), rect.top() + 1.5));
    path.lineTo(rect.right() - 0.5, rect.bottom() - 1.5);
    path.lineTo(rect.left() + 0.5, rect.bottom() - 1.5);
    path.closeSubpath();
    painter.drawPath(path);
    paintStroke(painter, rect.translated(0, rect.height() * 0.12), true);
}

void paintTick(QPainter &painter, const QRectF &rect)
{
    const auto at = [&](double x, double y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    painter.drawLine(at(0.3, 0.52), at(0.45, 0.66));
    painter.drawLine(at(0.45, 0.66), at(0.7, 0.36));
}

}

QColor marks::color(Kind kind, const Colors &colors)
{
    switch (kind) {
    case Kind::Problem:
        return colors.problem;
    case Kind::Warning:
        return colors.warning;
    case Kind::Ok:
        return colors.ok;
    default:
        return colors.note;
    }
}

void marks::paint(QPainter &painter, const QRectF &rect, Kind kind, const Colors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(kind, colors), std::max(1.4, rect.width() / 10.0), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    if (kind == Kind::Warning) {
        paintTriangle(painter, rect);
    } else {
        paintRing(painter, rect);
        if (kind == Kind::Ok)
            paintTick(painter, rect);
        else
            paintStroke(painter, rect, kind == Kind::Problem);
    }
    painter.restore();
}

int marks::paintCount(QPainter &painter, const QRect &rect, Kind kind, int count, const Colors &colors)
{
    const QString text = QLocale().toString(count);
    const int side = painter.fontMetrics().ascent() + 1;
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.setPen(color(kind, colors));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    const int left = rect.right() - width - 4 - side;
    paint(painter, QRectF(left, rect.center().y() - side / 2.0, side, side), kind, colors);
    return left - 8;
}
