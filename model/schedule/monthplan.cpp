// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/monthplan.h"

namespace {

int monthsBetween(QDate first, QDate day)
{
    return (day.year() - first.year()) * 12 + day.month() - first.month();
}

}

QDate monthplan::firstDay(const PlanData &data, const Candidate &candidate)
{
    QDate first;
    for (const Activity &activity : data.activities)
        if (activity.candidate == candidate.id && activity.start.isValid()
            && (!first.isValid() || activity.start < first))
            first = activity.start;
    if (first.isValid())
        return {first.year(), first.month(), 1};
    const int year = candidate.budgetYear > 0 ? candidate.budgetYear : data.city().firstYear;
    return {year > 0 ? year : 2000, 1, 1};
}

std::optional<monthplan::Span> monthplan::spanOf(const Activity &activity, QDate first)
{
    if (!activity.start.isValid())
        return {};
    const int from = monthsBetween(first, activity.start);
    const int to = activity.finish.isValid() ? std::max(from, monthsBetween(first, activity.finish)) : from;
    if (to < 0 || from >= months)
        return {};
    return Span{std::max(0, from), std::min(months - 1, to)};
}

std::optional<monthplan::Span> monthplan::clicked(std::optional<Span> span, int month)
{
    if (!span)
        return Span{month, month};
    if (month < span->first)
        return Span{month, span->last};
    if (month != span->last)
        return Span{span->first, month};
    return span->first == span->last ? std::nullopt : std::optional(Span{month, month});
}

Activity monthplan::moved(Activity activity, std::optional<Span> span, QDate first)
{
    activity.duration.reset();
    if (!span) {
        activity.start = {};
        activity.finish = {};
        return activity;
    }
    activity.start = first.addMonths(span->first);
    activity.finish = first.addMonths(span->last + 1).addDays(-1);
    if (activity.milestone)
        activity.start = activity.finish;
    return activity;
}
