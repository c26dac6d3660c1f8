// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/agency.h"
#include "model/domain/budget.h"
#include "model/domain/candidate.h"
#include "model/domain/city.h"
#include "model/domain/criterion.h"
#include "model/domain/indicator.h"
#include "model/domain/pillar.h"
#include "model/domain/program.h"
#include "model/domain/risk.h"
#include "model/domain/rows.h"
#include "model/domain/score.h"

/// The whole plan as a value. Copying it costs nothing; a worker may keep one.
struct PlanData {
    Rows<City> cities{};  ///< exactly one row; see city()
    Rows<Pillar> pillars{};
    Rows<SubDimension> subDimensions{};
    Rows<Agency> agencies{};
    Rows<Area> areas{};
    Rows<Member> members{};
    Rows<Program> programs{};
    Rows<Support> supports{};
    Rows<Candidate> candidates{};
    Rows<Gate> gates{};
    Rows<GateAnswer> gateAnswers{};
    Rows<Partner> partners{};
    Rows<Indicator> indicators{};
    Rows<Target> targets{};
    Rows<FundingSource> fundingSources{};
    Rows<BudgetLine> budgetLines{};
    Rows<Ceiling> ceilings{};
    Rows<Activity> activities{};
    Rows<Dependency> dependencies{};
    Rows<Risk> risks{};
    Rows<Criterion> criteria{};
    Rows<Anchor> anchors{};
    Rows<Round> rounds{};
    Rows<Scorer> scorers{};
    Rows<Score> scores{};
    Rows<Comparison> comparisons{};
    Rows<Exemption> exemptions{};
    Rows<CandidatePair> candidatePairs{};
    Rows<Placement> placements{};
    Rows<RoundWeight> roundWeights{};
    Rows<RoundVoice> roundVoices{};

    City city() const { return cities.empty() ? City{} : cities[0]; }

    bool operator==(const PlanData &) const = default;
};

/// The rows of type \a Row.
template <class Row, class Data>
auto &tableOf(Data &data);

/// Calls \a visit with the rows of each table, parents before children.
/// The one list of the plan's tables: loading, patching, hashing and comparing all walk it.
template <class Data, class Visitor>
void forEachTable(Data &&data, Visitor visit)
{
    visit(data.cities);
    visit(data.pillars);
    visit(data.subDimensions);
    visit(data.agencies);
    visit(data.areas);
    visit(data.members);
    visit(data.programs);
    visit(data.supports);
    visit(data.candidates);
    visit(data.gates);
    visit(data.gateAnswers);
    visit(data.partners);
    visit(data.indicators);
    visit(data.targets);
    visit(data.fundingSources);
    visit(data.budgetLines);
    visit(data.ceilings);
    visit(data.activities);
    visit(data.dependencies);
    visit(data.risks);
    visit(data.criteria);
    visit(data.anchors);
    visit(data.rounds);
    visit(data.scorers);
    visit(data.scores);
    visit(data.comparisons);
    visit(data.exemptions);
    visit(data.candidatePairs);
    visit(data.placements);
    visit(data.roundWeights);
    visit(data.roundVoices);
}

template <class Row, class Data>
auto &tableOf(Data &data)
{
    std::conditional_t<std::is_const_v<Data>, const Rows<Row>, Rows<Row>> *found = nullptr;
    forEachTable(data, [&]<class Other>(Other &rows) {
        if constexpr (std::is_same_v<std::remove_const_t<Other>, Rows<Row>>)
            found = &rows;
    });
    return *found;
}
