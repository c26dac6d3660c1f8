// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/decisionmatrix.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace scoring {

Extent extent(std::span<const double> column)
{
    // Four running extents side by side, so that the processor need not wait for one comparison to begin
    // the next. A missing value compares false with everything and is passed over.
    constexpr std::size_t lanes = 4;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::array<double, lanes> least{infinity, infinity, infinity, infinity};
    std::array<double, lanes> greatest{-infinity, -infinity, -infinity, -infinity};
    std::array<std::size_t, lanes> present{};
    const auto take = [&](std::size_t index, std::size_t lane) {
        const double value = column[index];
        least[lane] = value < least[lane] ? value : least[lane];
        greatest[lane] = value > greatest[lane] ? value : greatest[lane];
        present[lane] += isMissing(value) ? 0 : 1;
    };
    const std::size_t rest = column.size() - column.size() % lanes;
    for (std::size_t index = 0; index < rest; index += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            take(index + lane, lane);
    for (std::size_t index = rest; index < column.size(); ++index)
        take(index, 0);
    const std::size_t count = std::accumulate(present.begin(), present.end(), std::size_t(0));
    if (count == 0)
        return {};
    return {.present = count,
            .least = *std::ranges::min_element(least),
            .greatest = *std::ranges::max_element(greatest)};
}

void normaliseWeights(std::vector<MatrixCriterion> &criteria)
{
    double sum = 0;
    for (const MatrixCriterion &criterion : criteria)
        sum += criterion.weight;
    // A sum that is 1 but for rounding is left alone, so that 0.15 stays 0.15.
    if (std::abs(sum - 1) < 1e-9)
        return;
    for (MatrixCriterion &criterion : criteria)
        criterion.weight = sum > 0 ? criterion.weight / sum : 1.0 / double(criteria.size());
}

std::vector<double> weightsOf(std::span<const MatrixCriterion> criteria)
{
    std::vector<double> weights(criteria.size());
    std::ranges::transform(criteria, weights.begin(), &MatrixCriterion::weight);
    return weights;
}

}
