// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/saw.h"

#include <Eigen/Core>

namespace scoring {

namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

/// Halves are subtracted, so that no range leaves that of a double.
Eigen::ArrayXd byRange(const Column &x, const Extent &extent, bool cost)
{
    const double half = extent.greatest / 2 - extent.least / 2;
    if (half == 0)
        return Eigen::ArrayXd::Ones(x.size());
    return cost ? ((extent.greatest / 2 - x / 2) / half).eval() : ((x / 2 - extent.least / 2) / half).eval();
}

Eigen::ArrayXd byMaximum(const Column &x, const Extent &extent, bool cost)
{
    if (extent.least < 0)
        return byRange(x, extent, cost);
    if (!cost)
        return extent.greatest == 0 ? Eigen::ArrayXd::Zero(x.size()) : (x / extent.greatest).eval();
    if (extent.least == 0)
        return (x == 0).cast<double>();
    return extent.least / x;
}

/// The normalised column, missing values as 0. By the sum is by the maximum, divided by its own sum: that is
/// the same, and neither rupiah nor the smallest fractions leave the range of a double on the way.
Eigen::ArrayXd normalised(const DecisionMatrix &matrix, std::size_t criterion, Normalisation normalisation)
{
    const std::span<const double> values = matrix.column(criterion);
    const Column x(values.data(), Eigen::Index(values.size()));
    const Extent present = extent(values);
    const bool cost = matrix.criteria[criterion].isCost();
    Eigen::ArrayXd r
        = normalisation == Normalisation::Range ? byRange(x, present, cost) : byMaximum(x, present, cost);
    if (present.present != values.size())
        r = x.isNaN().select(0, r).eval();
    if (const double sum = r.sum(); normalisation == Normalisation::Sum && sum > 0)
        r /= sum;
    return r;
}

std::vector<double> toVector(const Eigen::ArrayXd &array)
{
    return {array.data(), array.data() + array.size()};
}

}

std::vector<double> sawNormalised(const DecisionMatrix &matrix, std::size_t criterion,
                                  Normalisation normalisation)
{
    return toVector(normalised(matrix, criterion, normalisation));
}

std::vector<double> saw(const DecisionMatrix &matrix, Normalisation normalisation)
{
    Eigen::ArrayXd scores = Eigen::ArrayXd::Zero(Eigen::Index(matrix.alternatives()));
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
        scores += matrix.criteria[j].weight * normalised(matrix, j, normalisation);
    return toVector(scores);
}

}
