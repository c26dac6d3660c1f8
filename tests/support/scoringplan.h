// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plans.h"

/// A plan with four candidates, three criteria and two scorers, to look at scoring with.
namespace scoringplan {

constexpr Id<Candidate> taxes{1};
constexpr Id<Candidate> health{2};
constexpr Id<Candidate> waste{3};
constexpr Id<Candidate> wifi{4};
constexpr Id<Criterion> benefit{11};  ///< 0 to 4, weight 0.5
constexpr Id<Criterion> speed{12};  ///< 0 to 4, weight 0.3
constexpr Id<Criterion> risk{13};  ///< a cost, 0 to 4, weight 0.2
constexpr Id<Scorer> dinkes{21};
constexpr Id<Scorer> bapenda{22};
constexpr Id<Round> session{31};

/// Candidates taxes, health and waste are scored by both; nobody scored wifi. Bapenda left waste × risk
/// empty. The means: taxes 4 2 1, health 2 4 3, waste 3 1 2.
std::unique_ptr<Plan> create();

/// The score that one scorer gave, nothing where there is none.
std::optional<double> score(const Plan &plan, Id<Scorer> scorer, Id<Candidate> candidate,
                            Id<Criterion> criterion);

}
