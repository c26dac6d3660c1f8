// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/workcalendar.h"

#include <algorithm>

namespace schedule {

namespace {

constexpr qint64 daysAWeek = 7;

/// Whole weeks before a day, and the days over. Julian day 0 was a Monday.
std::pair<qint64, qint64> split(qint64 days, qint64 week)
{
    const qint64 over = (days % week + week) % week;
    return {(days - over) / week, over};
}

}

WorkCalendar::WorkCalendar(Week week, const std::vector<QDate> &holidays)
    : m_week(week)
{
    for (const QDate date : holidays) {
        const qint64 before = weekdaysBefore(date.toJulianDay());
        if (weekdaysBefore(date.toJulianDay() + 1) > before)
            m_holidays.push_back(before);
    }
    std::ranges::sort(m_holidays);
    m_holidays.erase(std::unique(m_holidays.begin(), m_holidays.end()), m_holidays.end());
}

qint64 WorkCalendar::weekdaysAWeek() const
{
    switch (m_week) {
    case Week::MondayToFriday:
        return 5;
    case Week::MondayToSaturday:
        return 6;
    case Week::EveryDay:
    case Week::Count:
        break;
    }
    return daysAWeek;
}

qint64 WorkCalendar::weekdaysBefore(qint64 julianDay) const
{
    const auto [weeks, over] = split(julianDay, daysAWeek);
    return weeks * weekdaysAWeek() + std::min(over, weekdaysAWeek());
}

qint64 WorkCalendar::julianDayOf(qint64 weekday) const
{
    const auto [weeks, over] = split(weekday, weekdaysAWeek());
    return weeks * daysAWeek + over;
}

qint64 WorkCalendar::morning(QDate date) const
{
    const qint64 weekdays = weekdaysBefore(date.toJulianDay());
    return weekdays - (std::ranges::lower_bound(m_holidays, weekdays) - m_holidays.begin());
}

QDate WorkCalendar::day(qint64 instant) const
{
    // Holiday number i (from 0) has m_holidays[i] - i work days before it: those for which that is at most
    // the wanted number come before the wanted day.
    qint64 low = 0;
    auto high = qint64(m_holidays.size());
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        if (m_holidays[std::size_t(middle)] - middle <= instant)
            low = middle + 1;
        else
            high = middle;
    }
    return QDate::fromJulianDay(julianDayOf(instant + low));
}

qint64 WorkCalendar::workDays(QDate first, QDate last) const
{
    return std::max<qint64>(0, evening(last) - morning(first));
}

WorkCalendar calendarOf(const PlanData &data)
{
    const City::WorkWeek week = data.city().workWeek;
    std::vector<QDate> off;
    if (week != City::WorkWeek::EveryDay)
        for (const Holiday &holiday : data.holidays)
            off.push_back(holiday.date);
    return WorkCalendar(week, off);
}

}
