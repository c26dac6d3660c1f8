// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/comparisons.h"

#include "model/domain/format.h"

#include <cmath>
#include <map>

namespace scoring {

namespace {

/// Where each criterion stands on the screen.
std::map<Id<Criterion>, std::size_t> placesOf(const PlanData &data)
{
    std::map<Id<Criterion>, std::size_t> places;
    for (const Criterion *criterion : byPosition(data.criteria))
        places.emplace(criterion->id, places.size());
    return places;
}

std::vector<Judgement> judgementsOf(const PlanData &data, Id<Scorer> scorer,
                                    const std::map<Id<Criterion>, std::size_t> &places)
{
    std::vector<Judgement> result;
    for (const Comparison &comparison : data.comparisons.of(scorer)) {
        const auto a = places.find(comparison.a);
        const auto b = places.find(comparison.b);
        if (a != places.end() && b != places.end() && std::isfinite(comparison.value) && comparison.value > 0)
            result.push_back({a->second, b->second, comparison.value});
    }
    return result;
}

}

std::vector<Judgement> judgementsOf(const PlanData &data, Id<Scorer> scorer)
{
    return judgementsOf(data, scorer, placesOf(data));
}

std::vector<Judgement> jointJudgements(const PlanData &data)
{
    struct Sum {
        double logarithms = 0;
        double weights = 0;
    };
    const auto places = placesOf(data);
    std::map<std::pair<std::size_t, std::size_t>, Sum> pairs;
    for (const Scorer &scorer : data.scorers)
        for (const Judgement &judgement : judgementsOf(data, scorer.id, places)) {
            const bool turned = judgement.b < judgement.a;
            Sum &sum = pairs[std::minmax(judgement.a, judgement.b)];
            sum.logarithms += (turned ? -1 : 1) * scorer.weight * std::log(judgement.value);
            sum.weights += scorer.weight;
        }
    std::vector<Judgement> result;
    for (const auto &[pair, sum] : pairs)
        if (sum.weights > 0)
            result.push_back({pair.first, pair.second, std::exp(sum.logarithms / sum.weights)});
    return result;
}

std::vector<const Scorer *> comparers(const PlanData &data)
{
    return byPosition(data.scorers,
                      [&](const Scorer &scorer) { return !data.comparisons.of(scorer.id).empty(); });
}

QString judgementText(double value)
{
    const auto text = [](double above) { return format::shortNumber(std::round(above * 100) / 100); };
    return value >= 1 ? text(value) : QStringLiteral("1/") + text(1 / value);
}

}
