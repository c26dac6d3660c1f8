// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// The weighted mean of the values themselves, as the ministry's evaluation takes it (Kominfo 2022: the mean
/// of scores from 0 to 4, then of the dimensions by their weights). Weights need not sum to 1; where all are
/// zero, so is every score.
///
/// What the formula leaves open:
/// - a cost counts from the other end: lowest + highest - x of its scale, without one least + greatest - x of
///   its column; so it keeps its unit and differences keep their size;
/// - where some columns have a scale, one without (rupiah, months) is stretched over its own range onto the
///   ministry's 0 to 4; equal values then count 4. Where none has a scale, values count as they are;
/// - a missing value counts as the worst of its scale, without one of its column.
std::vector<double> mean(const DecisionMatrix &matrix);

}
