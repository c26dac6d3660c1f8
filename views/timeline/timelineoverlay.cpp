// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineoverlay.h"

#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinetree.h"

#include <QPainter>

namespace {

void paintRing(QPainter &painter, const QRectF &bar, const Colors &colors)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 2));
    painter.drawRoundedRect(bar.adjusted(-4, -4, 4, 4), 3, 3);
}

/// A round one to pull a link from, a pointed one beneath to set progress.
void paintHandles(QPainter &painter, const TimelineChart &chart, const TimelineHit &hover,
                  const Colors &colors)
{
    const BarShape shape = chart.shapeOf(hover.key);
    if (shape.bar.isEmpty() || hover.key.kind != timelinerow::Activity)
        return;
    const TimelineSizes sizes = sizesFor(chart.tree()->rowHeight());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.setBrush(hover.part == BarPart::Link ? colors.accent : colors.base);
    painter.drawEllipse(linkHandle(shape, sizes), sizes.grip * 0.7, sizes.grip * 0.7);
    if (shape.bar.width() <= 2 * sizes.diamond)
        return;
    const QPointF tip = progressHandle(shape, sizes) - QPointF(0, sizes.grip / 2);
    painter.setBrush(hover.part == BarPart::Progress ? colors.accent : colors.base);
    painter.drawPolygon(QPolygonF(
        {tip, tip + QPointF(sizes.grip * 0.8, sizes.grip), tip + QPointF(-sizes.grip * 0.8, sizes.grip)}));
}

/// In the row above the bar, or below where there is none; always inside the viewport.
void paintBubble(QPainter &painter, const TimelineChart &chart, const QRectF &bar, const QString &text,
                 const TimelineInk &ink)
{
    QFont bold = ink.font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const double height = metrics.height() + 6;
    const QRectF room = QRectF(chart.viewport()->rect()).adjusted(4, 4, -4, -4);
    QRectF box(bar.left(), bar.top() - height - 6, metrics.horizontalAdvance(text) + 16, height);
    if (box.top() < room.top())
        box.moveTop(bar.bottom() + 6);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.colors.accent);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(bold);
    painter.setPen(ink.colors.onAccent);
    painter.drawText(box, Qt::AlignCenter, text);
}

void paintPulledLink(QPainter &painter, const BarShape &from, const QPointF &to, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, Qt::DashLine));
    painter.drawLine(QPointF(from.bar.right(), from.bar.center().y()), to);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(to, 3, 3);
}

}

void paintOverlay(QPainter &painter, TimelineChart &chart, const TimelineHit &hover)
{
    painter.save();
    const TimelineInk ink = chart.ink();
    TimelineEditor &editor = chart.editor();
    const BarShape current = chart.shapeOf(chart.tree()->currentKey());
    if (chart.hasFocus() && !editor.isActive() && !current.bar.isEmpty())
        paintRing(painter, current.bar, ink.colors);
    if (editor.isActive()) {
        const BarShape held = chart.shapeOf(editor.drag().held());
        if (editor.drag().part == BarPart::Link)
            paintPulledLink(painter, held, chart.pulledTo(),
                            editor.isRefused() ? ink.colors.problem : ink.colors.accent);
        paintRing(painter, held.bar, ink.colors);
        paintBubble(painter, chart, held.bar, editor.label(), ink);
    } else {
        paintHandles(painter, chart, hover, ink.colors);
    }
    painter.restore();
}
