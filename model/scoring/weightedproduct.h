// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// The weighted product (Bridgman 1922; Miller & Starr 1969): score = product of x^weight, for a cost of
/// x^-weight.
///
/// What the formula leaves open:
/// - a benefit of 0 makes the product 0, as the formula says;
/// - a column in which the formula is not defined or says nothing (a negative value, a cost of 0, benefits
///   that are all 0) is replaced by 1 + its place in its range, so from 1 to 2; equal values then are 1;
/// - a missing value counts as the worst of its column; a column without any value, or without weight, moves
///   nobody.
std::vector<double> weightedProduct(const DecisionMatrix &matrix);

}
