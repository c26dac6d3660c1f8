// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

/// What was decided about candidates, and why. Opening the decision again clears the reason.
bool decide(Plan &plan, const std::vector<Id<Candidate>> &ids, Candidate::Decision decision,
            const QString &reason);

/// One answer to a gate; no value: not answered.
struct GateCell {
    Id<Candidate> candidate{};
    Id<Gate> gate{};
    std::optional<bool> passed{};
};

bool answerGates(Plan &plan, const std::vector<GateCell> &cells);

/// What a person says when a candidate becomes a program. Without a year the program has none, and no budget
/// line; without a source the first one that is APBD takes the cost.
struct ProgramFromCandidate {
    int year = 0;
    Id<FundingSource> source{};
    Id<SubDimension> subDimension{};
};

/// Makes a program of a candidate and links them: name, what it does, pillar, lead, and years from its
/// months; its cost becomes a budget line, marked as assumed. Indicators, partners, risks and activities
/// belong to both from now on, so that progress stays one truth. Refuses a candidate that has a program.
bool makeProgram(Plan &plan, Id<Candidate> id, const ProgramFromCandidate &wanted,
                 Id<Program> *made = nullptr);

}
