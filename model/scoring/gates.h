// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

namespace scoring {

/// What a gate says about a candidate.
enum class Passage { Unanswered, Failed, Passed };

/// Answers \a gate for \a candidate. Gates that are asked take the answer in the plan. The others follow
/// from the candidate's own figures, whatever was answered: at most twelve months (unanswered without
/// months), a lead agency of the plan, a cost, and a mitigation for each risk (unanswered while no risk
/// is named: nobody has looked).
Passage passage(const PlanData &data, const Candidate &candidate, const Gate &gate);

/// The answers for \a candidate, one a gate in the order of the screen.
std::vector<std::pair<const Gate *, Passage>> passages(const PlanData &data, const Candidate &candidate);

}
