// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace scoring {

/// Random numbers that are the same on every platform for the same seed, unlike the distributions of the
/// standard library: xoshiro256** (Blackman & Vigna 2021), its state filled by splitmix64.
class RandomNumbers {
public:
    explicit RandomNumbers(quint64 seed);

    quint64 next();
    double uniform();  ///< greater than 0, less than 1
    double exponential();  ///< with mean 1
    double normal();  ///< with mean 0 and variance 1
    /// Gamma distributed with scale 1 (Marsaglia & Tsang 2000); 0 for a shape that is not positive.
    double gamma(double shape);

private:
    std::array<quint64, 4> m_state{};
};

}
