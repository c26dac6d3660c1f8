// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/randomnumbers.h"

#include <bit>
#include <cmath>

namespace scoring {

RandomNumbers::RandomNumbers(quint64 seed)
{
    for (quint64 &word : m_state) {
        seed += 0x9E3779B97F4A7C15;
        quint64 mixed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        word = mixed ^ (mixed >> 31);
    }
}

quint64 RandomNumbers::next()
{
    auto &[a, b, c, d] = m_state;
    const quint64 result = std::rotl(b * 5, 7) * 9;
    const quint64 shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = std::rotl(d, 45);
    return result;
}

double RandomNumbers::uniform()
{
    // The middles of 2^52 equal parts: neither end can come up.
    return (double(next() >> 12) + 0.5) * 0x1p-52;
}

double RandomNumbers::exponential()
{
    return -std::log(uniform());
}

double RandomNumbers::normal()
{
    // Box & Muller 1958; the second number is not kept, so that every call draws the same way.
    constexpr double turn = 6.283185307179586;
    const double radius = std::sqrt(2 * exponential());
    return radius * std::cos(turn * uniform());
}

double RandomNumbers::gamma(double shape)
{
    if (!(shape > 0))
        return 0;
    if (shape < 1) {
        const double larger = gamma(shape + 1);
        return larger * std::pow(uniform(), 1 / shape);
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    while (true) {
        const double x = normal();
        const double v = std::pow(1 + c * x, 3);
        if (v > 0 && std::log(uniform()) < x * x / 2 + d - d * v + d * std::log(v))
            return d * v;
    }
}

}
