// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/progress.h"

#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace scoring {

/// Yes or no for each of several things: the best sum of their worth under linear conditions.
struct BinaryProgram {
    static constexpr double infinity = std::numeric_limits<double>::infinity();

    /// lowest <= sum of factor × thing <= highest
    struct Row {
        std::vector<std::pair<std::size_t, double>> terms{};
        double lowest = -infinity;
        double highest = infinity;
    };

    std::vector<double> worth{};  ///< one a thing; of size 1 or so, for the sake of the arithmetic
    bool maximise = true;
    std::vector<Row> rows{};
};

struct BinarySolution {
    enum class Outcome {
        Best,  ///< proven
        Found,  ///< the best that was found within the limit of work
        Impossible,  ///< proven: no choice meets the conditions
        Unknown  ///< nothing was found within the limit of work
    };

    Outcome outcome = Outcome::Unknown;
    std::vector<bool> values{};  ///< one a thing, where the outcome is Best or Found

    bool hasValues() const { return outcome == Outcome::Best || outcome == Outcome::Found; }
};

/// Solved by branch and bound with GLPK, the same way each time. The conditions hold within the tolerance of
/// floating point; who needs them exactly checks them. Stops early, with what was found, where \a progress
/// says so or after a fixed amount of work. Throws a Failure where GLPK itself fails.
BinarySolution solve(const BinaryProgram &program, const Progress &progress = {});

}
