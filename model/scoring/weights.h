// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace scoring {

/// \a weights (shares of 1) after some of them were set: the others yield in proportion, so that the sum
/// is 1 again; where they were all 0 they share the rest alike. Where every weight is set they stand as
/// given, whatever their sum. Nothing where one is negative or no number, or those that are set exceed 1
/// together.
std::optional<std::vector<double>> yielded(std::vector<double> weights,
                                           std::span<const std::pair<std::size_t, double>> set);

/// How far the weight at a place may be moved while the locked ones stay and the sum stays 1.
struct Reach {
    double least = 0;
    double most = 1;

    bool isFree() const { return most > least; }
};

/// \a weights are shares of 1; \a locked has one entry a weight. What is locked itself, or has no other
/// that could yield, cannot be moved: its reach is what it has.
Reach reachOf(std::span<const double> weights, const std::vector<bool> &locked, std::size_t place);

/// \a proposed (shares of 1) with the locked ones as they are now in \a weights: the others share what is
/// left in the proportion proposed, alike where none is proposed for them. The sum is 1 unless all are
/// locked or the locked ones exceed it.
std::vector<double> aroundLocked(std::span<const double> weights, std::vector<double> proposed,
                                 const std::vector<bool> &locked);

}
