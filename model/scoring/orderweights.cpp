// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/orderweights.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace scoring {

namespace {

double centroid(int place, int count)
{
    double sum = 0;
    for (int i = place; i <= count; ++i)
        sum += 1.0 / i;
    return sum / count;
}

double rankSum(int place, int count)
{
    return count + 1 - place;
}

double reciprocal(int place, int /*count*/)
{
    return 1.0 / place;
}

}

std::span<const OrderRule> orderRules()
{
    static constexpr std::array all{
        OrderRule{QLatin1String("roc"), QT_TRANSLATE_NOOP("Scoring", "Rank order centroid (ROC)"), &centroid},
        OrderRule{QLatin1String("ranksum"), QT_TRANSLATE_NOOP("Scoring", "Rank sum"), &rankSum},
        OrderRule{QLatin1String("reciprocal"), QT_TRANSLATE_NOOP("Scoring", "Rank reciprocal"), &reciprocal},
    };
    return all;
}

const OrderRule *findOrderRule(const QString &token)
{
    for (const OrderRule &rule : orderRules())
        if (token == rule.token)
            return &rule;
    return nullptr;
}

QString orderRuleTitle(const OrderRule &rule)
{
    return QCoreApplication::translate("Scoring", rule.title);
}

std::vector<double> weightsByOrder(std::span<const int> places, const OrderRule &rule)
{
    const auto count = int(places.size());
    std::vector<double> byPlace;
    for (int place = 1; place <= count; ++place)
        byPlace.push_back(rule.weight(place, count));
    const double sum = std::accumulate(byPlace.begin(), byPlace.end(), 0.0);
    std::vector<double> weights;
    for (const int place : places) {
        const auto tied = std::ranges::count(places, place);
        const auto first = byPlace.begin() + (place - 1);
        weights.push_back(std::accumulate(first, first + tied, 0.0) / double(tied) / sum);
    }
    return weights;
}

}
