// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <QPolygonF>
#include <QRectF>

/// The right-angled way of an arrow from one bar to another: it leaves the side that the link speaks of
/// (FS: the end), goes along the border between two rows where it must turn back, and enters the other bar
/// from outside. \a rowHeight is that of the predecessor's row; \a stub how far the arrow keeps away from the
/// ends of bars.
QPolygonF linkRoute(const QRectF &predecessor, const QRectF &successor, Link type, double rowHeight,
                    double stub);

/// The triangle at the end of a route.
QPolygonF arrowHead(const QPolygonF &route, double length);

/// How far \a point is from the nearest place of \a route, which has at least two corners.
double distanceTo(const QPolygonF &route, const QPointF &point);
