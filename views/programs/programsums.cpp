// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programsums.h"

#include "model/schedule/schedule.h"
#include "views/programs/programoutline.h"

namespace {

/// What each program and activity has by itself.
QHash<OutlineKey, ProgramSums> ownSums(const PlanData &data, const FindingCounts &findings)
{
    const schedule::WorkCalendar calendar = schedule::calendarOf(data);
    QHash<OutlineKey, ProgramSums> sums;
    for (const Program &program : data.programs)
        sums[{programrow::Program, program.id.value}].programs = 1;
    for (const BudgetLine &line : data.budgetLines)
        sums[{programrow::Program, line.program.value}].budget += line.planned;
    for (const Activity &activity : data.activities) {
        ProgramSums &program = sums[{programrow::Program, activity.program.value}];
        ++program.activities;
        const auto days = double(schedule::workDaysOf(activity, calendar));  // none of a milestone
        program.workDays += days;
        program.doneDays += days * activity.progress / 100.0;
    }
    for (const auto &[key, counts] : findings) {
        sums[key].problems += counts.first;
        sums[key].warnings += counts.second;
    }
    return sums;
}

}

std::optional<double> ProgramSums::progress() const
{
    return workDays > 0 ? std::optional(doneDays / workDays) : std::nullopt;
}

ProgramSums &ProgramSums::operator+=(const ProgramSums &other)
{
    programs += other.programs;
    activities += other.activities;
    budget += other.budget;
    workDays += other.workDays;
    doneDays += other.doneDays;
    problems += other.problems;
    warnings += other.warnings;
    return *this;
}

/// Children follow their parents in an outline, so one pass from the back carries everything up.
QHash<OutlineKey, ProgramSums> programSums(const PlanData &data, const Outline &outline,
                                           const FindingCounts &findings)
{
    QHash<OutlineKey, ProgramSums> sums = ownSums(data, findings);
    for (int number = outline.size() - 1; number >= 0; --number) {
        const Outline::Node &node = outline.at(number);
        if (!sums.contains(node.key))
            continue;
        const ProgramSums own = sums.value(node.key);
        sums[node.parent < 0 ? OutlineKey{} : outline.at(node.parent).key] += own;
    }
    return sums;
}
