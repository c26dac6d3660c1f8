// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/weights.h"

#include <algorithm>
#include <cmath>

namespace scoring {

namespace {

constexpr double rounding = 1e-9;

}

std::optional<std::vector<double>> yielded(std::vector<double> weights,
                                           std::span<const std::pair<std::size_t, double>> set)
{
    std::vector<bool> isSet(weights.size());
    for (const auto &[index, weight] : set) {
        if (!std::isfinite(weight) || weight < 0)
            return {};
        weights[index] = weight;
        isSet[index] = true;
    }
    double given = 0;
    double others = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        (isSet[i] ? given : others) += weights[i];
    const auto free = std::ranges::count(isSet, false);
    if (free == 0)
        return weights;
    if (given > 1 + rounding)
        return {};
    const double rest = std::max(0.0, 1 - given);
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (!isSet[i])
            weights[i] = others > 0 ? weights[i] * rest / others : rest / double(free);
    return weights;
}

}
