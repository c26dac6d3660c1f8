// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ranking.h"

#include <algorithm>
#include <cmath>

namespace scoring {

namespace {

/// A score, less being better, and whose it is.
using Place = std::pair<double, std::size_t>;

std::vector<Place> sortedPlaces(std::span<const double> scores, Better better)
{
    std::vector<Place> places(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        places[i] = {better == Better::Higher ? -scores[i] : scores[i], i};
    std::ranges::sort(places);
    return places;
}

/// Calls \a visit with each group of equal scores, the best first: its members and how many came before.
template <class Visitor>
void forEachTie(std::span<const double> scores, Better better, Visitor visit)
{
    const std::vector<Place> places = sortedPlaces(scores, better);
    if (places.empty())
        return;
    // Sums of many terms differ by some 1e-15 of the largest; among 100,000 scores neighbours may differ by
    // as little as 1e-10 and mean it.
    const double rounding = 1e-12 * std::max(std::abs(places.front().first), std::abs(places.back().first));
    for (std::size_t first = 0; first < places.size();) {
        std::size_t end = first + 1;
        while (end < places.size() && places[end].first - places[first].first <= rounding)
            ++end;
        visit(std::span(places).subspan(first, end - first), first);
        first = end;
    }
}

}

std::vector<int> ranks(std::span<const double> scores, Better better)
{
    std::vector<int> result(scores.size());
    forEachTie(scores, better, [&](std::span<const Place> tied, std::size_t before) {
        for (const auto &[score, index] : tied)
            result[index] = int(before) + 1;
    });
    return result;
}

std::vector<double> midranks(std::span<const double> scores, Better better)
{
    std::vector<double> result(scores.size());
    forEachTie(scores, better, [&](std::span<const Place> tied, std::size_t before) {
        for (const auto &[score, index] : tied)
            result[index] = double(before) + (double(tied.size()) + 1) / 2;
    });
    return result;
}

}
