// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// The net flows of PROMETHEE II (Brans & Vincke 1985; Brans, Vincke & Mareschal 1986), -1 to 1: over all
/// other alternatives the mean of weight × (P(x - other) - P(other - x)), summed over the criteria. P(d), how
/// far a difference d in favour of an alternative makes it preferred, follows from the thresholds q
/// (MatrixCriterion::indifference) and p (preference) of the column:
/// - neither: 1 for any d > 0 (usual);
/// - otherwise 0 up to q, 1 from p on, and between them in proportion (linear). Without q, q = 0; without
///   p, or with p <= q, P jumps to 1 above q. A negative threshold counts as 0.
///
/// What the formula leaves open: a missing value counts as the worst of its column; a column without any
/// value moves nobody; one alternative has the flow 0.
///
/// Takes n log n a criterion, not n² (after Calders & Van Assche 2018): a sorted column is passed once with
/// a window over those whose difference lies between q and p.
std::vector<double> promethee(const DecisionMatrix &matrix);

}
