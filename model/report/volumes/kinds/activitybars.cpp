// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/kinds/activitybars.h"

#include "model/report/headingnumbers.h"

#include <QLocale>

namespace report {

namespace {

constexpr int monthsAYear = 12;
constexpr int monthsAQuarter = 3;

/// Months, or quarters or years where there would be too many columns.
struct Columns {
    QDate first{};  ///< the first day of the first column
    int each = 1;  ///< months in a column

    int monthOf(QDate day) const
    {
        return (day.year() - first.year()) * monthsAYear + day.month() - first.month();
    }
    int of(QDate day) const { return monthOf(day) / each; }
    /// Where the morning of \a day is, in columns from the left.
    double at(QDate day) const { return (monthOf(day) + (day.day() - 1.0) / day.daysInMonth()) / each; }
    QString title(QDate day) const
    {
        if (each == 1)
            return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
        return each == monthsAQuarter ? roman((day.month() + 2) / monthsAQuarter) : QString();
    }
};

/// A quick win takes a year; what goes on for longer is still told, less finely.
Columns columnsOf(const schedule::Days &days)
{
    constexpr int mostMonths = 24;
    constexpr int mostQuarters = 40;
    const Columns months{QDate(days.first.year(), days.first.month(), 1)};
    if (months.monthOf(days.last) < mostMonths)
        return months;
    const bool inQuarters = months.monthOf(days.last) < monthsAQuarter * (mostQuarters - 1);
    const int month = inQuarters ? (days.first.month() - 1) / monthsAQuarter * monthsAQuarter + 1 : 1;
    return {QDate(days.first.year(), month, 1), inQuarters ? monthsAQuarter : monthsAYear};
}

/// From the first to the last day of all of them.
schedule::Days spanOf(const std::vector<ActivityGroup> &groups)
{
    schedule::Days span;
    for (const ActivityGroup &group : groups)
        for (const ActivityDays &each : group.activities)
            widen(span, each.days);
    return span;
}

schedule::Days cut(schedule::Days days, std::pair<int, int> years)
{
    if (years.first == 0)
        return days;
    return {std::max(days.first, QDate(years.first, 1, 1)), std::min(days.last, QDate(years.second, 12, 31))};
}

std::vector<ActivityGroup> within(std::vector<ActivityGroup> groups, std::pair<int, int> years)
{
    for (ActivityGroup &group : groups)
        std::erase_if(group.activities, [&](const ActivityDays &each) { return !touches(each.days, years); });
    std::erase_if(groups, [](const ActivityGroup &group) { return group.activities.empty(); });
    return groups;
}

MonthBars::Row rowOf(const ActivityDays &each, int tone, const Columns &columns, std::pair<int, int> years)
{
    MonthBars::Row row{.name = each.activity->name, .tone = tone, .progress = each.activity->progress};
    if (!each.days.isValid())
        return row;
    const schedule::Days days = cut(each.days, years);
    row.from = columns.at(days.first);
    row.milestone = each.activity->milestone;
    row.to = row.milestone ? row.from : columns.at(days.last.addDays(1));
    return row;
}

}

bool touches(const schedule::Days &days, std::pair<int, int> years)
{
    return years.first == 0
        || (days.isValid() && days.first.year() <= years.second && days.last.year() >= years.first);
}

std::optional<MonthBars> activityBars(const std::vector<ActivityGroup> &groups, std::pair<int, int> years)
{
    constexpr int mostColumns = 40;
    constexpr int mostYears = 15;
    const std::vector<ActivityGroup> shown = within(groups, years);
    const schedule::Days span = cut(spanOf(shown), years);
    if (!span.isValid())
        return {};
    const Columns columns = columnsOf(span);
    if (columns.of(span.last) >= (columns.each == monthsAYear ? mostYears : mostColumns))
        return {};
    MonthBars bars;
    for (QDate day = columns.first; day <= span.last; day = day.addMonths(columns.each)) {
        bars.months.push_back(columns.title(day));
        bars.years.push_back(QString::number(day.year()));
    }
    for (const ActivityGroup &group : shown) {
        if (!group.title.isEmpty())
            bars.rows.push_back({.name = group.title, .heading = true, .tone = group.tone});
        for (const ActivityDays &each : group.activities)
            bars.rows.push_back(rowOf(each, group.tone, columns, years));
    }
    return bars;
}

}
