// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/saw.h"

#include <Eigen/Core>

namespace scoring {

namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

Eigen::ArrayXd byRange(const Column &x, const Extent &extent, bool cost)
{
    const double range = extent.greatest - extent.least;
    if (range == 0)
        return Eigen::ArrayXd::Ones(x.size());
    return cost ? ((extent.greatest - x) / range).eval() : ((x - extent.least) / range).eval();
}

Eigen::ArrayXd ratios(const Column &x, const Extent &extent, bool cost)
{
    if (extent.least < 0)
        return byRange(x, extent, cost);
    if (!cost)
        return extent.greatest == 0 ? Eigen::ArrayXd::Zero(x.size()) : (x / extent.greatest).eval();
    if (extent.least == 0)
        return (x == 0).cast<double>();
    return extent.least / x;
}

/// The normalised column, missing values as 0.
Eigen::ArrayXd normalised(const DecisionMatrix &matrix, std::size_t criterion)
{
    const std::span<const double> values = matrix.column(criterion);
    const Column x(values.data(), Eigen::Index(values.size()));
    const Extent present = extent(values);
    const Eigen::ArrayXd r = ratios(x, present, matrix.criteria[criterion].isCost());
    return present.present == values.size() ? r : x.isNaN().select(0, r).eval();
}

std::vector<double> toVector(const Eigen::ArrayXd &array)
{
    return {array.data(), array.data() + array.size()};
}

}

std::vector<double> sawNormalised(const DecisionMatrix &matrix, std::size_t criterion)
{
    return toVector(normalised(matrix, criterion));
}

std::vector<double> saw(const DecisionMatrix &matrix)
{
    Eigen::ArrayXd scores = Eigen::ArrayXd::Zero(Eigen::Index(matrix.alternatives()));
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
        scores += matrix.criteria[j].weight * normalised(matrix, j);
    return toVector(scores);
}

}
