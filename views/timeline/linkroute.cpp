// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/linkroute.h"

#include <cmath>
#include <limits>

namespace {

bool leavesRight(Link type)
{
    return type == Link::FS || type == Link::FF;
}

bool entersLeft(Link type)
{
    return type == Link::FS || type == Link::SS;
}

/// From (x1) out of one side to (x2) outside the other: one vertical line where there is room for it.
QPolygonF joined(const QPointF &from, const QPointF &to, double x, double corner, double border)
{
    if (x == corner)
        return {{from, QPointF(x, from.y()), QPointF(x, to.y()), to}};
    return {{from, QPointF(x, from.y()), QPointF(x, border), QPointF(corner, border), QPointF(corner, to.y()),
             to}};
}

}

QPolygonF linkRoute(const QRectF &predecessor, const QRectF &successor, Link type, double rowHeight,
                    double stub)
{
    const bool right = leavesRight(type);
    const bool left = entersLeft(type);
    const QPointF from(right ? predecessor.right() : predecessor.left(), predecessor.center().y());
    const QPointF to(left ? successor.left() : successor.right(), successor.center().y());
    const double out = from.x() + (right ? stub : -stub);
    const double in = to.x() + (left ? -stub : stub);
    const double border = from.y() + (to.y() > from.y() ? rowHeight : -rowHeight) / 2;
    if (right == left) {  // FS and SF: ahead, or back again
        const bool ahead = right ? out <= in : out >= in;
        return joined(from, to, out, ahead ? out : in, border);
    }
    const double outside = right ? std::max(out, in) : std::min(out, in);  // FF and SS: around both
    return joined(from, to, outside, outside, border);
}

double distanceTo(const QPolygonF &route, const QPointF &point)
{
    double nearest = std::numeric_limits<double>::max();
    for (qsizetype i = 1; i < route.size(); ++i) {
        // The way goes straight along or straight down: what is outside its box counts in both directions.
        const QRectF box = QRectF(route[i - 1], route[i]).normalized();
        const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
        const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
        nearest = std::min(nearest, std::hypot(dx, dy));
    }
    return nearest;
}

QPolygonF arrowHead(const QPolygonF &route, double length)
{
    if (route.size() < 2)
        return {};
    const QPointF tip = route.back();
    const QPointF before = route[route.size() - 2];
    const double direction = before.x() <= tip.x() ? -1 : 1;
    const double back = tip.x() + direction * length;
    const double half = length * 0.6;
    return {{tip, QPointF(back, tip.y() - half), QPointF(back, tip.y() + half)}};
}
