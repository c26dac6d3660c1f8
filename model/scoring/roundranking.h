// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/score.h"
#include "model/scoring/methods.h"

namespace scoring {

/// The place of every alternative (see ranks()) by the method and the normalisation that \a round chose; by
/// the first method where it names none that is known.
std::vector<int> placesIn(const Round &round, const DecisionMatrix &matrix);

/// How a candidate moved from one round to another.
struct Move {
    std::size_t candidate = 0;  ///< place in both cubes
    int then = 0;
    int now = 0;

    int up() const { return then - now; }
};

class ScoreCube;

/// Those who moved, the farthest first, each round ranked its own way. Candidates without a score in one of
/// the rounds are left out. The cubes are of the same plan.
std::vector<Move> moves(const Round &then, const ScoreCube &cubeThen, const Round &now,
                        const ScoreCube &cubeNow);

}
