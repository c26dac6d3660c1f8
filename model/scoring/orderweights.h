// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <span>
#include <vector>

namespace scoring {

/// How weights are made of nothing but the order of the criteria.
struct OrderRule {
    QLatin1String token;  ///< on the command line
    const char *title;  ///< see orderRuleTitle()
    double (*weight)(int place, int count);  ///< not yet a share of 1; \a place counts from 1
};

/// Rank order centroid, w = 1/n × sum of 1/i for i = k..n (Barron & Barrett 1996); rank sum,
/// w ~ n + 1 - k; rank reciprocal, w ~ 1/k (both Stillwell, Seaver & Edwards 1981).
std::span<const OrderRule> orderRules();

/// Null where no rule has this token.
const OrderRule *findOrderRule(const QString &token);

/// The rule's name in the user's language.
QString orderRuleTitle(const OrderRule &rule);

/// The weights (shares of 1) of criteria on these places, as ranks() gives them: 1 is the most important,
/// and those that share a place share the weights of all the places that they take up. No criterion, no
/// weight; one has 1.
std::vector<double> weightsByOrder(std::span<const int> places, const OrderRule &rule);

}
