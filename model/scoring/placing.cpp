// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/placing.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace scoring {

namespace {

/// Whom to seat first: those who were given a place by that place, then the others; equals by rank.
std::vector<std::size_t> seatingOrder(std::span<const int> computed,
                                      std::span<const std::optional<int>> given)
{
    std::vector<std::size_t> order(computed.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return std::tuple(!given[i].has_value(), given[i].value_or(0), computed[i]);
    });
    return order;
}

}

std::vector<int> placed(std::span<const int> computed, std::span<const std::optional<int>> given)
{
    const std::size_t n = computed.size();
    std::vector<int> places(n);
    std::vector<bool> taken(n);
    for (const std::size_t i : seatingOrder(computed, given)) {
        const auto wanted = std::size_t(std::clamp(given[i].value_or(1), 1, int(n))) - 1;
        std::size_t free = wanted;
        while (free < n && taken[free])
            ++free;
        // Behind the last place only the places before are left.
        while (free == n || taken[free])
            free = free == n ? n - 1 : free - 1;
        taken[free] = true;
        places[i] = int(free) + 1;
    }
    return places;
}

}
