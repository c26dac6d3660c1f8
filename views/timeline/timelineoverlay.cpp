// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineoverlay.h"

#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinetree.h"
#include "views/timeline/timelinewords.h"

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
void paintBubble(QPainter &painter, const TimelineChart &chart, const QRectF &bar, const QStringList &lines,
                 const TimelineInk &ink)
{
    QFont bold = ink.font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double height = metrics.height() * double(lines.size()) + 6;
    const QRectF room = QRectF(chart.viewport()->rect()).adjusted(4, 4, -4, -4);
    QRectF box(bar.left(), bar.top() - height - 6, width + 16, height);
    if (box.top() < room.top())
        box.moveTop(bar.bottom() + 6);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.colors.accent);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(bold);
    painter.setPen(ink.colors.onAccent);
    painter.drawText(box.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     lines.join(QChar::LineFeed));
}

/// Where the activities would have to go that follow what is dragged.
void paintFollowers(QPainter &painter, const TimelineChart &chart, const TimelineEditor &editor,
                    const Colors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colors.accent, 1, Qt::DashLine));
    QColor pale = colors.accent;
    pale.setAlphaF(0.15F);
    painter.setBrush(pale);
    const TimelineSizes sizes = sizesFor(chart.tree()->rowHeight());
    for (const OutlineKey &key : chart.keysInView()) {
        const schedule::Shift *shift
            = key.kind == timelinerow::Activity ? editor.push().find({key.id}) : nullptr;
        const Activity *activity = shift ? editor.facts().data.activities.find(shift->id) : nullptr;
        if (!activity)
            continue;
        const bool milestone = timelinewords::isMilestone(editor.facts(), *activity);
        QRectF place = rectOf(shift->days, milestone, chart.window().scale(), chart.rowRect(key).top(), sizes)
                           .translated(-chart.window().left(), 0);
        if (!milestone) {
            painter.drawRect(place.intersected(chart.viewport()->rect().adjusted(-9, -9, 9, 9)));
            continue;
        }
        painter.drawPolygon(QPolygonF(
            {QPointF(place.center().x(), place.top()), QPointF(place.right(), place.center().y()),
             QPointF(place.center().x(), place.bottom()), QPointF(place.left(), place.center().y())}));
    }
    painter.restore();
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
        paintFollowers(painter, chart, editor, ink.colors);
        QStringList lines{editor.label(), editor.consequence()};
        lines.removeAll(QString());
        paintBubble(painter, chart, held.bar, lines, ink);
    } else {
        paintHandles(painter, chart, hover, ink.colors);
    }
    painter.restore();
}
