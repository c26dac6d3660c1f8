// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/bargeometry.h"

namespace {

constexpr double usualRow = 24;

double heightOf(TimelineBar::Shape shape, const TimelineSizes &sizes)
{
    switch (shape) {
    case TimelineBar::Shape::Group:
        return sizes.group;
    case TimelineBar::Shape::Program:
        return sizes.program;
    default:
        return sizes.activity;
    }
}

QRectF band(double left, double right, double middle, double height)
{
    return {left, middle - height / 2, right - left, height};
}

QRectF square(double x, double middle, double half)
{
    return {x - half, middle - half, 2 * half, 2 * half};
}

BarShape milestoneShape(const TimelineBar &bar, const TimeScale &scale, double middle,
                        const TimelineSizes &sizes)
{
    BarShape shape{.bar = square(scale.x(bar.days.first), middle, sizes.diamond)};
    shape.end = shape.bar.right();
    if (bar.slipsUntil.isValid())
        shape.slipsTo = scale.x(bar.slipsUntil);
    shape.end = std::max(shape.end, shape.slipsTo);
    return shape;
}

/// What a bar shows of its own: neither its deadline nor its ghost.
BarShape plainShape(const TimelineBar &bar, const TimeScale &scale, QDate asOf, double middle,
                    const TimelineSizes &sizes)
{
    if (bar.shape == TimelineBar::Shape::Milestone)
        return milestoneShape(bar, scale, middle, sizes);
    const double height = heightOf(bar.shape, sizes);
    const double left = scale.x(bar.days.first);
    const double right = std::max(left + sizes.least, scale.rightOf(bar.days.last));
    BarShape shape{.bar = band(left, right, middle, height), .end = right};
    if (bar.work.isValid() && bar.progress > 0) {
        const double from = scale.x(bar.work.first);
        const double to = std::max(from + sizes.least, scale.rightOf(bar.work.last));
        shape.done = band(from, from + (to - from) * std::min(1.0, bar.progress), middle, height);
    }
    if (bar.daysLate > 0 && scale.x(asOf) > right)
        shape.late = band(right, scale.x(asOf), middle, height);
    if (bar.slipsUntil.isValid())
        shape.slipsTo = scale.rightOf(bar.slipsUntil);
    shape.end = std::max({right, shape.late.right(), shape.slipsTo});
    return shape;
}

bool near(double a, double b, double distance)
{
    return std::abs(a - b) <= distance;
}

}

TimelineSizes sizesFor(double rowHeight)
{
    const double factor = rowHeight / usualRow;
    TimelineSizes sizes;
    for (double TimelineSizes::*length :
         {&TimelineSizes::row, &TimelineSizes::activity, &TimelineSizes::program, &TimelineSizes::group,
          &TimelineSizes::diamond, &TimelineSizes::least, &TimelineSizes::gap, &TimelineSizes::grip})
        sizes.*length *= factor;
    return sizes;
}

QRectF rectOf(const schedule::Days &days, bool milestone, const TimeScale &scale, double top,
              const TimelineSizes &sizes)
{
    const double middle = top + sizes.row / 2;
    if (milestone)
        return square(scale.x(days.first), middle, sizes.diamond);
    const double left = scale.x(days.first);
    return band(left, std::max(left + sizes.least, scale.rightOf(days.last)), middle, sizes.activity);
}

BarShape barShape(const TimelineBar &bar, const TimeScale &scale, QDate asOf, double top,
                  const TimelineSizes &sizes)
{
    if (!bar.isShown())
        return {};
    BarShape shape = plainShape(bar, scale, asOf, top + sizes.row / 2, sizes);
    if (bar.deadline.isValid())
        shape.deadline = scale.rightOf(bar.deadline);
    if (bar.ghost.isValid()) {
        const bool milestone = bar.shape == TimelineBar::Shape::Milestone;
        const double more = sizes.row / 12;
        shape.ghost = rectOf(bar.ghost, milestone, scale, top, sizes).adjusted(0, -more, 0, more);
    }
    return shape;
}

QPointF linkHandle(const BarShape &shape, const TimelineSizes &sizes)
{
    return {shape.bar.right() + sizes.grip + 2, shape.bar.center().y()};
}

QPointF progressHandle(const BarShape &shape, const TimelineSizes &sizes)
{
    const double x = shape.done.isEmpty() ? shape.bar.left() : shape.done.right();
    return {x, shape.bar.bottom() + sizes.grip / 2};
}

BarPart partAt(const TimelineBar &bar, const BarShape &shape, const QPointF &point,
               const TimelineSizes &sizes)
{
    using Shape = TimelineBar::Shape;
    if (!bar.isShown() || bar.shape == Shape::Group)
        return BarPart::None;
    const bool activity = bar.shape == Shape::Activity;
    if (activity && near(point.x(), progressHandle(shape, sizes).x(), sizes.grip)
        && point.y() >= shape.bar.bottom() - 1 && point.y() <= shape.bar.bottom() + sizes.grip + 1)
        return BarPart::Progress;
    if (bar.shape != Shape::Program && near(point.x(), linkHandle(shape, sizes).x(), sizes.grip)
        && near(point.y(), shape.bar.center().y(), sizes.activity / 2))
        return BarPart::Link;
    // A narrow bar is a little larger for the mouse than for the eye.
    const QRectF held = shape.bar.adjusted(-2, -2, 2, 2);
    if (!held.contains(point))
        return BarPart::None;
    // The ends leave at least half of the bar to move it by.
    const double end = std::min(sizes.grip, shape.bar.width() / 4);
    if (bar.shape != Shape::Milestone && point.x() <= shape.bar.left() + end)
        return BarPart::Start;
    if (bar.shape != Shape::Milestone && point.x() >= shape.bar.right() - end)
        return BarPart::Finish;
    return BarPart::Body;
}
