// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are in the chart, and what is at a place of it.
#include "views/timeline/linkroute.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinetree.h"

#include <QScrollBar>

namespace {

constexpr double linkReach = 4;  // pixels from a link at which the mouse means it

}

QDate TimelineChart::dateAt(double x) const
{
    return m_window.scale().dateAt(m_window.left() + x);
}

QRectF TimelineChart::rowRect(const OutlineKey &key) const
{
    const int number = numberOf(key);
    const double height = m_tree->rowHeight();
    return number < 0
        ? QRectF()
        : QRectF(0, number * height - m_tree->verticalScrollBar()->value(), viewport()->width(), height);
}

BarShape TimelineChart::shapeOf(const OutlineKey &key) const
{
    const QRectF row = rowRect(key);
    if (row.isEmpty())
        return {};
    BarShape shape = barShape(barOf(key), m_window.scale(), facts().asOf, row.top(), sizesFor(row.height()));
    for (QRectF BarShape::*part : {&BarShape::bar, &BarShape::done, &BarShape::late, &BarShape::ghost})
        (shape.*part).translate(-m_window.left(), 0);
    shape.deadline -= m_window.left();
    shape.slipsTo -= m_window.left();
    shape.end -= m_window.left();
    return shape;
}

OutlineKey TimelineChart::rowAt(double y) const
{
    const int number = TimelineRows::at(y + m_tree->verticalScrollBar()->value(), m_tree->rowHeight());
    const auto &keys = rows().keys;
    return number >= 0 && number < int(keys.size()) ? keys[std::size_t(number)] : OutlineKey{};
}

std::vector<OutlineKey> TimelineChart::keysInView() const
{
    const double top = m_tree->verticalScrollBar()->value();
    const auto &keys = rows().keys;
    const auto first = std::max(0, TimelineRows::at(top, m_tree->rowHeight()));
    const auto last
        = std::min(int(keys.size()) - 1, TimelineRows::at(top + viewport()->height(), m_tree->rowHeight()));
    return first > last ? std::vector<OutlineKey>()
                        : std::vector<OutlineKey>(keys.begin() + first, keys.begin() + last + 1);
}

TimelineHit TimelineChart::hitAt(const QPointF &position) const
{
    const OutlineKey key = rowAt(position.y());
    const TimelineBar bar = barOf(key);
    if (!bar.isShown())
        return {.key = key};
    const TimelineSizes sizes = sizesFor(m_tree->rowHeight());
    const BarShape shape = shapeOf(key);
    const double right = viewport()->width();
    const bool leftEdge = position.x() < sizes.row && shape.end < 0;
    const bool rightEdge = position.x() > right - sizes.row && shape.bar.left() > right;
    return {.key = key, .part = partAt(bar, shape, position, sizes), .towardsBar = leftEdge || rightEdge};
}

std::optional<LinkKey> TimelineChart::linkAt(const QPointF &position) const
{
    if (!m_links)
        return {};
    const TimelinePicture shown = picture();
    const QPointF point = position + shown.view.area.topLeft();
    std::optional<LinkKey> found;
    double nearest = linkReach;
    for (const TimelinePicture::Link &link : shown.links) {
        const double distance = link.passing ? linkReach : distanceTo(link.route, point);
        if (distance < nearest) {
            nearest = distance;
            found = link.key;
        }
    }
    return found;
}
