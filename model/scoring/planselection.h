// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/scoring/rescoring.h"
#include "model/scoring/selection.h"

namespace scoring {

/// What the round says about the choice; a command may say otherwise.
struct SelectionTerms {
    Money ceiling{};
    int minPerPillar = 0;
    int maxPerAgency = 0;
};

/// The problem of choosing among the candidates of \a plan, in the order of the screen. Barred is who fails a
/// gate (an unanswered one bars nobody), has no cost, or is excluded by the team. Every pillar of the plan
/// takes part in the least a pillar. The value is valuesOf() the joint values of \a round.
SelectionProblem selectionProblem(const PlanData &plan, Id<Round> round, const MethodUse &use,
                                  const SelectionTerms &terms);

/// The scores turned so that more is better and none is negative, to be added up: VIKOR 1 - Q, PROMETHEE
/// (flow + 1) / 2, the others as they are, moved up by the least where that is negative.
std::vector<double> valuesOf(const DecisionMatrix &matrix, const MethodUse &use);

/// Gates of a candidate that nobody has answered.
std::vector<const Gate *> openGates(const PlanData &plan, const Candidate &candidate);

/// What a choice says, in whole sentences: what was chosen, what the next rupiah buys, who goes first where
/// the ceiling falls. An obstacle is said alone.
QStringList sentences(const SelectionProblem &problem, const Selection &selection,
                      const SelectionOutlook &outlook);

}
