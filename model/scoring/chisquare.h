// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scoring {

/// The probability that a chi-square variable with \a degrees of freedom (above 0) exceeds \a value: the
/// upper regularised incomplete gamma function, by its series or its continued fraction (Abramowitz &
/// Stegun 1964, 6.5.29 and 6.5.31). 1 for values up to 0.
double chiSquareTail(double value, int degrees);

}
