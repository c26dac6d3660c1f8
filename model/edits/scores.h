// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

/// One cell of the matrix of one scorer; no value takes the score away.
struct ScoreCell {
    Id<Candidate> candidate{};
    Id<Criterion> criterion{};
    std::optional<double> value{};
};

/// Writes the cells of \a scorer in \a round in one step: typed one by one, or pasted as a block.
/// A closed round refuses. Values outside the criterion's scale must have been refused before; what is no
/// finite number is refused here too.
bool setScores(Plan &plan, Id<Round> round, Id<Scorer> scorer, const std::vector<ScoreCell> &cells);

/// Sets the weights of criteria (shares of 1). Refuses what is no number from 0 up.
bool setWeights(Plan &plan, const std::vector<std::pair<Id<Criterion>, double>> &weights);

/// What the levels of a criterion's scale mean; a level that is not named has no meaning any more.
bool setAnchors(Plan &plan, Id<Criterion> criterion, const std::vector<std::pair<int, QString>> &meanings);

}
