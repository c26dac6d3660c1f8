// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/scorecube.h"

#include <functional>

namespace scoring {

/// The place of every candidate by the method of the round (see ranks()).
using Ranker = std::function<std::vector<int>(const DecisionMatrix &)>;

/// A cell about which the scorers differ, and what that does to the ranking.
struct Dispute {
    std::size_t candidate = 0;  ///< places in the cube
    std::size_t criterion = 0;
    /// Weight × standard deviation of the scores as a share of the scale (where there is none, of the range
    /// of the joint values).
    double pull = 0;
    double low = 0;  ///< the quartiles of the scores
    double high = 0;
    int bestPlace = 0;  ///< of the candidate, with one or the other quartile or as it is
    int worstPlace = 0;
    bool changesWinner = false;  ///< another set of candidates would stand on place 1
    bool changesLine = false;  ///< another set would stand on the first places

    int places() const { return worstPlace - bestPlace; }
};

/// What to talk about first: the cells whose spread moves the ranking most, those first that would change
/// the winner, then the first \a proposed, then by the places that the candidate would move, then by
/// pull. Each cell in turn takes its lower or upper quartile (by linear interpolation, Hyndman & Fan 1996,
/// type 7) in place of the joint value, and the ranking is made anew; a cell that moves nobody is left out.
/// Only the 300 cells with the strongest pull are tried, so that 200 × 12 × 40 takes some hundredths of a
/// second. Scorers with the weight 0 have no say; a cell with fewer than two scores is in no dispute.
std::vector<Dispute> disputes(const ScoreCube &cube, const Ranker &ranker, std::size_t proposed,
                              std::size_t most = 6);

}
