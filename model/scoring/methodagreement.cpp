// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/methodagreement.h"

#include <algorithm>
#include <cmath>

namespace scoring {

namespace {

std::vector<std::pair<std::size_t, std::size_t>> swapsOf(const std::vector<int> &first,
                                                         const std::vector<int> &second)
{
    std::vector<std::pair<std::size_t, std::size_t>> result;
    for (std::size_t a = 0; a < first.size(); ++a)
        for (std::size_t b = 0; b < first.size(); ++b)
            if (first[a] < first[b] && second[a] > second[b])
                result.emplace_back(a, b);
    std::ranges::stable_sort(result, {}, [&](const auto &swap) { return first[swap.first]; });
    return result;
}

}

std::optional<double> spearman(std::span<const double> firstMidranks, std::span<const double> secondMidranks)
{
    const double middle = (double(firstMidranks.size()) + 1) / 2;
    double product = 0;
    double first = 0;
    double second = 0;
    for (std::size_t i = 0; i < firstMidranks.size(); ++i) {
        const double a = firstMidranks[i] - middle;
        const double b = secondMidranks[i] - middle;
        product += a * b;
        first += a * a;
        second += b * b;
    }
    if (first == 0 || second == 0)
        return {};
    return product / std::sqrt(first * second);
}

MethodAgreement methodAgreement(const DecisionMatrix &matrix, Normalisation normalisation)
{
    MethodAgreement result;
    std::vector<std::vector<double>> places;
    for (const Method &method : methods()) {
        const std::vector<double> scores = method.scores(matrix, normalisation);
        result.rankings.push_back({&method, ranks(scores, method.better)});
        places.push_back(midranks(scores, method.better));
    }
    for (std::size_t a = 0; a < places.size(); ++a)
        for (std::size_t b = a + 1; b < places.size(); ++b)
            result.pairs.push_back({.first = a,
                                    .second = b,
                                    .spearman = spearman(places[a], places[b]),
                                    .swaps = swapsOf(result.rankings[a].ranks, result.rankings[b].ranks)});
    return result;
}

}
