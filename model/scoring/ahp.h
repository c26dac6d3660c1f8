// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/randomindex.h"

#include <optional>
#include <vector>

namespace scoring {

/// One pair of criteria compared: the one at \a a matters \a value times as much as the one at \a b. On
/// Saaty's scale from 1/9 to 9; any finite value above 0 is understood.
struct Judgement {
    std::size_t a = 0;
    std::size_t b = 0;
    double value = 1;

    bool operator==(const Judgement &) const = default;
};

/// What a set of judgements says.
struct Priorities {
    std::vector<double> weights{};  ///< shares of 1
    double lambdaMax = 0;
    double ci = 0;  ///< (lambdaMax - n) / (n - 1)
    double cr = 0;  ///< ci / random index
};

/// Up to a ratio of 0.10 judgements are taken as consistent enough (Saaty 1980).
inline bool isConsistent(const Priorities &priorities)
{
    return priorities.cr <= 0.1;
}

/// Weights by the analytic hierarchy process (Saaty 1980): the principal eigenvector of the reciprocal
/// matrix of the judgements. Judgements may be missing (Harker 1987): their cells are 0 and the diagonal
/// is 1 + the number missing in the row, which is as if each stood at the ratio of the two weights found.
/// So lambdaMax of an incomplete matrix counts the judgements that were given alone, and the ratio, with the
/// same random index, flatters it; n - 1 judgements that just connect the criteria have the ratio 0.
///
/// Nothing where the judgements do not connect all criteria (see connected()), and for no criteria. One
/// criterion has the weight 1; for one or two the ratio is 0. A judgement of a criterion with itself, or
/// that is no finite number above 0, is left out; of a pair judged twice the last counts.
std::optional<Priorities> priorities(std::size_t criteria, std::span<const Judgement> judgements,
                                     const RandomIndex &index);

/// The criteria in the groups that judgements connect, directly or through others; one group where all
/// hang together. Each group rises, and so do their first members.
std::vector<std::vector<std::size_t>> connected(std::size_t criteria, std::span<const Judgement> judgements);

/// A judgement that hurts consistency and the value that would mend it.
struct Amendment {
    Judgement given{};
    double suggested = 1;  ///< of Saaty's scale, 1/9 to 9
    double cr = 0;  ///< what the ratio would be then
};

/// The judgements that hurt consistency most, the worst first: those by whose amendment alone lambdaMax
/// falls most. The value suggested is what the other judgements say of the pair (Harker 1987; Saaty 2003):
/// the ratio of the two weights with the judgement left out, on Saaty's scale, of its two neighbours there
/// the more consistent one. A judgement that no other contradicts, or that no value of the scale would
/// better, is not among them.
std::vector<Amendment> worstJudgements(std::size_t criteria, std::span<const Judgement> judgements,
                                       const RandomIndex &index, std::size_t most = 3);

/// Saaty's scale rising: 1/9, 1/8, ... 1, 2, ... 9.
std::span<const double> saatyScale();

}
