// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/promethee.h"

#include <algorithm>

namespace scoring {

namespace {

struct Thresholds {
    double indifference = 0;
    double preference = 0;

    bool isLinear() const { return preference > indifference; }
};

Thresholds thresholdsOf(const MatrixCriterion &criterion)
{
    return {std::max(0.0, criterion.indifference.value_or(0)),
            std::max(0.0, criterion.preference.value_or(0))};
}

/// For each value of \a rising: P(value - other), summed over all others.
///
/// The window holds those that are preferred in part, from \a wholly to \a partly. Its sum of d - q is
/// carried along: nothing larger than p is ever added, so that close values far from zero (rupiah) keep
/// their differences.
std::vector<double> preferences(std::span<const double> rising, const Thresholds &thresholds)
{
    const auto [q, p] = thresholds;
    const double step = thresholds.isLinear() ? p : q;
    const auto isWhole = [&](double d) { return thresholds.isLinear() ? d >= step : d > step; };
    std::vector<double> sums(rising.size());
    std::size_t wholly = 0;
    std::size_t partly = 0;
    double window = 0;
    for (std::size_t i = 0; i < rising.size(); ++i) {
        const double x = rising[i];
        const double before = i == 0 ? x : rising[i - 1];
        for (; wholly < i && isWhole(x - rising[wholly]); ++wholly)
            if (wholly < partly)
                window -= before - rising[wholly] - q;
        partly = std::max(partly, wholly);
        window = partly == wholly ? 0 : window + double(partly - wholly) * (x - before);
        for (; thresholds.isLinear() && partly < i && x - rising[partly] > q; ++partly)
            window += x - rising[partly] - q;
        sums[i] = double(wholly) + (thresholds.isLinear() ? window / (p - q) : 0);
    }
    return sums;
}

/// A value, the better the higher, and whose it is.
using Place = std::pair<double, std::size_t>;

std::vector<Place> risingPlaces(const DecisionMatrix &matrix, std::size_t criterion, const Extent &present)
{
    const std::span<const double> column = matrix.column(criterion);
    const bool cost = matrix.criteria[criterion].isCost();
    std::vector<Place> places(column.size());
    for (std::size_t i = 0; i < column.size(); ++i) {
        const double x = isMissing(column[i]) ? (cost ? present.greatest : present.least) : column[i];
        places[i] = {cost ? -x : x, i};
    }
    std::ranges::sort(places);
    return places;
}

void addFlows(std::vector<double> &flows, const std::vector<Place> &rising, const Thresholds &thresholds,
              double share)
{
    const std::size_t count = rising.size();
    std::vector<double> values(count);
    std::vector<double> mirrored(count);
    for (std::size_t i = 0; i < count; ++i) {
        values[i] = rising[i].first;
        mirrored[count - 1 - i] = -values[i];
    }
    const std::vector<double> leaving = preferences(values, thresholds);
    const std::vector<double> entering = preferences(mirrored, thresholds);
    for (std::size_t i = 0; i < count; ++i)
        flows[rising[i].second] += share * (leaving[i] - entering[count - 1 - i]);
}

}

std::vector<double> promethee(const DecisionMatrix &matrix)
{
    std::vector<double> flows(matrix.alternatives());
    for (std::size_t j = 0; flows.size() > 1 && j < matrix.criteria.size(); ++j) {
        const Extent present = extent(matrix.column(j));
        if (present.present > 0)
            addFlows(flows, risingPlaces(matrix, j, present), thresholdsOf(matrix.criteria[j]),
                     matrix.criteria[j].weight / double(flows.size() - 1));
    }
    return flows;
}

}
