// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/candidatefacts.h"

#include "model/domain/format.h"
#include "model/scoring/ranking.h"
#include "model/scoring/saw.h"
#include "model/scoring/scorecube.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

GateCount countGates(const PlanData &data, const Candidate &candidate)
{
    GateCount count;
    for (const auto &[gate, passage] : scoring::passages(data, candidate))
        if (passage == scoring::Passage::Passed)
            ++count.passed;
        else if (passage == scoring::Passage::Failed)
            count.failed.append(gate->text);
        else
            count.unanswered.append(gate->text);
    return count;
}

bool isScored(const scoring::ScoreCube &cube, std::size_t candidate)
{
    for (std::size_t criterion = 0; criterion < cube.criteria().size(); ++criterion)
        if (cube.isScored(criterion) && !scoring::isMissing(scoring::jointValue(cube, candidate, criterion)))
            return true;
    return false;
}

/// Candidates that nobody has scored are out of the race: a place among them would only look like one.
std::map<Id<Candidate>, Standing> standings(const PlanData &data)
{
    std::map<Id<Candidate>, Standing> result;
    if (data.scores.empty())
        return result;
    const scoring::ScoreCube cube(data, scoring::currentRound(data));
    const std::vector<double> all = scoring::saw(scoring::jointMatrix(cube));
    std::vector<std::size_t> scored;
    std::vector<double> scores;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (isScored(cube, i)) {
            scored.push_back(i);
            scores.push_back(all[i]);
        }
    const std::vector<int> ranks = scoring::ranks(scores);
    for (std::size_t i = 0; i < scored.size(); ++i)
        result[cube.candidates()[scored[i]]] = {ranks[i], scores[i]};
    return result;
}

QString riskFigure(const PlanData &data, Id<Candidate> candidate)
{
    int risks = 0;
    int open = 0;
    for (const Risk &risk : data.risks)
        if (risk.candidate == candidate) {
            ++risks;
            open += risk.mitigation.trimmed().isEmpty() ? 1 : 0;
        }
    if (risks == 0)
        return Text::tr("no risk is named yet");
    const QString all = Text::tr("%n risks", nullptr, risks);
    return open == 0 ? all : Text::tr("%1, %n without mitigation", "risks", open).arg(all);
}

}

GateCount CandidateFacts::gatesOf(Id<Candidate> candidate) const
{
    const auto found = gates.find(candidate);
    return found == gates.end() ? GateCount{} : found->second;
}

const Standing *CandidateFacts::standingOf(Id<Candidate> candidate) const
{
    const auto found = standings.find(candidate);
    return found == standings.end() ? nullptr : &found->second;
}

CandidateFacts candidateFacts(const PlanData &data)
{
    CandidateFacts facts{.data = data, .standings = standings(data)};
    for (const Candidate &candidate : data.candidates)
        facts.gates[candidate.id] = countGates(data, candidate);
    return facts;
}

QString gateFigure(const PlanData &data, const Candidate &candidate, const Gate &gate)
{
    switch (gate.rule) {
    case Gate::Rule::TwelveMonths:
        return candidate.months ? Text::tr("%n months", nullptr, *candidate.months)
                                : Text::tr("its months are not known yet");
    case Gate::Rule::HasLead: {
        const Agency *agency = data.agencies.find(candidate.agency);
        return agency ? agency->shortName
            : !candidate.agencyText.isEmpty()
            ? Text::tr("“%1” is no OPD of this plan").arg(candidate.agencyText)
            : Text::tr("no OPD is chosen yet");
    }
    case Gate::Rule::HasCost:
        return candidate.cost ? format::rupiah(*candidate.cost) : Text::tr("its cost is not known yet");
    case Gate::Rule::RisksMitigated:
        return riskFigure(data, candidate.id);
    default:
        return {};
    }
}
