// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/entropyweights.h"

#include <algorithm>

namespace scoring {

namespace {

/// Below this a column differs by nothing but rounding.
constexpr double rounding = 1e-12;

/// 1 - e of one column.
double divergence(std::span<const double> column)
{
    const Extent present = extent(column);
    if (present.present < 2 || present.least == present.greatest)
        return 0;
    // Scaled first, so that no sum leaves the range of a double.
    const double scale = std::max(std::abs(present.least), std::abs(present.greatest));
    const double shift = std::min(0.0, present.least / scale);
    double sum = 0;
    double products = 0;
    for (const double value : column) {
        const double x = value / scale - shift;
        if (isMissing(x) || x == 0)
            continue;
        sum += x;
        products += x * std::log(x);
    }
    const double entropy = (std::log(sum) - products / sum) / std::log(double(present.present));
    const double result = 1 - entropy;
    return result > rounding ? result : 0;
}

}

std::vector<double> entropyWeights(const DecisionMatrix &matrix)
{
    std::vector<MatrixCriterion> criteria(matrix.criteria.size());
    for (std::size_t j = 0; j < criteria.size(); ++j)
        criteria[j].weight = divergence(matrix.column(j));
    normaliseWeights(criteria);
    return weightsOf(criteria);
}

}
