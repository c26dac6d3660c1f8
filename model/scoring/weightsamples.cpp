// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/weightsamples.h"

#include <algorithm>

namespace scoring {

void drawWeights(RandomNumbers &random, const WeightSampling &sampling, std::span<const double> chosen,
                 std::span<double> weights)
{
    double sum = 0;
    for (std::size_t j = 0; j < weights.size(); ++j) {
        weights[j] = sampling.kind == WeightSampling::Kind::Uniform
            ? random.exponential()
            : random.gamma(sampling.concentration * chosen[j]);
        sum += weights[j];
    }
    // With a tiny concentration all can come out as 0: then the chosen ones stand.
    if (!(sum > 0)) {
        std::ranges::copy(chosen, weights.begin());
        return;
    }
    for (double &weight : weights)
        weight /= sum;
}

}
