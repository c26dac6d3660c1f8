// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

#include <vector>

namespace schedule {

/// Which days are worked, and how many of them lie between two dates. A work day is known by its number
/// (how many work days came before it, counted from a day long ago); the number is at once the instant of
/// its morning, and the next number the instant of its evening. So a day off has the same morning as the
/// work day after it. All dates given must be valid.
class WorkCalendar {
public:
    using Week = City::WorkWeek;

    /// \a holidays may be in any order and fall on days that are off anyway.
    explicit WorkCalendar(Week week = Week::MondayToFriday, const std::vector<QDate> &holidays = {});

    bool isWorkDay(QDate date) const { return evening(date) > morning(date); }

    qint64 morning(QDate date) const;
    qint64 evening(QDate date) const { return morning(date.addDays(1)); }

    /// The work day whose morning is \a instant.
    QDate day(qint64 instant) const;

    /// Work days from \a first to \a last, both included; 0 where \a last is before \a first.
    qint64 workDays(QDate first, QDate last) const;

private:
    qint64 weekdaysAWeek() const;
    qint64 weekdaysBefore(qint64 julianDay) const;
    qint64 julianDayOf(qint64 weekday) const;

    Week m_week;
    std::vector<qint64> m_holidays;  ///< as number of weekdays before each, rising
};

/// The calendar of the plan: its work week without its holidays and days of joint leave. Who works every day
/// works on those too.
WorkCalendar calendarOf(const PlanData &data);

}
