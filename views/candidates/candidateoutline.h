// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "views/common/outline.h"

#include <functional>

enum class CandidateGrouping { Pillar, Agency, Decision, None };

struct CandidateOutlineOptions {
    CandidateGrouping grouping = CandidateGrouping::Pillar;
    QString filter{};  ///< every word must occur in what the row says
    /// Where given, candidates under one heading are sorted by it; else they keep the plan's order.
    std::function<bool(const Candidate &, const Candidate &)> before{};
};

/// Candidates under headings, whose ids are those of a pillar or agency (0: none) or the number of a
/// decision. Headings without a row are left out.
Outline candidateOutline(const PlanData &data, const CandidateOutlineOptions &options);
