// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/chisquare.h"

#include <cmath>

namespace scoring {

namespace {

constexpr double precision = 1e-15;
constexpr int mostSteps = 10'000;

/// The lower part, quick where x < a + 1.
double series(double a, double x)
{
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < mostSteps && term > sum * precision; ++n) {
        term *= x / (a + n);
        sum += term;
    }
    return sum;
}

/// The upper part, quick where x > a + 1; evaluated forward (Lentz 1976).
double fraction(double a, double x)
{
    constexpr double tiny = 1e-300;
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / b;
    double result = d;
    for (int n = 1; n < mostSteps; ++n) {
        const double numerator = n * (a - n);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        result *= c * d;
        if (std::abs(c * d - 1) < precision)
            break;
    }
    return result;
}

}

double chiSquareTail(double value, int degrees)
{
    if (!(value > 0))
        return 1;
    const double a = double(degrees) / 2;
    const double x = value / 2;
    const double factor = std::exp(a * std::log(x) - x - std::lgamma(a));
    return x < a + 1 ? 1 - factor * series(a, x) : factor * fraction(a, x);
}

}
