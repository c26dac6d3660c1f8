// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/vikor.h"

#include <Eigen/Core>

#include <algorithm>
#include <numeric>

namespace scoring {

namespace {

using Column = Eigen::Map<const Eigen::ArrayXd>;

constexpr double rounding = 1e-9;

/// Halves are subtracted, so that no range leaves that of a double.
double halfRange(const Extent &extent)
{
    return extent.greatest / 2 - extent.least / 2;
}

/// 0 for the best to 1 for the worst of the column.
Eigen::ArrayXd remoteness(const Column &x, const Extent &extent, bool cost)
{
    const Eigen::ArrayXd distance
        = cost ? (x / 2 - extent.least / 2).eval() : (extent.greatest / 2 - x / 2).eval();
    return x.isNaN().select(1, distance / halfRange(extent));
}

/// The place of each value between the least and the greatest, 0 to 1.
Eigen::ArrayXd place(const Column &values)
{
    const double least = values.minCoeff();
    const double range = values.maxCoeff() - least;
    if (range <= rounding * values.maxCoeff())
        return Eigen::ArrayXd::Zero(values.size());
    return (values - least) / range;
}

bool isLeast(std::size_t index, const std::vector<double> &values)
{
    return values[index] <= *std::ranges::min_element(values) + rounding;
}

}

Vikor vikor(const DecisionMatrix &matrix, double v)
{
    const auto size = Eigen::Index(matrix.alternatives());
    Vikor result{.s = std::vector<double>(matrix.alternatives()),
                 .r = std::vector<double>(matrix.alternatives()),
                 .q = std::vector<double>(matrix.alternatives())};
    if (size == 0)
        return result;
    Eigen::Map<Eigen::ArrayXd> s(result.s.data(), size);
    Eigen::Map<Eigen::ArrayXd> r(result.r.data(), size);
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const Extent present = extent(matrix.column(j));
        if (halfRange(present) == 0)
            continue;
        const Eigen::ArrayXd d = matrix.criteria[j].weight
            * remoteness(Column(matrix.column(j).data(), size), present, matrix.criteria[j].isCost());
        s += d;
        r = r.max(d);
    }
    Eigen::Map<Eigen::ArrayXd>(result.q.data(), size)
        = v * place(Column(s.data(), size)) + (1 - v) * place(Column(r.data(), size));
    return result;
}

Compromise compromise(const Vikor &result)
{
    Compromise found;
    std::vector<std::size_t> order(result.q.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return result.q[i]; });
    if (order.size() < 2) {
        found.set = order;
        return found;
    }
    const double least = 1 / double(order.size() - 1) - rounding;
    const auto behind = [&](std::size_t i) { return result.q[i] - result.q[order.front()]; };
    found.advantage = behind(order[1]) >= least;
    found.stability = isLeast(order.front(), result.s) || isLeast(order.front(), result.r);
    auto end = order.begin() + (found.stability ? 1 : 2);
    if (!found.advantage)
        end = std::ranges::find_if(order, [&](std::size_t i) { return behind(i) >= least; });
    found.set.assign(order.begin(), end);
    return found;
}

}
