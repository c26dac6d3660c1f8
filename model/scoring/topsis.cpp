// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/topsis.h"

#include <Eigen/Core>

#include <algorithm>

namespace scoring {

namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

/// weight / norm of a column. The norm is taken after scaling by a power of two, so that neither rupiah
/// squared nor the smallest fractions leave the range of a double.
double factorOf(const Column &x, const Extent &extent, double weight)
{
    const double largest = std::max(std::abs(extent.least), std::abs(extent.greatest));
    if (largest == 0)
        return 0;
    const double scale = std::ldexp(1.0, -std::max(std::ilogb(largest), -1000));
    const auto squares = (scale * x).square();
    const bool whole = extent.present == std::size_t(x.size());
    const double sum = whole ? squares.sum() : x.isNaN().select(0, squares).sum();
    return weight / std::sqrt(sum) * scale;
}

bool hasNoValue(const DecisionMatrix &matrix, std::size_t alternative)
{
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
        if (!isMissing(matrix.at(alternative, j)))
            return false;
    return true;
}

void setCloseness(const DecisionMatrix &matrix, Topsis &result)
{
    result.closeness.resize(matrix.alternatives());
    for (std::size_t i = 0; i < matrix.alternatives(); ++i) {
        const double sum = result.toIdeal[i] + result.toAntiIdeal[i];
        if (sum > 0)
            result.closeness[i] = result.toAntiIdeal[i] / sum;
        else
            result.closeness[i] = hasNoValue(matrix, i) ? 0 : 0.5;
    }
}

}

Topsis topsis(const DecisionMatrix &matrix)
{
    const auto rows = Eigen::Index(matrix.alternatives());
    Topsis result{.toIdeal = std::vector<double>(matrix.alternatives()),
                  .toAntiIdeal = std::vector<double>(matrix.alternatives())};
    Eigen::Map<Eigen::ArrayXd> toIdeal(result.toIdeal.data(), rows);
    Eigen::Map<Eigen::ArrayXd> toAntiIdeal(result.toAntiIdeal.data(), rows);
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const MatrixCriterion &criterion = matrix.criteria[j];
        const Column x(matrix.column(j).data(), rows);
        const Extent present = extent(matrix.column(j));
        const double factor = factorOf(x, present, criterion.weight);
        const double best = factor * (criterion.isCost() ? present.least : present.greatest);
        const double worst = factor * (criterion.isCost() ? present.greatest : present.least);
        result.ideal.push_back(best);
        result.antiIdeal.push_back(worst);
        if (present.present == matrix.alternatives()) {
            toIdeal += (factor * x - best).square();
            toAntiIdeal += (factor * x - worst).square();
        } else {
            const Eigen::ArrayXd v = x.isNaN().select(worst, factor * x);
            toIdeal += (v - best).square();
            toAntiIdeal += (v - worst).square();
        }
    }
    toIdeal = toIdeal.sqrt();
    toAntiIdeal = toAntiIdeal.sqrt();
    setCloseness(matrix, result);
    return result;
}

}
