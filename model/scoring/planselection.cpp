// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/planselection.h"

#include "model/domain/names.h"
#include "model/scoring/gates.h"
#include "model/scoring/scorecube.h"

#include <QCoreApplication>

#include <algorithm>

namespace scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

template <class Row>
std::optional<std::size_t> placeOf(const std::vector<const Row *> &rows, Id<Row> id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    if (found == rows.end())
        return {};
    return std::size_t(found - rows.begin());
}

QString barOf(const PlanData &plan, const Candidate &candidate)
{
    if (candidate.requirement == Candidate::Requirement::Excluded)
        return Text::tr("the team left it out");
    for (const auto &[gate, passage] : passages(plan, candidate))
        if (passage == Passage::Failed)
            return Text::tr("it fails the gate “%1”").arg(gate->text);
    return {};
}

/// Fills in what depends on the candidates themselves, \a values apart.
void addItems(const PlanData &plan, const std::vector<double> &values, SelectionProblem &problem)
{
    const auto pillars = byPosition(plan.pillars);
    const auto agencies = byPosition(plan.agencies);
    for (const Pillar *pillar : pillars)
        problem.pillars.append(pillar->name);
    for (const Agency *agency : agencies)
        problem.agencies.append(nameOf(*agency));
    for (const Candidate *candidate : byPosition(plan.candidates))
        problem.items.push_back({.name = nameAlone(*candidate),
                                 .value = values[problem.items.size()],
                                 .cost = candidate->cost,
                                 .pillar = placeOf(pillars, candidate->pillar),
                                 .agency = placeOf(agencies, candidate->agency),
                                 .forced = candidate->requirement == Candidate::Requirement::Forced,
                                 .barred = barOf(plan, *candidate)});
}

}

std::vector<double> valuesOf(const DecisionMatrix &matrix, const MethodUse &use)
{
    std::vector<double> values = use.scores(matrix);
    const bool isFlow = use.method->token == QLatin1String("promethee");
    for (double &value : values) {
        if (use.method->better == Better::Lower)
            value = 1 - value;
        else if (isFlow)
            value = (value + 1) / 2;
    }
    const double least = values.empty() ? 0 : std::min(0.0, *std::ranges::min_element(values));
    for (double &value : values)
        value -= least;
    return values;
}

SelectionProblem selectionProblem(const PlanData &plan, Id<Round> round, const MethodUse &use,
                                  const SelectionTerms &terms)
{
    SelectionProblem problem{
        .ceiling = terms.ceiling, .minPerPillar = terms.minPerPillar, .maxPerAgency = terms.maxPerAgency};
    addItems(plan, valuesOf(jointMatrix(ScoreCube(plan, round)), use), problem);
    const auto candidates = byPosition(plan.candidates);
    for (const CandidatePair &pair : plan.candidatePairs) {
        const auto a = placeOf(candidates, pair.a);
        const auto b = placeOf(candidates, pair.b);
        if (a && b)
            (pair.kind == CandidatePair::Kind::Together ? problem.together : problem.exclusive)
                .emplace_back(*a, *b);
    }
    spreadBars(problem);
    return problem;
}

std::vector<const Gate *> openGates(const PlanData &plan, const Candidate &candidate)
{
    std::vector<const Gate *> open;
    for (const auto &[gate, passage] : passages(plan, candidate))
        if (passage == Passage::Unanswered)
            open.push_back(gate);
    return open;
}

}
