// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeaxis.h"

#include "model/schedule/spans.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int monthsAQuarter = 3;

AxisCell quarter(QDate first)
{
    switch ((first.month() - 1) / monthsAQuarter) {
    case 0:
        return {.text = Text::tr("Q1"), .shortText = Text::tr("1", "first quarter")};
    case 1:
        return {.text = Text::tr("Q2"), .shortText = Text::tr("2", "second quarter")};
    case 2:
        return {.text = Text::tr("Q3"), .shortText = Text::tr("3", "third quarter")};
    default:
        return {.text = Text::tr("Q4"), .shortText = Text::tr("4", "fourth quarter")};
    }
}

AxisCell named(TimeUnit unit, QDate first)
{
    const QLocale locale;
    switch (unit) {
    case TimeUnit::Year:
        return {.text = QString::number(first.year()),
                .shortText = locale.toString(first, QStringLiteral("’yy"))};
    case TimeUnit::Quarter:
        return quarter(first);
    case TimeUnit::Month:
        return {.text = locale.standaloneMonthName(first.month(), QLocale::ShortFormat),
                .shortText = locale.standaloneMonthName(first.month(), QLocale::NarrowFormat)};
    case TimeUnit::Week:
        return {.text = locale.toString(first, QStringLiteral("d MMM")),
                .shortText = QString::number(first.day())};
    case TimeUnit::Day:
        break;
    }
    return {.text = QString::number(first.day())};
}

std::vector<AxisCell> cells(TimeUnit unit, QDate first, QDate last, AxisCell (*name)(TimeUnit, QDate))
{
    std::vector<AxisCell> result;
    for (QDate start = startOf(unit, first); start <= last; start = nextAfter(unit, start)) {
        AxisCell cell = name(unit, start);
        cell.first = start;
        cell.next = nextAfter(unit, start);
        result.push_back(std::move(cell));
    }
    return result;
}

AxisCell monthWithYear(TimeUnit, QDate first)
{
    return {.text = QLocale().toString(first, QStringLiteral("MMMM yyyy")),
            .shortText = QLocale().toString(first, QStringLiteral("MMM yy"))};
}

}

std::vector<HorizonBand> horizonBands(const City &city)
{
    std::vector<HorizonBand> bands;
    int year = city.firstYear;
    for (const Horizon horizon : {Horizon::Short, Horizon::Medium, Horizon::Long}) {
        int last = schedule::lastYearOf(city, horizon);
        if (city.lastYear > 0)
            last = std::min(last, city.lastYear);
        if (last == 0 || last < year)
            continue;
        bands.push_back({horizon, QDate(year, 1, 1), QDate(last, 12, 31)});
        year = last + 1;
    }
    return bands;
}

QString nameOf(const HorizonBand &band)
{
    const int year = band.last.year();
    switch (band.horizon) {
    case Horizon::Short:
        return Text::tr("Short term (until %1)").arg(year);
    case Horizon::Medium:
        return Text::tr("Medium term (until %1)").arg(year);
    default:
        return Text::tr("Long term (until %1)").arg(year);
    }
}

TimeAxis timeAxis(TimeUnit unit, QDate first, QDate last)
{
    const TimeUnit small = unit == TimeUnit::Year ? TimeUnit::Quarter : unit;
    const bool monthsAbove = unit == TimeUnit::Week || unit == TimeUnit::Day;
    return {.unit = unit,
            .large = monthsAbove ? cells(TimeUnit::Month, first, last, monthWithYear)
                                 : cells(TimeUnit::Year, first, last, named),
            .small = cells(small, first, last, named)};
}
