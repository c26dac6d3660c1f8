// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// Weighted aggregated sum product assessment (Zavadskas, Turskis, Antucheviciene & Zakarevicius 2012):
/// score = lambda × sum of weight × r + (1 - lambda) × product of r^weight, with the r of saw(): x / max for
/// a benefit, min / x for a cost.
///
/// What the formula leaves open, beyond what saw() says of r:
/// - in the sum a missing value adds nothing; in the product it counts as the least r of its column;
/// - r = 0 makes the product 0, as the formula says; but a column in which nobody has another r, or any
///   value, moves no product.
///
/// \a lambda is 0 (product alone) to 1 (sum alone).
std::vector<double> waspas(const DecisionMatrix &matrix, double lambda = 0.5);

}
