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

}
