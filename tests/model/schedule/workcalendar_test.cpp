// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/workcalendar.h"

#include <gtest/gtest.h>

using namespace schedule;

namespace {

const QDate friday(2018, 8, 31);
const QDate saturday(2018, 9, 1);
const QDate monday(2018, 9, 3);

TEST(WorkCalendar, SkipsTheWeekend)
{
    const WorkCalendar calendar;
    EXPECT_TRUE(calendar.isWorkDay(friday));
    EXPECT_FALSE(calendar.isWorkDay(saturday));
    EXPECT_EQ(calendar.evening(friday), calendar.morning(monday));
    EXPECT_EQ(calendar.morning(saturday), calendar.morning(monday));
    EXPECT_EQ(calendar.workDays(QDate(2018, 8, 27), monday), 6);
    EXPECT_EQ(calendar.workDays(saturday, QDate(2018, 9, 2)), 0);
    EXPECT_EQ(calendar.workDays(monday, friday), 0);
}

TEST(WorkCalendar, WorksEveryDayWhereAsked)
{
    const WorkCalendar calendar(WorkCalendar::Week::EveryDay, {saturday});
    EXPECT_EQ(calendar.workDays(friday, monday), 3);
    EXPECT_EQ(calendar.day(calendar.evening(friday)), QDate(2018, 9, 2));
}

TEST(WorkCalendar, LeavesOutHolidays)
{
    const WorkCalendar calendar(WorkCalendar::Week::MondayToFriday,
                                {QDate(2018, 12, 25), QDate(2018, 9, 11), saturday, QDate(2018, 9, 11)});
    EXPECT_FALSE(calendar.isWorkDay(QDate(2018, 9, 11)));
    EXPECT_EQ(calendar.workDays(monday, QDate(2018, 9, 14)), 9);
    EXPECT_EQ(calendar.day(calendar.evening(QDate(2018, 9, 10))), QDate(2018, 9, 12));
}

/// Walks day by day; false where the calendar counts otherwise.
bool countsDayByDay(const WorkCalendar &calendar)
{
    qint64 expected = calendar.morning(QDate(2017, 12, 1));
    for (QDate date(2017, 12, 1); date < QDate(2020, 2, 1); date = date.addDays(1)) {
        if (calendar.morning(date) != expected)
            return false;
        if (calendar.isWorkDay(date) && calendar.day(expected++) != date)
            return false;
    }
    return true;
}

TEST(WorkCalendar, FindsBackEveryWorkDay)
{
    const std::vector<QDate> holidays{QDate(2018, 1, 1), QDate(2018, 1, 2), QDate(2018, 2, 16),
                                      QDate(2019, 1, 1), QDate(2019, 12, 25)};
    EXPECT_TRUE(countsDayByDay(WorkCalendar(WorkCalendar::Week::MondayToFriday, holidays)));
    EXPECT_TRUE(countsDayByDay(WorkCalendar(WorkCalendar::Week::EveryDay, holidays)));
    EXPECT_TRUE(countsDayByDay(WorkCalendar()));
    EXPECT_TRUE(countsDayByDay(WorkCalendar(WorkCalendar::Week::MondayToSaturday, holidays)));
}

}
