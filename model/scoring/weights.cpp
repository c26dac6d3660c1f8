// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/weights.h"

#include <algorithm>
#include <cmath>

namespace scoring {

namespace {

constexpr double rounding = 1e-9;

bool isWeight(const std::pair<std::size_t, double> &set)
{
    return std::isfinite(set.second) && set.second >= 0;
}

/// Scales the weights that are not set, \a others together, down to \a rest; zeros share it alike.
void shrink(std::vector<double> &weights, const std::vector<bool> &isSet, double others, double rest)
{
    const auto free = double(std::ranges::count(isSet, false));
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (!isSet[i])
            weights[i] = others > 0 ? weights[i] * rest / others : rest / free;
}

}

std::optional<std::vector<double>> yielded(std::vector<double> weights,
                                           std::span<const std::pair<std::size_t, double>> set)
{
    if (!std::ranges::all_of(set, isWeight))
        return {};
    std::vector<bool> isSet(weights.size());
    for (const auto &[index, weight] : set) {
        weights[index] = weight;
        isSet[index] = true;
    }
    double given = 0;
    double others = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        (isSet[i] ? given : others) += weights[i];
    if (std::ranges::find(isSet, false) == isSet.end())
        return weights;
    if (given > 1 + rounding)
        return {};
    shrink(weights, isSet, others, std::max(0.0, 1 - given));
    return weights;
}

Reach reachOf(std::span<const double> weights, const std::vector<bool> &locked, std::size_t place)
{
    double kept = 0;
    bool canYield = false;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (i == place)
            continue;
        kept += locked[i] ? weights[i] : 0;
        canYield = canYield || !locked[i];
    }
    if (locked[place] || !canYield)
        return {weights[place], weights[place]};
    return {0, std::max(0.0, 1 - kept)};
}

std::vector<double> aroundLocked(std::span<const double> weights, std::vector<double> proposed,
                                 const std::vector<bool> &locked)
{
    double kept = 0;
    double others = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (locked[i])
            proposed[i] = weights[i];
        (locked[i] ? kept : others) += proposed[i];
    }
    shrink(proposed, locked, others, std::max(0.0, 1 - kept));
    return proposed;
}

}
