// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/gates.h"

namespace scoring {

namespace {

constexpr int mostMonths = 12;

Passage passedIf(bool condition)
{
    return condition ? Passage::Passed : Passage::Failed;
}

Passage asked(const PlanData &data, const Candidate &candidate, const Gate &gate)
{
    const GateAnswer *answer = data.gateAnswers.find({candidate.id, gate.id});
    return answer ? passedIf(answer->passed) : Passage::Unanswered;
}

Passage risksMitigated(const PlanData &data, const Candidate &candidate)
{
    Passage result = Passage::Unanswered;
    for (const Risk &risk : data.risks) {
        if (risk.candidate != candidate.id)
            continue;
        if (risk.mitigation.trimmed().isEmpty())
            return Passage::Failed;
        result = Passage::Passed;
    }
    return result;
}

}

Passage passage(const PlanData &data, const Candidate &candidate, const Gate &gate)
{
    switch (gate.rule) {
    case Gate::Rule::TwelveMonths:
        return candidate.months ? passedIf(*candidate.months <= mostMonths) : Passage::Unanswered;
    case Gate::Rule::HasLead:
        return passedIf(bool(candidate.agency));
    case Gate::Rule::HasCost:
        return passedIf(candidate.cost.has_value());
    case Gate::Rule::RisksMitigated:
        return risksMitigated(data, candidate);
    case Gate::Rule::Asked:
    case Gate::Rule::Count:
        break;
    }
    return asked(data, candidate, gate);
}

std::vector<std::pair<const Gate *, Passage>> passages(const PlanData &data, const Candidate &candidate)
{
    std::vector<std::pair<const Gate *, Passage>> result;
    for (const Gate *gate : byPosition(data.gates))
        result.emplace_back(gate, passage(data, candidate, *gate));
    return result;
}

}
