// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/report/bookwriter.h"

namespace report {

/// How the candidates were scored: the table with all values, and what it says in sentences.
struct ScoredMatrix {
    Table table{};
    QString comparison{};  ///< who comes first by which method
    QString agreement{};  ///< how far the scorers agree
};

/// Nothing where nobody has scored.
std::optional<ScoredMatrix> scoredMatrix(const PlanData &data);

/// The candidates by rank with their joint values, scores by each method, and how they came about in
/// sentences. Nothing where nobody has scored.
void addScoredMatrix(BookWriter &book, const PlanData &data);

}
