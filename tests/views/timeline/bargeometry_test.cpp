// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/bargeometry.h"

#include <gtest/gtest.h>

namespace {

const QDate monday(2018, 1, 1);
const TimeScale scale{monday, 4};
const TimelineSizes sizes = sizesFor(24);
const QDate later = monday.addDays(100);

TimelineBar bar(TimelineBar::Shape shape, int first, int last, double progress = 0)
{
    const schedule::Days days{monday.addDays(first), monday.addDays(last)};
    return {.shape = shape, .days = days, .work = days, .progress = progress};
}

BarShape shapeOf(const TimelineBar &bar, QDate asOf = later)
{
    return barShape(bar, scale, asOf, 240, sizes);
}

BarPart partOf(const TimelineBar &bar, double x, double dy = 0)
{
    const BarShape shape = shapeOf(bar);
    return partAt(bar, shape, QPointF(x, 252 + dy), sizes);
}

TEST(BarShape, CoversBothItsDays)
{
    const BarShape shape = shapeOf(bar(TimelineBar::Shape::Activity, 10, 19, 0.25));
    EXPECT_EQ(shape.bar, QRectF(40, 246, 40, 12));
    EXPECT_EQ(shape.done, QRectF(40, 246, 10, 12));
    EXPECT_TRUE(shape.late.isEmpty());
    EXPECT_EQ(shape.end, 80);
}

TEST(BarShape, CanBeSeenHoweverShortItIs)
{
    const TimeScale far{monday, 0.1};
    const BarShape shape = barShape(bar(TimelineBar::Shape::Activity, 10, 10), far, later, 0, sizes);
    EXPECT_EQ(shape.bar.width(), sizes.least);
}

TEST(BarShape, StretchesALateBarToTheAsOfDay)
{
    TimelineBar late = bar(TimelineBar::Shape::Activity, 10, 19);
    late.daysLate = 30;
    const BarShape shape = shapeOf(late, monday.addDays(49));
    EXPECT_EQ(shape.late, QRectF(80, 246, 116, 12));
    EXPECT_EQ(shape.end, 196);
}

TEST(BarShape, PutsAMilestoneOnTheMorningOfItsDay)
{
    EXPECT_EQ(shapeOf(bar(TimelineBar::Shape::Milestone, 10, 10)).bar.center(), QPointF(40, 252));
}

TEST(BarShape, MeasuresAProgramsProgressOverItsActivities)
{
    TimelineBar program = bar(TimelineBar::Shape::Program, 0, 99, 0.5);
    program.work = {monday.addDays(10), monday.addDays(29)};
    const BarShape shape = shapeOf(program);
    EXPECT_EQ(shape.bar.width(), 400);
    EXPECT_EQ(shape.done, QRectF(40, 247, 40, 10));
}

TEST(BarShape, DrawsFloatAsATailBehindTheBar)
{
    TimelineBar slack = bar(TimelineBar::Shape::Activity, 10, 19);
    EXPECT_FALSE(shapeOf(slack).hasTail());
    slack.slipsUntil = monday.addDays(24);
    const BarShape shape = shapeOf(slack);
    EXPECT_TRUE(shape.hasTail());
    EXPECT_EQ(shape.slipsTo, 100);
    EXPECT_EQ(shape.end, 100);
}

TEST(BarShape, IsNothingWithoutDates)
{
    EXPECT_TRUE(shapeOf(TimelineBar{}).bar.isEmpty());
}

TEST(BarPart, FindsBodyEndsProgressAndLink)
{
    const TimelineBar activity = bar(TimelineBar::Shape::Activity, 10, 19, 0.5);
    EXPECT_EQ(partOf(activity, 55), BarPart::Body);
    EXPECT_EQ(partOf(activity, 41), BarPart::Start);
    EXPECT_EQ(partOf(activity, 79), BarPart::Finish);
    EXPECT_EQ(partOf(activity, 60, 8), BarPart::Progress);
    EXPECT_EQ(partOf(activity, 87), BarPart::Link);
    EXPECT_EQ(partOf(activity, 120), BarPart::None);
    EXPECT_EQ(partOf(activity, 20), BarPart::None);
}

TEST(BarPart, LeavesANarrowBarSomethingToBeMovedBy)
{
    const TimelineBar narrow = bar(TimelineBar::Shape::Activity, 10, 11);
    EXPECT_EQ(partOf(narrow, 44), BarPart::Body);
}

TEST(BarPart, GivesAMilestoneNoEndsAndAProgramNoLink)
{
    const TimelineBar milestone = bar(TimelineBar::Shape::Milestone, 10, 10);
    EXPECT_EQ(partOf(milestone, 35), BarPart::Body);
    EXPECT_EQ(partOf(milestone, 53), BarPart::Link);
    const TimelineBar program = bar(TimelineBar::Shape::Program, 0, 99);
    EXPECT_EQ(partOf(program, 398), BarPart::Finish);
    EXPECT_EQ(partOf(program, 407), BarPart::None);
    EXPECT_EQ(partOf(bar(TimelineBar::Shape::Group, 0, 99), 100), BarPart::None);
}

TEST(BarPart, GrowsWithTheLetters)
{
    const TimelineSizes large = sizesFor(48);
    EXPECT_EQ(large.activity, 24);
    EXPECT_EQ(large.row, 48);
    EXPECT_EQ(sizesFor(24), TimelineSizes{});
}

}
