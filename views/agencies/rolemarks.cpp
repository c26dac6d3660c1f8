// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/rolemarks.h"

#include <QPainter>

void paintRole(QPainter &painter, const QRectF &rect, RoleMark mark, const Colors &colors)
{
    if (mark == RoleMark::None)
        return;
    const double radius = std::min(rect.width(), rect.height()) * 0.25;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center = rect.center() + QPointF(0.5, 0.5);
    switch (mark) {
    case RoleMark::Leads:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawEllipse(center, radius + 0.5, radius + 0.5);
        break;
    case RoleMark::Supports:
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(colors.base);
        painter.drawEllipse(center, radius - 0.5, radius - 0.5);
        break;
    default:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.fieldBorder);
        painter.drawEllipse(center, radius / 2, radius / 2);
    }
    painter.restore();
}
