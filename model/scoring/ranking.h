// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace scoring {

/// What makes a score a good one.
enum class Better { Higher, Lower };

/// The place of each score, from 1. Equal scores share a place and the next ones are left out
/// (1, 2, 2, 4), as in sports. Scores that differ only by rounding count as equal.
std::vector<int> ranks(std::span<const double> scores, Better better = Better::Higher);

/// As ranks(), but equal scores share the mean of the places that they take up (1, 2.5, 2.5, 4): what
/// rank statistics need.
std::vector<double> midranks(std::span<const double> scores, Better better = Better::Higher);

}
