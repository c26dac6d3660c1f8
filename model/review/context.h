// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/budget/ceilings.h"
#include "model/schedule/spans.h"
#include "model/schedule/warnings.h"
#include "model/schedule/workload.h"

#include <QHash>

#include <set>

namespace review {

/// The plan and what the checks ask of it again and again, looked up once.
struct Context {
    Context(const PlanData &plan, QDate today, const schedule::WorkCalendar &workCalendar);

    const PlanData &data;
    const City city;
    const QDate asOf;
    const schedule::WorkCalendar &calendar;
    const schedule::Schedule schedule;
    const std::map<Id<Program>, schedule::Span> spans;

    std::map<Id<Activity>, int> lateDays{};
    std::map<Id<Activity>, schedule::BrokenLink> brokenLinks{};  ///< by successor, the worst of each
    std::map<Id<Activity>, schedule::MissedDeadline> missedDeadlines{};
    std::map<Id<Agency>, schedule::Overload> overloads{};  ///< the fullest year of each
    std::map<Id<Activity>, QString> rings{};  ///< by one activity of each ring: "A → B → A"
    std::set<Id<Activity>> successors{};  ///< activities with a predecessor

    std::set<Id<Program>> withIndicator{};
    std::map<Id<Program>, std::set<int>> moneyYears{};  ///< years with planned money
    std::map<Id<Program>, Id<FundingSource>> assumedSource{};  ///< where the split of sources is assumed
    std::set<int> budgetYears{};  ///< years with money in the plan
    std::set<Id<Indicator>> withTarget{};  ///< with a target of some year
    std::set<Id<Candidate>> withRisk{};
    std::set<Id<Pillar>> withQuickWin{};  ///< with a candidate that is not rejected
    std::set<Id<Pillar>> withProgram{};
    std::set<Id<SubDimension>> subDimensionsWithProgram{};
    std::set<Id<Pillar>> withSubDimensions{};
    std::map<Id<Scorer>, int> missingScores{};

    QHash<QString, int> programCodes{};  ///< how often each is used
    QHash<QString, int> candidateCodes{};
    QHash<QString, int> agencyNames{};
};

/// How a code or a short name is compared: without regard to case and spaces around it.
QString comparable(const QString &text);

}
