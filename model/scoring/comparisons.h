// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/scoring/ahp.h"

namespace scoring {

/// The judgements of one scorer about the criteria of the plan, numbered as on the screen.
std::vector<Judgement> judgementsOf(const PlanData &data, Id<Scorer> scorer);

/// The judgements of all scorers together: for each pair the geometric mean of those who judged it, weighted
/// by Scorer::weight (aggregation of individual judgements, Aczél & Saaty 1983). A scorer with the weight 0
/// is left out.
std::vector<Judgement> jointJudgements(const PlanData &data);

/// Those who have judged any pair, in the order of the screen.
std::vector<const Scorer *> comparers(const PlanData &data);

/// "3", "1/3", "2,83", "1/2,83".
QString judgementText(double value);

}
