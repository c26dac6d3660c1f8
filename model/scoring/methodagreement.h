// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/methods.h"

#include <optional>

namespace scoring {

/// Two methods compared over the same matrix.
struct MethodPair {
    std::size_t first = 0;  ///< place in MethodAgreement::rankings
    std::size_t second = 0;
    std::optional<double> spearman{};  ///< nothing where one of them ties everybody
    /// Alternatives of which the first method puts the one named first before the other, and the second
    /// method the other way round.
    std::vector<std::pair<std::size_t, std::size_t>> swaps{};
};

struct MethodRanking {
    const Method *method = nullptr;
    std::vector<int> ranks{};  ///< one an alternative
};

/// How far the methods agree about one matrix.
struct MethodAgreement {
    std::vector<MethodRanking> rankings{};  ///< in the order of methods()
    std::vector<MethodPair> pairs{};
};

MethodAgreement methodAgreement(const DecisionMatrix &matrix, Normalisation normalisation);

/// Spearman's rank correlation with ties (the correlation of the midranks; Kendall & Gibbons 1990): 1 for the
/// same order, -1 for the reverse. Nothing for fewer than two values or where one side ties all.
std::optional<double> spearman(std::span<const double> firstMidranks, std::span<const double> secondMidranks);

}
