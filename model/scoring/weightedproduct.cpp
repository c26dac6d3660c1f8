// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/weightedproduct.h"

#include <Eigen/Core>

namespace scoring {

namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

constexpr double infinity = std::numeric_limits<double>::infinity();

bool hasPowers(const Extent &extent, bool cost)
{
    return extent.least > 0 || (extent.least == 0 && extent.greatest > 0 && !cost);
}

/// 1 + the place of each value in the range, 1 to 2.
Eigen::ArrayXd placed(const Column &x, const Extent &extent)
{
    const double half = extent.greatest / 2 - extent.least / 2;
    return half > 0 ? (1 + (x / 2 - extent.least / 2) / half).eval() : (1 + 0 * x).eval();
}

/// Each value of the column or what stands for it; above 0, or a benefit of 0.
Eigen::ArrayXd bases(const Column &x, const Extent &extent, bool cost)
{
    Eigen::ArrayXd base = hasPowers(extent, cost) ? x.eval() : placed(x, extent);
    if (extent.present == std::size_t(x.size()))
        return base;
    const double unknown = cost ? -infinity : infinity;
    const Eigen::ArrayXd known = x.isNaN().select(unknown, base);
    return x.isNaN().select(cost ? known.maxCoeff() : known.minCoeff(), base);
}

}

std::vector<double> weightedProduct(const DecisionMatrix &matrix)
{
    Eigen::ArrayXd logarithms = Eigen::ArrayXd::Zero(Eigen::Index(matrix.alternatives()));
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const bool cost = matrix.criteria[j].isCost();
        const double weight = matrix.criteria[j].weight;
        const Extent present = extent(matrix.column(j));
        if (present.present == 0 || weight == 0)
            continue;
        const Column x(matrix.column(j).data(), logarithms.size());
        logarithms += (cost ? -weight : weight) * bases(x, present, cost).log();
    }
    std::vector<double> scores(matrix.alternatives());
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = std::exp(logarithms[Eigen::Index(i)]);
    return scores;
}

}
