// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/spans.h"

namespace schedule {

namespace {

Days ownYears(const Program &program)
{
    const int first = program.firstYear > 0 ? program.firstYear : program.lastYear;
    const int last = program.lastYear > 0 ? program.lastYear : program.firstYear;
    return first > 0 && first <= last ? Days{QDate(first, 1, 1), QDate(last, 12, 31)} : Days{};
}

}

std::map<Id<Program>, Span> programSpans(const PlanData &data, const Schedule &schedule,
                                         const WorkCalendar &calendar)
{
    std::map<Id<Program>, Span> spans;
    for (const Activity &activity : data.activities)
        if (activity.program) {
            Span &span = spans[activity.program];
            widen(span.days, drawnDays(activity, schedule, calendar));
            span.fromActivities = span.days.isValid();
        }
    for (const Program &program : data.programs)
        if (Span &span = spans[program.id]; !span.fromActivities)
            span.days = ownYears(program);
    std::erase_if(spans, [](const auto &entry) { return !entry.second.days.isValid(); });
    return spans;
}

int lastYearOf(const City &city, Horizon horizon)
{
    if (city.firstYear <= 0)
        return 0;
    switch (horizon) {
    case Horizon::Short:
        return city.firstYear + city.shortYears - 1;
    case Horizon::Medium:
        return city.firstYear + city.mediumYears - 1;
    case Horizon::Long:
        return city.firstYear + city.longYears - 1;
    case Horizon::None:
    case Horizon::Count:
        break;
    }
    return 0;
}

Horizon horizonOf(const City &city, int lastYear)
{
    if (city.firstYear <= 0 || lastYear <= 0)
        return Horizon::None;
    if (lastYear <= lastYearOf(city, Horizon::Short))
        return Horizon::Short;
    return lastYear <= lastYearOf(city, Horizon::Medium) ? Horizon::Medium : Horizon::Long;
}

Horizon computedHorizon(const PlanData &data, const Program &program,
                        const std::map<Id<Program>, Span> &spans)
{
    const int own = program.lastYear > 0 ? program.lastYear : program.firstYear;
    if (own > 0)
        return horizonOf(data.city(), own);
    const auto span = spans.find(program.id);
    return span == spans.end() ? Horizon::None : horizonOf(data.city(), span->second.days.last.year());
}

}
