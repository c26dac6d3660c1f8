// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

/// SAW and TOPSIS once more, written from the formulas alone, to compare the fast ones with.
namespace naive {

/// Up to 12 × 8, benefits and costs of any size, some columns of zeros or equal values, some gaps.
scoring::DecisionMatrix randomMatrix(unsigned seed);

std::vector<double> saw(const scoring::DecisionMatrix &matrix);
std::vector<double> topsis(const scoring::DecisionMatrix &matrix);

}
