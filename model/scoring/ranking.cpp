// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace scoring {

namespace {

/// Calls \a visit with each group of equal scores, the best first: its members and how many came before.
template <class Visitor>
void forEachTie(std::span<const double> scores, Better better, Visitor visit)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return better == Better::Higher ? scores[a] > scores[b] : scores[a] < scores[b];
    });
    double largest = 0;
    for (const double score : scores)
        largest = std::max(largest, std::abs(score));
    const double rounding = 1e-9 * largest;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && std::abs(scores[order[end]] - scores[order[first]]) <= rounding)
            ++end;
        visit(std::span(order).subspan(first, end - first), first);
        first = end;
    }
}

}

std::vector<int> ranks(std::span<const double> scores, Better better)
{
    std::vector<int> result(scores.size());
    forEachTie(scores, better, [&](std::span<const std::size_t> tied, std::size_t before) {
        for (const std::size_t index : tied)
            result[index] = int(before) + 1;
    });
    return result;
}

std::vector<double> midranks(std::span<const double> scores, Better better)
{
    std::vector<double> result(scores.size());
    forEachTie(scores, better, [&](std::span<const std::size_t> tied, std::size_t before) {
        for (const std::size_t index : tied)
            result[index] = double(before) + (double(tied.size()) + 1) / 2;
    });
    return result;
}

}
