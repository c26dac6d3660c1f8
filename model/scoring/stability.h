// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/acceptability.h"
#include "model/scoring/methodagreement.h"
#include "model/scoring/scorecube.h"
#include "model/scoring/weightintervals.h"

namespace scoring {

/// What the ranking becomes without one of the scorers.
struct Omission {
    Id<Scorer> scorer{};
    std::vector<int> ranks{};  ///< one a candidate
};

/// How sure a ranking is: what happens to it under other weights, without one of the scorers, by other
/// methods. Alternatives and criteria are named by their place in the matrix.
struct Stability {
    std::vector<int> ranks{};  ///< as chosen
    std::size_t line = 0;  ///< how many stand above the line
    WeightEffects effects{};
    Acceptability acceptability{};
    MethodAgreement methods{};
    std::vector<Omission> omissions{};
    Acceptability withoutOne{};  ///< over the omissions, one run each

    /// How many alternatives share the first place.
    std::size_t winners() const { return std::size_t(std::ranges::count(ranks, 1)); }
};

/// \a line: how many stand above the line. Nothing where \a progress stopped it. The scorers are not looked
/// at: their part is empty.
std::optional<Stability> stability(const DecisionMatrix &matrix, const MethodUse &use, std::size_t line,
                                   const Simulation &simulation, const Progress &progress = {});

/// What stabilityOf() is asked.
struct StabilityQuestion {
    PlanData plan{};
    Id<Round> round{};
    MethodUse use{};
    std::size_t line = 0;
    Simulation simulation{};
    std::vector<Id<Scorer>> leftOut{};  ///< scorers who do not count at all
};

/// The stability of the joint value of a round, also over leaving out each scorer who gave anything.
std::optional<Stability> stabilityOf(const StabilityQuestion &question, const Progress &progress = {});

/// The plan as if \a scorers did not exist.
PlanData withoutScorers(PlanData plan, std::span<const Id<Scorer>> scorers);

}
