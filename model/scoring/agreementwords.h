// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace scoring {

/// From which value on a measure of agreement is called what.
struct Band {
    double from = 0;  ///< up to the next band; the first one has no lower end
    const char *word = nullptr;  ///< see bandWord()
    bool good = false;  ///< strong enough to decide by
};

/// Kendall's W after Schmidt (1997), who calls .1 very weak, .3 weak, .5 moderate, .7 strong and .9
/// unusually strong: each band reaches half way to the next.
std::span<const Band> concordanceBands();

/// Krippendorff's alpha after Krippendorff (2004): from .80 on reliable, from .667 on good for tentative
/// conclusions, below that not reliable, below 0 worse than chance.
std::span<const Band> alphaBands();

const Band &bandOf(double value, std::span<const Band> bands);

/// "moderate", in the user's language.
QString bandWord(const Band &band);

/// Below this probability an agreement is taken as more than chance.
constexpr double significance = 0.05;

}
