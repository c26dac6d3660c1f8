// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"
#include "model/scoring/normalisation.h"

/// The methods once more, written from the formulas alone, to compare the fast ones with.
namespace naive {

/// Up to 12 × 8, benefits and costs of any size, some columns of zeros, equal or negative values, some with
/// thresholds, some with a scale, some gaps.
scoring::DecisionMatrix randomMatrix(unsigned seed);

std::vector<double> saw(const scoring::DecisionMatrix &matrix,
                        scoring::Normalisation normalisation = scoring::Normalisation::Maximum);
std::vector<double> topsis(const scoring::DecisionMatrix &matrix);
std::vector<double> mean(const scoring::DecisionMatrix &matrix);
std::vector<double> weightedProduct(const scoring::DecisionMatrix &matrix);
std::vector<double> waspas(const scoring::DecisionMatrix &matrix);
std::vector<double> vikor(const scoring::DecisionMatrix &matrix);
std::vector<double> promethee(const scoring::DecisionMatrix &matrix);  ///< every pair, so n²

}
