// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timescale.h"

#include <array>

namespace {

constexpr int monthsAQuarter = 3;
constexpr int daysAWeek = 7;

struct Zoom {
    TimeUnit unit;
    double from;  ///< pixels a day from which the unit's names have room
    double comfortable;
};

constexpr std::array<Zoom, 5> zooms{{
    {TimeUnit::Year, 0, 0.3},
    {TimeUnit::Quarter, 0.5, 1},
    {TimeUnit::Month, 1.5, 2.5},
    {TimeUnit::Week, 4.5, 7},
    {TimeUnit::Day, 16, 24},
}};

}

TimeUnit unitOf(double dayWidth)
{
    TimeUnit unit = TimeUnit::Year;
    for (const Zoom &zoom : zooms)
        if (dayWidth >= zoom.from)
            unit = zoom.unit;
    return unit;
}

double dayWidthOf(TimeUnit unit)
{
    return zooms.at(std::size_t(unit)).comfortable;
}

QDate startOf(TimeUnit unit, QDate day)
{
    switch (unit) {
    case TimeUnit::Year:
        return {day.year(), 1, 1};
    case TimeUnit::Quarter:
        return {day.year(), (day.month() - 1) / monthsAQuarter * monthsAQuarter + 1, 1};
    case TimeUnit::Month:
        return {day.year(), day.month(), 1};
    case TimeUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case TimeUnit::Day:
        break;
    }
    return day;
}

QDate nextAfter(TimeUnit unit, QDate start)
{
    switch (unit) {
    case TimeUnit::Year:
        return start.addYears(1);
    case TimeUnit::Quarter:
        return start.addMonths(monthsAQuarter);
    case TimeUnit::Month:
        return start.addMonths(1);
    case TimeUnit::Week:
        return start.addDays(daysAWeek);
    case TimeUnit::Day:
        break;
    }
    return start.addDays(1);
}
