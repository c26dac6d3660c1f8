// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/randomnumbers.h"

#include <span>

namespace scoring {

/// Which weights a simulation draws.
struct WeightSampling {
    enum class Kind {
        Uniform,  ///< any weights at all, uniform on the simplex: nothing is known of them
        Around  ///< Dirichlet distributed around the chosen ones
    };

    /// Mean w and standard deviation sqrt(w (1 - w) / (concentration + 1)): a weight of 10% wavers by about
    /// four points up or down, one of 30% by six.
    static constexpr double usualConcentration = 60;

    Kind kind = Kind::Around;
    double concentration = usualConcentration;  ///< greater than 0; for Around

    bool operator==(const WeightSampling &) const = default;
};

/// Fills \a weights with one drawn vector of shares of 1. Around \a chosen a weight of 0 stays 0. Uniform
/// draws by exponential spacings (Devroye 1986, chapter V.2).
void drawWeights(RandomNumbers &random, const WeightSampling &sampling, std::span<const double> chosen,
                 std::span<double> weights);

}
