// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timescale.h"

#include "views/timeline/timeaxis.h"
#include "views/timeline/timewindow.h"

#include <gtest/gtest.h>

namespace {

QDate day(int year, int month, int day)
{
    return {year, month, day};
}

const schedule::Days nineYears{day(2018, 1, 1), day(2026, 12, 31)};

TimeWindow window(double width = 900)
{
    TimeWindow made;
    made.setSpan(nineYears);
    made.setRoom(width, 1);
    return made;
}

QStringList texts(const std::vector<AxisCell> &cells)
{
    QStringList result;
    for (const AxisCell &cell : cells)
        result.append(cell.text);
    return result;
}

TEST(TimeScale, PutsADayBetweenItsMorningAndTheNext)
{
    const TimeScale scale{day(2018, 1, 1), 2};
    EXPECT_EQ(scale.x(day(2018, 1, 11)), 20);
    EXPECT_EQ(scale.rightOf(day(2018, 1, 11)), 22);
    EXPECT_EQ(scale.dateAt(20), day(2018, 1, 11));
    EXPECT_EQ(scale.dateAt(21.9), day(2018, 1, 11));
    EXPECT_EQ(scale.dateAt(22), day(2018, 1, 12));
    EXPECT_EQ(scale.dateAt(-0.1), day(2017, 12, 31));
}

TEST(TimeScale, CountsSmallerUnitsTheNearerOneLooks)
{
    TimeUnit before = TimeUnit::Year;
    for (double width = leastDayWidth; width <= mostDayWidth; width *= 1.1) {
        EXPECT_GE(unitOf(width), before);
        before = unitOf(width);
    }
    EXPECT_EQ(before, TimeUnit::Day);
    for (const TimeUnit unit :
         {TimeUnit::Year, TimeUnit::Quarter, TimeUnit::Month, TimeUnit::Week, TimeUnit::Day})
        EXPECT_EQ(unitOf(dayWidthOf(unit)), unit);
}

TEST(TimeScale, BeginsUnitsWhereTheCalendarDoes)
{
    const QDate friday = day(2018, 8, 31);
    EXPECT_EQ(startOf(TimeUnit::Year, friday), day(2018, 1, 1));
    EXPECT_EQ(startOf(TimeUnit::Quarter, friday), day(2018, 7, 1));
    EXPECT_EQ(startOf(TimeUnit::Month, friday), day(2018, 8, 1));
    EXPECT_EQ(startOf(TimeUnit::Week, friday), day(2018, 8, 27));
    EXPECT_EQ(nextAfter(TimeUnit::Quarter, day(2018, 10, 1)), day(2019, 1, 1));
}

TEST(TimeAxis, NamesYearsAndQuarters)
{
    const TimeAxis axis = timeAxis(TimeUnit::Quarter, day(2018, 11, 5), day(2019, 4, 1));
    EXPECT_EQ(texts(axis.large), (QStringList{QStringLiteral("2018"), QStringLiteral("2019")}));
    EXPECT_EQ(texts(axis.small),
              (QStringList{QStringLiteral("Q4"), QStringLiteral("Q1"), QStringLiteral("Q2")}));
    EXPECT_EQ(axis.small.front().first, day(2018, 10, 1));
    EXPECT_EQ(axis.small.back().next, day(2019, 7, 1));
}

TEST(TimeAxis, PutsMonthsAboveWeeks)
{
    const TimeAxis axis = timeAxis(TimeUnit::Week, day(2018, 8, 20), day(2018, 9, 3));
    EXPECT_EQ(texts(axis.large),
              (QStringList{QStringLiteral("Agustus 2018"), QStringLiteral("September 2018")}));
    EXPECT_EQ(texts(axis.small),
              (QStringList{QStringLiteral("20 Agu"), QStringLiteral("27 Agu"), QStringLiteral("3 Sep")}));
}

TEST(TimeAxis, EndsTheLastHorizonWithThePeriod)
{
    const auto bands = horizonBands(City{.firstYear = 2018, .lastYear = 2026});
    ASSERT_EQ(bands.size(), 3);
    EXPECT_EQ(bands[0], (HorizonBand{Horizon::Short, day(2018, 1, 1), day(2019, 12, 31)}));
    EXPECT_EQ(bands[1], (HorizonBand{Horizon::Medium, day(2020, 1, 1), day(2022, 12, 31)}));
    EXPECT_EQ(bands[2], (HorizonBand{Horizon::Long, day(2023, 1, 1), day(2026, 12, 31)}));
}

TEST(TimeAxis, LeavesOutHorizonsBeyondAShortPlan)
{
    EXPECT_EQ(horizonBands(City{.firstYear = 2018, .lastYear = 2019}).size(), 1);
    EXPECT_TRUE(horizonBands(City{}).empty());
}

TEST(TimeWindow, KeepsTheDayUnderTheMouseWhileItZooms)
{
    TimeWindow w = window();
    w.lookAt(day(2020, 5, 1));
    const double x = 317;
    const QDate before = w.scale().dateAt(w.left() + x);
    for (const double zoom : {0.9, 0.5, 3.0, 12.0, 40.0, 2.0, 1.0}) {
        w.zoomTo(zoom, x);
        const QDate now = w.scale().dateAt(w.left() + x + 0.5);
        EXPECT_LE(std::abs(before.daysTo(now)) * w.scale().dayWidth, 1.5) << zoom;
    }
}

TEST(TimeWindow, NeverLooksBeyondThePlan)
{
    TimeWindow w = window();
    w.setLeft(-50);
    EXPECT_EQ(w.left(), 0);
    w.setLeft(1e9);
    EXPECT_EQ(w.left(), w.mostLeft());
    w.zoomTo(leastDayWidth / 10, 0);
    EXPECT_EQ(w.zoom(), leastDayWidth);
    EXPECT_EQ(w.left(), 0);
}

TEST(TimeWindow, FitsTheWholePlan)
{
    TimeWindow w = window();
    w.fit();
    EXPECT_EQ(w.left(), 0);
    EXPECT_EQ(w.mostLeft(), 0);
    EXPECT_GT(w.scale().rightOf(nineYears.last), 700);
}

TEST(TimeWindow, StaysAtItsDayWhenThePlanGrowsAtTheFront)
{
    TimeWindow w = window();
    w.lookAt(day(2020, 5, 1));
    const QDate before = w.scale().dateAt(w.left());
    w.setSpan({day(2016, 1, 1), nineYears.last});
    EXPECT_EQ(w.scale().dateAt(w.left()), before);
}

TEST(TimeWindow, LooksAtTheSameDaysWithLargerLetters)
{
    TimeWindow w = window();
    w.lookAt(day(2020, 5, 1));
    const QDate before = w.scale().dateAt(w.left());
    w.setRoom(900, 2);
    EXPECT_EQ(w.scale().dayWidth, 2);
    EXPECT_LE(std::abs(before.daysTo(w.scale().dateAt(w.left()))), 1);
}

TEST(TimeWindow, RevealsOnlyWhatIsOutOfView)
{
    TimeWindow w = window();
    w.reveal(day(2018, 3, 1), day(2018, 4, 1));
    EXPECT_EQ(w.left(), 0);
    w.reveal(day(2024, 3, 1), day(2024, 4, 1));
    EXPECT_NEAR(w.scale().x(day(2024, 3, 1)) - w.left(), 300, 1);
}

}
