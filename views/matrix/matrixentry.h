// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/scores.h"
#include "views/matrix/matrixpicture.h"

/// What somebody typed, pasted, filled or cleared in one place of the matrix.
struct MatrixEntry {
    Id<Candidate> candidate{};  ///< none: the weight of the criterion
    Id<Criterion> criterion{};
    QString text{};  ///< empty or a dash: nothing
};

/// What entries mean, all of them or none.
struct MatrixChanges {
    std::vector<edits::ScoreCell> scores{};
    std::vector<std::pair<Id<Criterion>, double>> weights{};  ///< shares of 1
    QString problem{};  ///< why none of them can be kept; then the rest is empty
    std::size_t problemAt = 0;  ///< the entry that it is about
};

/// Reads \a entries as Indonesian numbers; a point with fewer than three digits behind it is a decimal sign
/// too. Weights are per cent; several that come to no more than 1 together are shares. Scores outside
/// the scale of their criterion are a problem, and so is any score where the picture cannot be filled.
MatrixChanges readEntries(const MatrixPicture &picture, const std::vector<MatrixEntry> &entries);
