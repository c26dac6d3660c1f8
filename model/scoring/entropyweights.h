// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// Weights (shares of 1) that the values alone suggest, by the entropy of Shannon (1948) as in Hwang &
/// Yoon 1981: p = x / sum of x; e = -1/ln(m) × sum of p ln p; weight ~ 1 - e. A criterion by which the
/// alternatives differ much weighs much. A reference to look at beside the weights that people chose: it
/// knows nothing of what matters.
///
/// What the formula leaves open:
/// - 0 × ln 0 is 0;
/// - a column with a negative value is shifted up until its least is 0;
/// - gaps are left out, m being the number of values that are there; a column with fewer than two values,
///   of equal values or of zeros has the weight 0;
/// - where every column is so, and with one alternative or none, all weigh the same.
std::vector<double> entropyWeights(const DecisionMatrix &matrix);

}
