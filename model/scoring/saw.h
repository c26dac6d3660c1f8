// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"
#include "model/scoring/normalisation.h"

namespace scoring {

/// Simple additive weighting (Churchman & Ackoff 1954; weights and notation after Fishburn 1967): score = sum
/// of weight × r, where r is the value normalised by the maximum, the range or the sum of its column.
///
/// What the formulas leave open:
/// - a missing value adds nothing (r = 0): a gap never helps;
/// - a benefit column of zeros adds nothing to anybody by the maximum and by the sum;
/// - a cost of 0 gets r = 1 and every other cost in its column r = 0; by the sum those of 0 share the 1. That
///   is where the formulas go when the least cost goes to 0, so the ranking does not jump when a mean of
///   0.01 becomes 0;
/// - a column with a negative value has no meaningful ratios and is first normalised by its range;
/// - by the range, equal values have r = 1;
/// - one alternative has r = 1 wherever it has a value other than a benefit of 0.
std::vector<double> saw(const DecisionMatrix &matrix, Normalisation normalisation = Normalisation::Maximum);

/// The r of one column of \a matrix, one an alternative.
std::vector<double> sawNormalised(const DecisionMatrix &matrix, std::size_t criterion,
                                  Normalisation normalisation = Normalisation::Maximum);

}
