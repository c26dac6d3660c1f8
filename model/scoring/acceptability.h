// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/progress.h"
#include "model/scoring/rescoring.h"
#include "model/scoring/weightsamples.h"

#include <optional>

namespace scoring {

/// How often each alternative takes each rank.
struct Acceptability {
    std::size_t runs = 0;
    /// One list an alternative: the share of the runs in which it is first, second, ... Alternatives that tie
    /// take the same rank, as in ranks().
    std::vector<std::vector<double>> shares{};

    bool operator==(const Acceptability &) const = default;
};

struct Simulation {
    std::size_t runs = 10'000;
    quint64 seed = 1;
    WeightSampling sampling{};

    bool operator==(const Simulation &) const = default;
};

/// Rank acceptability by stochastic multicriteria analysis (SMAA-2: Lahdelma & Salminen 2001, after Lahdelma,
/// Hokkanen & Salminen 1998): random weights, the values as they are. The same seed gives the same shares.
/// Nothing where \a progress stopped it. Without criteria, weights or runs every share is 0.
std::optional<Acceptability> acceptability(const Rescoring &rescoring, const Simulation &simulation,
                                           const Progress &progress = {});

/// Counts the ranks of many rankings.
class RankCount {
public:
    explicit RankCount(std::size_t alternatives)
        : m_alternatives(alternatives)
        , m_counts(alternatives * alternatives)
        , m_order(alternatives)
    {
    }

    /// One more ranking by \a strengths, of which more is better.
    void add(std::span<const double> strengths);
    Acceptability result() const;

private:
    using Entry = std::pair<double, quint32>;

    std::size_t m_alternatives;
    std::size_t m_runs = 0;
    std::vector<quint32> m_counts;  ///< alternative after alternative, one a rank
    std::vector<Entry> m_order;
};

}
