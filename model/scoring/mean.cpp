// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/mean.h"

#include "model/scoring/saw.h"

#include <Eigen/Core>

#include <algorithm>

namespace scoring {

namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

constexpr double ministrysHighest = 4;

bool hasScale(const MatrixCriterion &criterion)
{
    return criterion.lowest && criterion.highest;
}

/// What each value of a column counts, the more the better.
Eigen::ArrayXd counted(const DecisionMatrix &matrix, std::size_t j, bool anyScale)
{
    const MatrixCriterion &criterion = matrix.criteria[j];
    const Column x(matrix.column(j).data(), Eigen::Index(matrix.alternatives()));
    if (anyScale && !hasScale(criterion)) {
        const std::vector<double> place = sawNormalised(matrix, j, Normalisation::Range);
        return ministrysHighest * Column(place.data(), x.size());
    }
    const Extent present = extent(matrix.column(j));
    const double low = hasScale(criterion) ? *criterion.lowest : present.least;
    const double high = hasScale(criterion) ? *criterion.highest : present.greatest;
    // Halves are added, so that no sum leaves the range of a double.
    const Eigen::ArrayXd value = criterion.isCost() ? (2 * (low / 2 + high / 2 - x / 2)).eval() : x.eval();
    return x.isNaN().select(low, value);
}

}

std::vector<double> mean(const DecisionMatrix &matrix)
{
    std::vector<double> scores(matrix.alternatives());
    Eigen::Map<Eigen::ArrayXd> sum(scores.data(), Eigen::Index(scores.size()));
    const bool anyScale = std::ranges::any_of(matrix.criteria, hasScale);
    double weights = 0;
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        sum += matrix.criteria[j].weight * counted(matrix, j, anyScale);
        weights += matrix.criteria[j].weight;
    }
    if (weights > 0)
        sum /= weights;
    return scores;
}

}
