// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/rescoring.h"

#include <optional>

namespace scoring {

/// What must not change while a weight moves.
enum class Keeps {
    Winner,  ///< the first stays first (it may come to share the place)
    Set  ///< the same ones stay above the line
};

/// How far the weight of one criterion may move, the others yielding in proportion (see yielded()).
struct WeightInterval {
    /// Where the promise ends, and who breaks it.
    struct End {
        double weight = 0;
        std::size_t falls = 0;  ///< the alternative that loses its place
        std::size_t rises = 0;  ///< the one that takes it
    };

    std::size_t criterion = 0;
    Keeps keeps = Keeps::Winner;
    double weight = 0;  ///< the present one, always within the interval
    std::optional<End> low{};  ///< none: down to 0
    std::optional<End> high{};  ///< none: up to 1

    double lowest() const { return low ? low->weight : 0; }
    double highest() const { return high ? high->weight : 1; }
    /// How far the nearest end is; nothing where there is none.
    std::optional<double> slack() const;
};

/// The smallest change of one criterion's weight, the others yielding in proportion, that turns two
/// neighbours of the ranking round.
struct Swap {
    std::size_t above = 0;
    std::size_t below = 0;
    std::size_t criterion = 0;
    double weight = 0;  ///< the present one
    double at = 0;  ///< the one at which they are equal

    bool operator==(const Swap &) const = default;
};

/// What a change of weights does to the ranking. For methods that are linear in the weights the ends are
/// exact: they are where lines cross. For the others the true method is asked at every half of a percentage
/// point and the end then found by halving, to a millionth; a change that comes and goes again within half a
/// point can be overlooked.
struct WeightEffects {
    std::vector<std::size_t> order{};  ///< the alternatives, the best first; ties in the order of the matrix
    std::vector<WeightInterval> winner{};  ///< one a criterion
    std::vector<WeightInterval> set{};  ///< one a criterion; none where the line has nobody on one side
    std::vector<std::optional<Swap>> swaps{};  ///< of the first and second, second and third, ...; nothing
                                               ///< where no change of a single weight can do it
};

/// \a line: how many stand above the line. Without alternatives or criteria everything is empty.
WeightEffects weightEffects(const Rescoring &rescoring, std::size_t line);

}
