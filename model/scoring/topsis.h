// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// What TOPSIS finds on its way; closeness is the score, 0 to 1.
struct Topsis {
    std::vector<double> ideal{};  ///< one a criterion, normalised and weighted
    std::vector<double> antiIdeal{};
    std::vector<double> toIdeal{};  ///< distance, one an alternative
    std::vector<double> toAntiIdeal{};
    std::vector<double> closeness{};
};

/// TOPSIS (Hwang & Yoon 1981) with vector normalisation and Euclidean distances:
/// v = weight × x / sqrt(sum of x²); closeness = d⁻ / (d⁺ + d⁻).
///
/// What the formula leaves open:
/// - a missing value stands at the anti-ideal, the worst value of its column: a gap never helps. The
///   column's norm, ideal and anti-ideal come from the values that are there;
/// - a column of zeros, or of equal values, moves nobody;
/// - where ideal and anti-ideal are one point (one alternative, or all alike), everybody is as near to
///   the one as to the other: closeness 0.5; but 0 for an alternative without any value.
Topsis topsis(const DecisionMatrix &matrix);

}
