// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/scorecube.h"

namespace scoring {

/// How the scorers differ about one candidate under one criterion.
struct Spread {
    int count = 0;  ///< scorers who gave a value
    int missing = 0;  ///< scorers who did not, though they may
    double mean = 0;  ///< the joint value of the round
    double median = 0;
    double deviation = 0;  ///< standard deviation of those who scored (not of a sample): divided by count
    double least = 0;
    double greatest = 0;
    std::vector<std::pair<double, int>> counts{};  ///< value and how many gave it, rising
};

/// Nothing for a cell without any value.
std::optional<Spread> spread(const ScoreCube &cube, std::size_t candidate, std::size_t criterion);

}
