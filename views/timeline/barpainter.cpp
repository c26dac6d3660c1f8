// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/barpainter.h"

#include "views/common/icons.h"

#include <QPainter>

namespace {

using Shape = TimelineBar::Shape;

constexpr double outline = 2;  // of the critical path
constexpr double lockShare = 0.46;  // of a row

/// A rectangle whose border is painted inside of it.
QRectF bordered(const QRectF &rect, double width = 1)
{
    return rect.adjusted(0, 0, -width, -width);
}

QPolygonF diamondIn(const QPointF &middle, double half)
{
    return QPolygonF({middle - QPointF(0, half), middle + QPointF(half, 0), middle + QPointF(0, half),
                      middle - QPointF(half, 0)});
}

}

BarPainter::BarPainter(QPainter &painter, const TimelinePicture &picture, const TimelineInk &ink)
    : m_painter(painter)
    , m_picture(picture)
    , m_ink(ink)
    , m_area(picture.view.area)
    , m_sizes(picture.view.sizes)
{
    const QFontMetricsF metrics(ink.font);
    m_baseline = (m_sizes.row + metrics.ascent() - metrics.descent()) / 2;
}

/// Only the part that is looked at, and a little more: painters draw long dashes one by one.
QRectF BarPainter::seen(const QRectF &rect) const
{
    return rect.intersected(m_area.adjusted(-m_sizes.row, -m_sizes.row, m_sizes.row, m_sizes.row));
}

void BarPainter::paintGhost(const TimelinePicture::Row &row) const
{
    const QRectF ghost = row.shape.ghost;
    if (ghost.isEmpty() || ghost.right() < m_area.left() || ghost.left() > m_area.right())
        return;
    m_painter.setPen(QPen(m_ink.colors.disabled, 1));
    m_painter.setBrush(m_ink.colors.header);
    if (row.bar.shape != Shape::Milestone) {
        m_painter.drawRect(bordered(seen(ghost)));
        return;
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.drawPolygon(diamondIn(ghost.center(), ghost.width() / 2));
    m_painter.restore();
}

void BarPainter::paintBar(const TimelinePicture::Row &row) const
{
    if (!row.bar.isShown() || row.shape.end < m_area.left() - m_sizes.row
        || row.shape.bar.left() > m_area.right() + m_sizes.row)
        return;
    paintTail(row);
    paintLate(row);
    if (row.bar.shape == Shape::Group)
        m_painter.fillRect(seen(row.shape.bar), row.bar.color.solid);
    else if (row.bar.shape == Shape::Milestone)
        paintDiamond(row);
    else
        paintSpan(row);
    paintLock(row);
}

/// A lock lies in the bar where it has room, else after all that belongs to the bar.
bool BarPainter::locksInside(const TimelinePicture::Row &row) const
{
    return row.bar.shape != Shape::Milestone && row.shape.bar.width() >= 2 * lockSide();
}

double BarPainter::lockSide() const
{
    return std::round(m_sizes.row * lockShare);
}

/// A bracket that closes at the evening of the day that binds the bar.
void BarPainter::paintDeadline(const TimelinePicture::Row &row) const
{
    const double x = std::round(row.shape.deadline);
    if (!row.bar.isShown() || !row.bar.deadline.isValid() || x < m_area.left() || x > m_area.right())
        return;
    const double middle = row.top + m_sizes.row / 2;
    const double half = m_sizes.row / 3;
    const double arm = m_sizes.grip;
    m_painter.setPen(QPen(row.bar.missed ? m_ink.colors.problem : m_ink.colors.text, 1.5, Qt::SolidLine,
                          Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(QPolygonF({QPointF(x - arm, middle - half), QPointF(x, middle - half),
                                      QPointF(x, middle + half), QPointF(x - arm, middle + half)}));
}

/// At the start of a bar that links do not move.
void BarPainter::paintLock(const TimelinePicture::Row &row) const
{
    if (!row.bar.fixed)
        return;
    const bool inside = locksInside(row);
    const double side = lockSide();
    const double left = inside ? row.shape.bar.left() + 2 : row.shape.end + 2;
    const bool onSolid = row.shape.done.right() >= left + side;
    const QColor color = !inside ? m_ink.colors.secondary
        : onSolid                ? letterOn(row.bar.color.solid)
                                 : m_ink.colors.text;
    paintIcon(m_painter, "lock", {left, std::round(row.top + (m_sizes.row - side) / 2), side, side}, color);
}

void BarPainter::paintTail(const TimelinePicture::Row &row) const
{
    if (!row.shape.hasTail())
        return;
    const double y = row.shape.bar.center().y();
    const double half = row.shape.bar.height() / 4;
    m_painter.setPen(QPen(m_ink.colors.secondary, 1));
    m_painter.drawLine(QPointF(row.shape.bar.right(), y), QPointF(row.shape.slipsTo, y));
    m_painter.drawLine(QPointF(row.shape.slipsTo, y - half), QPointF(row.shape.slipsTo, y + half));
}

void BarPainter::paintLate(const TimelinePicture::Row &row) const
{
    if (row.shape.late.isEmpty())
        return;
    m_painter.setPen(QPen(m_ink.colors.problem, 1, Qt::DashLine));
    m_painter.setBrush(m_ink.colors.problemGround);
    m_painter.drawRect(bordered(seen(row.shape.late)));
}

void BarPainter::paintSpan(const TimelinePicture::Row &row) const
{
    const bool late = row.bar.daysLate > 0;
    const QRectF bar = seen(row.shape.bar);
    m_painter.fillRect(bar, late ? m_ink.colors.problemGround : row.bar.color.tint);
    m_painter.fillRect(seen(row.shape.done), row.bar.color.solid);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(late ? m_ink.colors.problem : row.bar.color.solid, 1));
    m_painter.drawRect(bordered(bar));
    if (!row.bar.critical)
        return;
    m_painter.setPen(QPen(m_ink.colors.text, outline, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.drawRect(bar);
}

void BarPainter::paintDiamond(const TimelinePicture::Row &row) const
{
    const QPointF middle = row.shape.bar.center();
    const double half = m_sizes.diamond;
    const QPolygonF diamond = diamondIn(middle, half);
    const QColor color = row.bar.daysLate > 0 ? m_ink.colors.problem : row.bar.color.solid;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (row.bar.critical) {
        m_painter.setPen(
            QPen(m_ink.colors.text, 2 * outline + 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawPolygon(diamond);
    }
    m_painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(row.bar.progress >= 1 ? color : m_ink.colors.base);
    m_painter.drawPolygon(diamond);
    m_painter.restore();
}

void BarPainter::paintLabel(const TimelinePicture::Row &row) const
{
    const TimelineBar &bar = row.bar;
    if (bar.shape == Shape::Group)
        return;
    if (!bar.isShown())
        return paintText(row, m_area.left() + m_sizes.gap, HaloText(bar.label, m_ink.font),
                         m_ink.colors.secondary);
    if (row.shape.end < m_area.left() || row.shape.bar.left() > m_area.right())
        return paintOutOfView(row);
    if (row.shape.bar.left() < m_area.left() - m_sizes.row)
        paintEdge(row, false);
    if (row.shape.bar.right() > m_area.right())
        return paintRunningOut(row);
    paintBeside(row);
}

/// At the right, over the dashed stretch of a late bar where that runs on, else at the left, else not at all.
void BarPainter::paintBeside(const TimelinePicture::Row &row) const
{
    const HaloText text(row.bar.label, m_ink.font);
    const double furthest = m_area.right() - m_sizes.gap / 2 - text.width();
    const double lock = row.bar.fixed && !locksInside(row) ? lockSide() : 0;
    double left = std::min(row.shape.end + m_sizes.gap + lock, furthest);
    left = besideDeadline(row, left, text.width());
    if (left < row.shape.bar.right() + m_sizes.gap / 2 ||  // not compared to the last bit
        left > furthest)
        left = row.shape.bar.left() - m_sizes.gap - text.width();
    if (left >= m_area.left())
        paintText(row, left, text, row.bar.daysLate > 0 ? m_ink.colors.problem : m_ink.colors.secondary);
}

/// Words that would stand on the mark of a deadline begin after it.
double BarPainter::besideDeadline(const TimelinePicture::Row &row, double left, double width) const
{
    if (!row.bar.deadline.isValid())
        return left;
    const double mark = row.shape.deadline;
    const bool covers = mark > left - m_sizes.gap / 2 && mark - m_sizes.grip < left + width;
    return covers ? mark + m_sizes.gap : left;
}

void BarPainter::paintRunningOut(const TimelinePicture::Row &row) const
{
    paintEdge(row, true);
    const HaloText text(row.bar.endLabel, m_ink.font);
    const double left = m_area.right() - m_sizes.row * 0.8 - text.width();
    if (left <= std::max(m_area.left(), row.shape.bar.left()) + m_sizes.gap)
        return;
    const QColor solid = row.bar.color.solid;
    if (row.shape.done.left() < left && row.shape.done.right() > left + text.width())
        text.paint(m_painter, {left, std::round(row.top + m_baseline)}, letterOn(solid), solid);
    else
        paintText(row, left, text, m_ink.colors.text);
}

/// Says where a bar is that is not in view.
void BarPainter::paintOutOfView(const TimelinePicture::Row &row) const
{
    const bool atRight = row.shape.bar.left() > m_area.right();
    paintEdge(row, atRight);
    const HaloText text(atRight ? row.bar.startLabel : row.bar.endLabel, m_ink.font);
    const double left
        = atRight ? m_area.right() - m_sizes.row * 0.8 - text.width() : m_area.left() + m_sizes.row * 0.8;
    // A link that runs along the row would strike the words through.
    m_painter.fillRect(QRectF(left - 2, row.top + m_sizes.row / 2 - 2, text.width() + 4, 4),
                       groundAt(row, left));
    paintText(row, left, text, m_ink.colors.secondary);
}

void BarPainter::paintEdge(const TimelinePicture::Row &row, bool atRight) const
{
    const double half = m_sizes.activity / 2;
    const double tip = atRight ? m_area.right() - 2 : m_area.left() + 2;
    const double back = atRight ? tip - half * 1.4 : tip + half * 1.4;
    const double y = row.top + m_sizes.row / 2;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_ink.colors.base, 1));  // to be seen on a bar of its own colour
    m_painter.setBrush(row.bar.color.solid);
    m_painter.drawPolygon(QPolygonF({QPointF(tip, y), QPointF(back, y - half), QPointF(back, y + half)}));
    m_painter.restore();
}

void BarPainter::paintText(const TimelinePicture::Row &row, double left, const HaloText &text,
                           const QColor &letters) const
{
    text.paint(m_painter, {left, std::round(row.top + m_baseline)}, letters, groundAt(row, left));
}

QColor BarPainter::groundAt(const TimelinePicture::Row &row, double x) const
{
    if (row.selected)
        return m_ink.active ? m_ink.colors.selected : m_ink.colors.selectedIdle;
    for (const HorizonBand &band : m_picture.bands)
        if (x >= m_picture.view.scale.x(band.first) && x < m_picture.view.scale.rightOf(band.last))
            return paperOf(band.horizon, m_ink.colors);
    return m_ink.colors.base;
}
