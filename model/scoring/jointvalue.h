// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/score.h"

#include <span>

namespace scoring {

/// One value out of those that several scorers gave; \a weights has one weight (0 or more) a value. Values
/// that are missing, or whose weight is 0, are left out; with none left the result is missing.
/// - Mean: weighted.
/// - Median: weighted; the mean of the two in the middle where the halves weigh the same.
/// - Trimmed: the weighted mean without a tenth of the values at each end, at least one of each from three
///   values on (Tukey 1962); with fewer the mean.
double jointValue(std::span<const double> values, std::span<const double> weights, Round::Joint how);

}
