// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// Simple additive weighting (Churchman & Ackoff 1954; weights and notation after Fishburn 1967),
/// normalised by the maximum: r = x / max for a benefit, min / x for a cost; score = sum of weight × r.
///
/// What the formula leaves open:
/// - a missing value adds nothing (r = 0): a gap never helps;
/// - a benefit column of zeros adds nothing to anybody;
/// - a cost of 0 gets r = 1 and every other cost in its column r = 0. That is where min / x goes when the
///   least cost goes to 0, so the ranking does not jump when a mean of 0.01 becomes 0;
/// - a column with a negative value has no meaningful ratios and is normalised by its range, (x - min) /
///   (max - min) and (max - x) / (max - min); where all its values are equal, r = 1;
/// - one alternative has r = 1 wherever it has a value other than a benefit of 0.
std::vector<double> saw(const DecisionMatrix &matrix);

/// The r of one column of \a matrix, one an alternative.
std::vector<double> sawNormalised(const DecisionMatrix &matrix, std::size_t criterion);

}
