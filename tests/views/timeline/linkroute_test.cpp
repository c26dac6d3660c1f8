// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/linkroute.h"

#include <gtest/gtest.h>

namespace {

constexpr double row = 24;
constexpr double stub = 5;

/// A bar of 12 px in the middle of a row.
QRectF bar(double left, double right, int number)
{
    return {left, number * row + 6, right - left, 12};
}

QPolygonF route(const QRectF &from, const QRectF &to, Link type)
{
    return linkRoute(from, to, type, row, stub);
}

void expectRightAngles(const QPolygonF &route)
{
    for (qsizetype i = 1; i < route.size(); ++i)
        EXPECT_TRUE(route[i].x() == route[i - 1].x() || route[i].y() == route[i - 1].y()) << i;
}

TEST(LinkRoute, GoesStraightDownWhereThereIsRoom)
{
    EXPECT_EQ(route(bar(0, 50, 0), bar(80, 100, 2), Link::FS),
              QPolygonF({QPointF(50, 12), QPointF(55, 12), QPointF(55, 60), QPointF(80, 60)}));
}

TEST(LinkRoute, TurnsBackBetweenTwoRowsWhereTheSuccessorBeginsAtOnce)
{
    EXPECT_EQ(route(bar(0, 50, 0), bar(50, 90, 1), Link::FS),
              QPolygonF({QPointF(50, 12), QPointF(55, 12), QPointF(55, 24), QPointF(45, 24), QPointF(45, 36),
                         QPointF(50, 36)}));
}

TEST(LinkRoute, TurnsBackAboveWhereTheSuccessorStandsHigher)
{
    const QPolygonF upward = route(bar(0, 50, 3), bar(20, 90, 1), Link::FS);
    EXPECT_EQ(upward[2].y(), 3 * row);
    EXPECT_EQ(upward.back(), QPointF(20, row + 12));
}

TEST(LinkRoute, LeavesAndEntersTheSidesThatTheLinkSpeaksOf)
{
    const QRectF first = bar(20, 50, 0);
    const QRectF second = bar(30, 90, 2);
    EXPECT_EQ(route(first, second, Link::SS),
              QPolygonF({QPointF(20, 12), QPointF(15, 12), QPointF(15, 60), QPointF(30, 60)}));
    EXPECT_EQ(route(first, second, Link::FF),
              QPolygonF({QPointF(50, 12), QPointF(95, 12), QPointF(95, 60), QPointF(90, 60)}));
    const QPolygonF backward = route(first, second, Link::SF);
    EXPECT_EQ(backward.front(), QPointF(20, 12));
    EXPECT_EQ(backward.back(), QPointF(90, 60));
    EXPECT_GT(backward[backward.size() - 2].x(), 90);
}

TEST(LinkRoute, HasOnlyRightAnglesAndNeverEntersFromInside)
{
    for (const Link type : {Link::FS, Link::SS, Link::FF, Link::SF})
        for (double left = 0; left < 120; left += 7)
            for (const int number : {0, 2}) {
                const QRectF from = bar(40, 70, 1);
                const QRectF to = bar(left, left + 20, number);
                const QPolygonF way = route(from, to, type);
                expectRightAngles(way);
                EXPECT_FALSE(to.contains(way[way.size() - 2]));
                EXPECT_FALSE(from.contains(way[1]));
            }
}

TEST(LinkRoute, PointsItsArrowIntoTheBar)
{
    const QPolygonF rightward = arrowHead(route(bar(0, 50, 0), bar(80, 100, 2), Link::FS), 6);
    EXPECT_EQ(rightward.front(), QPointF(80, 60));
    EXPECT_EQ(rightward[1].x(), 74);
    const QPolygonF leftward = arrowHead(route(bar(0, 50, 0), bar(10, 40, 1), Link::FF), 6);
    EXPECT_EQ(leftward[1].x(), 46);
}

}
