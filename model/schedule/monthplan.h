// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

/// The twelve months of a candidate's plan, as numbers.
namespace monthplan {

constexpr int months = 12;

/// First day of its first month: of the first activity, else January of the year in which the cost falls,
/// else January of the plan's first year.
QDate firstDay(const PlanData &data, const Candidate &candidate);

/// First and last month, 0 to 11, of an activity; nothing where it has no start or lies outside.
struct Span {
    int first = 0;
    int last = 0;

    bool operator==(const Span &) const = default;
};
std::optional<Span> spanOf(const Activity &activity, QDate firstDay);

/// What a click on \a month makes of a span: it grows to that month, or is cut there; at its only month it
/// goes.
std::optional<Span> clicked(std::optional<Span> span, int month);

/// \a activity over the months of \a span, from the first day of the first to the last day of the last.
Activity moved(Activity activity, std::optional<Span> span, QDate firstDay);

}
