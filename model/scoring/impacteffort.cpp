// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/impacteffort.h"

#include <algorithm>

namespace scoring {

namespace {

struct Mean {
    double sum = 0;
    double weights = 0;

    void add(double value, double weight)
    {
        if (isMissing(value))
            return;
        sum += weight * value;
        weights += weight;
    }
    std::optional<double> value() const { return weights > 0 ? std::optional(sum / weights) : std::nullopt; }
};

/// Both ends of a column's scale; equal where all its values are the same and no scale is known.
std::pair<double, double> ends(const DecisionMatrix &matrix, std::size_t criterion)
{
    const MatrixCriterion &column = matrix.criteria[criterion];
    if (column.lowest && column.highest)
        return {*column.lowest, *column.highest};
    const Extent present = extent(matrix.column(criterion));
    return {std::min(0.0, present.least), present.greatest};
}

/// 0 to 1; a missing value stays missing.
double place(double value, double low, double high)
{
    if (isMissing(value))
        return missing;
    return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0;
}

}

std::vector<ImpactEffort> impactEffort(const DecisionMatrix &matrix)
{
    std::vector<Mean> impacts(matrix.alternatives());
    std::vector<Mean> efforts(matrix.alternatives());
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const auto [low, high] = ends(matrix, j);
        auto &means = matrix.criteria[j].isCost() ? efforts : impacts;
        for (std::size_t i = 0; i < matrix.alternatives(); ++i)
            means[i].add(place(matrix.at(i, j), low, high), matrix.criteria[j].weight);
    }
    std::vector<ImpactEffort> result;
    for (std::size_t i = 0; i < matrix.alternatives(); ++i)
        result.push_back({.impact = impacts[i].value(), .effort = efforts[i].value()});
    return result;
}

}
