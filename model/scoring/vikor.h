// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// What VIKOR finds; Q is the score. In all three less is better.
struct Vikor {
    std::vector<double> s{};  ///< how far from the best in sum: the utility of the group
    std::vector<double> r{};  ///< how far at the worst criterion: the regret of the opponent
    std::vector<double> q{};  ///< 0 to 1
};

/// VIKOR (Opricovic 1998; Opricovic & Tzeng 2004): d = weight × (best - x) / (best - worst) of each column; S
/// the sum of d, R the largest; Q = v (S - S*) / (S⁻ - S*) + (1 - v) (R - R*) / (R⁻ - R*), where * is the
/// least and ⁻ the greatest.
///
/// What the formula leaves open:
/// - a missing value is as far from the best as the worst value of its column: a gap never helps;
/// - a column of equal values moves nobody;
/// - where all S or all R are alike but for rounding, their part of Q is 0 for everybody.
///
/// \a v weighs the majority against the single opponent, 0 to 1.
Vikor vikor(const DecisionMatrix &matrix, double v = 0.5);

/// Whether the first by Q may be called the best, and what to propose where it may not (Opricovic & Tzeng
/// 2004, section 2, step 5).
struct Compromise {
    /// Q of the second is at least 1 / (alternatives - 1) above that of the first.
    bool advantage = true;
    bool stability = true;  ///< the first is first by S or by R as well
    /// Alternatives, the best first: the first alone; the first two where only stability lacks; all within
    /// 1 / (alternatives - 1) of the first where the advantage lacks. Empty for no alternative.
    std::vector<std::size_t> set{};
};

/// One alternative meets both conditions.
Compromise compromise(const Vikor &result);

}
