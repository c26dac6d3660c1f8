// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/waspas.h"

#include "model/scoring/saw.h"

#include <Eigen/Core>

namespace scoring {

namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

/// The factors of the product: r, with the least for a gap; nothing where the column moves nobody.
std::optional<Eigen::ArrayXd> factors(const Column &x, const Column &r)
{
    const Eigen::ArrayXd known = x.isNaN().select(1, r);
    if (x.size() == 0 || r.maxCoeff() <= 0)
        return {};
    return x.isNaN().select(known.minCoeff(), r);
}

}

std::vector<double> waspas(const DecisionMatrix &matrix, double lambda)
{
    const auto size = Eigen::Index(matrix.alternatives());
    Eigen::ArrayXd sum = Eigen::ArrayXd::Zero(size);
    Eigen::ArrayXd logarithms = Eigen::ArrayXd::Zero(size);
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const double weight = matrix.criteria[j].weight;
        const std::vector<double> normalised = sawNormalised(matrix, j);
        const Column r(normalised.data(), size);
        sum += weight * r;
        if (const auto factor = factors(Column(matrix.column(j).data(), size), r); factor && weight > 0)
            logarithms += weight * factor->log();
    }
    std::vector<double> scores(matrix.alternatives());
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = lambda * sum[Eigen::Index(i)] + (1 - lambda) * std::exp(logarithms[Eigen::Index(i)]);
    return scores;
}

}
