// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/context.h"

#include "model/domain/names.h"
#include "model/scoring/scorecube.h"

#include <QStringList>

namespace review {

namespace {

void addActivities(Context &context)
{
    for (const schedule::LateActivity &late : lateActivities(context.data, context.asOf, context.calendar))
        context.lateDays[late.id] = late.days;
    for (const schedule::MissedDeadline &missed :
         missedDeadlines(context.data, context.schedule, context.calendar))
        context.missedDeadlines[missed.id] = missed;
    for (const schedule::BrokenLink &link : brokenLinks(context.data, context.schedule, context.calendar)) {
        schedule::BrokenLink &worst = context.brokenLinks[link.dependency.successor];
        if (link.days > worst.days)
            worst = link;
    }
    for (const Dependency &dependency : context.data.dependencies)
        context.successors.insert(dependency.successor);
    for (const std::vector<Id<Activity>> &cycle : context.schedule.cycles) {
        QStringList names;
        for (const Id<Activity> id : cycle)
            names.append(nameOf(*context.data.activities.find(id)));
        names.append(names.first());
        context.rings[cycle.front()] = names.join(QStringLiteral(" → "));
    }
}

void addPrograms(Context &context)
{
    for (const Program &program : context.data.programs) {
        ++context.programCodes[comparable(program.code)];
        context.withProgram.insert(program.pillar);
        context.subDimensionsWithProgram.insert(program.subDimension);
    }
    for (const SubDimension &subDimension : context.data.subDimensions)
        context.withSubDimensions.insert(subDimension.pillar);
    for (const Indicator &indicator : context.data.indicators)
        context.withIndicator.insert(indicator.program);
    for (const Target &target : context.data.targets)
        if (target.plannedValue || !target.planned.isEmpty())
            context.withTarget.insert(target.indicator);
}

void addBudget(Context &context)
{
    for (const BudgetLine &line : context.data.budgetLines) {
        if (line.planned <= Money())
            continue;
        context.moneyYears[line.program].insert(line.year);
        context.budgetYears.insert(line.year);
        if (line.assumed)
            context.assumedSource[line.program] = line.source;
    }
}

void addOverloads(Context &context)
{
    for (const schedule::Overload &overload :
         schedule::overloads(context.data, schedule::Workload(context.data, context.spans))) {
        schedule::Overload &worst = context.overloads[overload.agency];
        if (overload.leads - overload.limit > worst.leads - worst.limit)
            worst = overload;
    }
}

void addCandidates(Context &context)
{
    for (const Candidate &candidate : context.data.candidates) {
        ++context.candidateCodes[comparable(candidate.code)];
        if (candidate.decision != Candidate::Decision::Rejected)
            context.withQuickWin.insert(candidate.pillar);
    }
    for (const Risk &risk : context.data.risks)
        context.withRisk.insert(risk.candidate);
    const scoring::ScoreCube cube(context.data, scoring::currentRound(context.data));
    for (std::size_t scorer = 0; scorer < cube.scorers().size(); ++scorer)
        context.missingScores[cube.scorers()[scorer].id] = cube.missingOf(scorer);
}

}

QString comparable(const QString &text)
{
    return text.simplified().toCaseFolded();
}

Context::Context(const PlanData &plan, QDate today, const schedule::WorkCalendar &workCalendar)
    : data(plan)
    , city(plan.city())
    , asOf(schedule::asOfDay(city, today))
    , calendar(workCalendar)
    , schedule(schedule::computeSchedule(plan, workCalendar))
    , spans(schedule::programSpans(plan, schedule, workCalendar))
{
    addActivities(*this);
    addPrograms(*this);
    addBudget(*this);
    addCandidates(*this);
    addOverloads(*this);
    for (const Agency &agency : plan.agencies)
        ++agencyNames[comparable(agency.shortName)];
}

}
