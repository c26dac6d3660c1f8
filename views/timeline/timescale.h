// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <cmath>

/// Where days stand along the time axis. A day begins at x(day) and ends where the next one begins.
struct TimeScale {
    QDate origin{};  ///< begins at x = 0
    double dayWidth = 1;

    double x(QDate day) const { return double(origin.daysTo(day)) * dayWidth; }
    double rightOf(QDate day) const { return x(day) + dayWidth; }
    /// Days from the origin to \a x, with their fraction.
    double daysAt(double x) const { return x / dayWidth; }
    /// The day in which \a x lies.
    QDate dateAt(double x) const { return origin.addDays(qint64(std::floor(daysAt(x)))); }

    bool operator==(const TimeScale &) const = default;
};

/// What the lowest line of the time axis counts.
enum class TimeUnit { Year, Quarter, Month, Week, Day };

/// Pixels a day, at 100 %: from thirty years on a screen to a month on a screen.
constexpr double leastDayWidth = 0.06;
constexpr double mostDayWidth = 48;

/// The smallest unit whose name has room at that zoom, in pixels a day at 100 %.
TimeUnit unitOf(double dayWidth);
/// A zoom at which \a unit reads well, in pixels a day at 100 %.
double dayWidthOf(TimeUnit unit);

/// The first day of the year, quarter, month or week (from Monday) in which \a day lies.
QDate startOf(TimeUnit unit, QDate day);
/// The first day of the one after that which begins with \a start.
QDate nextAfter(TimeUnit unit, QDate start);
