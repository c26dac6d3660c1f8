// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/progress.h"

#include "model/schedule/warnings.h"

#include <set>

namespace schedule {

namespace {

constexpr int done = 100;

std::optional<double> share(double part, double total)
{
    return total > 0 ? std::optional(part / total) : std::nullopt;
}

/// The days of which money is planned.
Days daysOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

/// From the first to the last day on which anything is planned.
Days plannedSpan(const PlanData &data, const Schedule &schedule, const WorkCalendar &calendar)
{
    Days span;
    for (const Activity &activity : data.activities)
        widen(span, drawnDays(activity, schedule, calendar));
    for (const BudgetLine &line : data.budgetLines)
        widen(span, daysOf(line.year));
    return span;
}

/// When work begins, and how long it takes.
struct Stretch {
    qint64 start = 0;
    qint64 length = 0;
};

/// Worked out once: the curve asks for them month by month.
std::vector<Stretch> stretches(const PlanData &data, const Schedule &schedule, const WorkCalendar &calendar)
{
    std::vector<Stretch> result;
    for (const Activity &activity : data.activities)
        if (const Days days = drawnDays(activity, schedule, calendar); days.isValid())
            result.push_back({calendar.morning(days.first), workDaysOf(activity, calendar)});
    return result;
}

/// Which share of all work is planned to be done by an instant; nothing without work.
std::optional<double> workDoneBy(const std::vector<Stretch> &stretches, qint64 instant)
{
    qint64 total = 0;
    qint64 gone = 0;
    for (const Stretch &each : stretches) {
        total += each.length;
        gone += std::clamp<qint64>(instant - each.start, 0, each.length);
    }
    return share(double(gone), double(total));
}

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

}

std::optional<double> Earned::plannedShare() const
{
    return share(planned, total);
}

std::optional<double> Earned::actualShare() const
{
    return share(actual, total);
}

std::optional<double> Earned::lead() const
{
    return share(actual - planned, total);
}

Earned &Earned::operator+=(const Earned &other)
{
    total += other.total;
    planned += other.planned;
    actual += other.actual;
    return *this;
}

Progress &Progress::operator+=(const Progress &other)
{
    days += other.days;
    money += other.money;
    return *this;
}

Earned earnedBy(const Activity &activity, const Days &days, QDate asOf, const WorkCalendar &calendar)
{
    const auto length = double(workDaysOf(activity, calendar));
    if (!days.isValid() || length <= 0)
        return {};
    const auto gone = double(calendar.evening(asOf) - calendar.morning(days.first));
    return {.total = length,
            .planned = std::clamp(gone, 0.0, length),
            .actual = length * activity.progress / done};
}

Earned earnedBy(const BudgetLine &line, QDate asOf)
{
    const auto total = double(line.planned.rupiah);
    const double gone = line.year < asOf.year() ? 1
        : line.year > asOf.year()               ? 0
                                                : double(asOf.dayOfYear()) / asOf.daysInYear();
    const bool counts = line.year <= asOf.year() && line.realised;
    return {.total = total, .planned = total * gone, .actual = counts ? double(line.realised->rupiah) : 0};
}

ProgressReport progressReport(const PlanData &data, const Schedule &schedule, QDate asOf,
                              const WorkCalendar &calendar)
{
    ProgressReport report;
    for (const Program &program : data.programs)
        report.programs[program.id] = {};
    for (const Activity &activity : data.activities) {
        const Earned earned = earnedBy(activity, drawnDays(activity, schedule, calendar), asOf, calendar);
        if (earned.total <= 0)
            continue;
        report.activities[activity.id] = earned;
        const auto program = report.programs.find(activity.program);
        (program == report.programs.end() ? report.plan : program->second).days += earned;
    }
    for (const BudgetLine &line : data.budgetLines)
        report.programs[line.program].money += earnedBy(line, asOf);
    for (const Program &program : data.programs) {
        report.pillars[program.pillar] += report.programs[program.id];
        report.plan += report.programs[program.id];
    }
    return report;
}

std::vector<AtRisk> atRisk(const PlanData &data, const Schedule &schedule, QDate asOf,
                           const WorkCalendar &calendar)
{
    std::set<Id<Activity>> late;
    for (const LateActivity &each : lateActivities(data, asOf, calendar))
        late.insert(each.id);
    std::map<Id<Activity>, Id<Activity>> waits;
    for (const Dependency &link : data.dependencies)
        if (late.contains(link.predecessor))
            waits.emplace(link.successor, link.predecessor);
    std::vector<AtRisk> result;
    for (const Activity &activity : data.activities) {
        if (activity.progress >= done || late.contains(activity.id))
            continue;
        const Earned earned = earnedBy(activity, drawnDays(activity, schedule, calendar), asOf, calendar);
        const double behind = -earned.lead().value_or(0);
        if (behind > toleratedDelay)
            result.push_back({.id = activity.id, .why = AtRisk::Why::Behind, .behind = behind});
        else if (const auto waiting = waits.find(activity.id); waiting != waits.end())
            result.push_back(
                {.id = activity.id, .why = AtRisk::Why::WaitsForLate, .waitsFor = waiting->second});
    }
    return result;
}

PlannedCurve plannedCurve(const PlanData &data, const Schedule &schedule, const WorkCalendar &calendar)
{
    const Days span = plannedSpan(data, schedule, calendar);
    PlannedCurve curve;
    if (!span.isValid())
        return curve;
    const std::vector<Stretch> work = stretches(data, schedule, calendar);
    const QDate last = endOfMonth(span.last);
    for (QDate end = endOfMonth(span.first.addMonths(-1)); end <= last; end = endOfMonth(end.addMonths(1))) {
        curve.ends.push_back(end);
        if (const std::optional<double> days = workDoneBy(work, calendar.evening(end)))
            curve.days.push_back(*days);
        Earned money;
        for (const BudgetLine &line : data.budgetLines)
            money += earnedBy(line, end);
        if (const std::optional<double> planned = money.plannedShare())
            curve.money.push_back(*planned);
    }
    return curve;
}

}
