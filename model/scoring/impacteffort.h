// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// Where an alternative stands on the chart of impact against effort; both 0 to 1.
struct ImpactEffort {
    std::optional<double> impact{};  ///< weighted mean of what is a benefit
    std::optional<double> effort{};  ///< weighted mean of what is a cost
};

/// One an alternative. A value counts by its place on the criterion's scale; without a scale (rupiah,
/// months) by its share of the greatest value of its column. Missing values are left out of the mean;
/// with none left, or no weight among them, there is no figure.
std::vector<ImpactEffort> impactEffort(const DecisionMatrix &matrix);

}
