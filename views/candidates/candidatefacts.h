// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/gates.h"

#include <map>

/// How a candidate stands before its gates.
struct GateCount {
    int passed = 0;
    QStringList failed{};  ///< texts of the gates, as on the screen
    QStringList unanswered{};

    int all() const { return passed + int(failed.size()) + int(unanswered.size()); }
};

/// Its place among the candidates that were scored.
struct Standing {
    int rank = 0;  ///< from 1
    double score = 0;  ///< SAW, 0 to 1
};

/// What the list of candidates is made from: the plan, and what is worked out once for all rows.
struct CandidateFacts {
    PlanData data{};
    std::map<Id<Candidate>, GateCount> gates{};
    std::map<Id<Candidate>, Standing> standings{};  ///< of those with a score in the present round

    GateCount gatesOf(Id<Candidate> candidate) const;
    const Standing *standingOf(Id<Candidate> candidate) const;
};

CandidateFacts candidateFacts(const PlanData &data);

/// The figure of the candidate that decides a gate which is not asked: "14 bulan", "Diskominfo". For one
/// that is asked it is empty.
QString gateFigure(const PlanData &data, const Candidate &candidate, const Gate &gate);
