// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/agreement.h"

#include "model/scoring/chisquare.h"
#include "model/scoring/ranking.h"

#include <unordered_map>

namespace scoring {

namespace {

/// t³ - t, summed over the ties of one list of midranks.
double tieTerm(std::vector<double> ranking)
{
    std::ranges::sort(ranking);
    double sum = 0;
    for (auto first = ranking.begin(); first != ranking.end();) {
        const auto end = std::ranges::upper_bound(first, ranking.end(), *first);
        const auto t = double(end - first);
        sum += t * t * t - t;
        first = end;
    }
    return sum;
}

/// The values of the units that have two or more of them, unit after unit.
struct Pairable {
    std::vector<double> values{};
    std::vector<std::size_t> unitSizes{};
};

Pairable pairable(std::span<const double> values, std::size_t raters)
{
    Pairable result;
    for (std::size_t unit = 0; raters > 0 && unit + raters <= values.size(); unit += raters) {
        const std::size_t before = result.values.size();
        for (const double value : values.subspan(unit, raters))
            if (!isMissing(value))
                result.values.push_back(value);
        const std::size_t size = result.values.size() - before;
        if (size < 2)
            result.values.resize(before);
        else
            result.unitSizes.push_back(size);
    }
    return result;
}

/// Replaces each value by the middle of the places that it takes up among all of them. The ordinal
/// difference of Krippendorff (the sum of counts from one value to the other, the ends counted half) is
/// the distance of these middles, so that ordinal alpha is interval alpha on them.
void toMiddles(std::vector<double> &values)
{
    std::vector<double> sorted = values;
    std::ranges::sort(sorted);
    for (double &value : values) {
        const auto [first, end] = std::equal_range(sorted.begin(), sorted.end(), value);
        value = (double(first - sorted.begin()) + double(end - sorted.begin())) / 2;
    }
}

/// Sum of the squared differences over all ordered pairs.
double squaredDifferences(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return 2 * double(values.size()) * squares;
}

/// Number of ordered pairs whose values differ.
double unequalPairs(std::span<const double> values)
{
    std::unordered_map<double, double> counts;
    for (const double value : values)
        ++counts[value];
    auto pairs = double(values.size()) * double(values.size());
    for (const auto &[value, count] : counts)
        pairs -= count * count;
    return pairs;
}

struct Weighing {
    double weight = 0;
    double zero = 0;  ///< the end of the scale that adds nothing
    double width = 1;  ///< negative for a cost
};

/// How a score of each criterion enters a scorer's weighted value.
std::vector<Weighing> weighings(const ScoreCube &cube)
{
    std::vector<Weighing> result;
    for (const MatrixCriterion &criterion : jointMatrix(cube).criteria) {
        // Without a scale, differences count as they are.
        const double low = criterion.lowest.value_or(0);
        const double high = criterion.highest.value_or(1);
        result.push_back({.weight = criterion.weight,
                          .zero = criterion.isCost() ? high : low,
                          .width = criterion.isCost() ? low - high : high - low});
    }
    return result;
}

std::optional<std::vector<double>> weightedValues(const ScoreCube &cube, std::size_t scorer,
                                                  const std::vector<Weighing> &weighings)
{
    if (cube.missingOf(scorer) > 0)
        return {};
    std::vector<double> result(cube.candidates().size());
    for (std::size_t j = 0; j < weighings.size(); ++j) {
        const Weighing &by = weighings[j];
        for (std::size_t i = 0; cube.mayScore(j, scorer) && i < result.size(); ++i)
            result[i] += by.weight * (cube.value(i, j, scorer) - by.zero) / by.width;
    }
    return result;
}

}

std::optional<Concordance> kendall(const std::vector<std::vector<double>> &rankings)
{
    const auto m = double(rankings.size());
    const double n = rankings.empty() ? 0 : double(rankings.front().size());
    if (m < 2 || n < 2)
        return {};
    std::vector<double> sums(rankings.front().size());
    double ties = 0;
    for (const std::vector<double> &ranking : rankings) {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += ranking[i];
        ties += tieTerm(ranking);
    }
    const double mean = m * (n + 1) / 2;
    double s = 0;
    for (const double sum : sums)
        s += (sum - mean) * (sum - mean);
    const double most = m * m * (n * n * n - n) - m * ties;
    if (most <= 0)
        return {};
    const double w = 12 * s / most;
    const double chiSquare = m * (n - 1) * w;
    const int degrees = int(n) - 1;
    return Concordance{
        .w = w, .chiSquare = chiSquare, .degrees = degrees, .p = chiSquareTail(chiSquare, degrees)};
}

std::optional<double> krippendorff(std::span<const double> values, std::size_t raters, Metric metric)
{
    Pairable given = pairable(values, raters);
    const auto n = double(given.values.size());
    if (n < 2)
        return {};
    if (metric == Metric::Ordinal)
        toMiddles(given.values);
    const auto difference = metric == Metric::Nominal ? unequalPairs : squaredDifferences;
    const double expected = difference(given.values) / (n * (n - 1));
    if (expected <= 0)
        return {};
    double observed = 0;
    std::span<const double> rest = given.values;
    for (const std::size_t size : given.unitSizes) {
        observed += difference(rest.first(size)) / double(size - 1);
        rest = rest.subspan(size);
    }
    return 1 - observed / n / expected;
}

std::optional<std::vector<double>> weightedValues(const ScoreCube &cube, std::size_t scorer)
{
    return weightedValues(cube, scorer, weighings(cube));
}

Agreement agreement(const ScoreCube &cube)
{
    const std::vector<Weighing> by = weighings(cube);
    std::vector<std::vector<double>> rankings;
    const bool anythingScored = std::ranges::any_of(cube.criteria(), [](const Criterion &criterion) {
        return criterion.origin == Criterion::Origin::Scored;
    });
    for (std::size_t s = 0; anythingScored && s < cube.scorers().size(); ++s)
        if (const auto values = weightedValues(cube, s, by))
            rankings.push_back(midranks(*values));
    return {.kendall = kendall(rankings),
            .alpha = krippendorff(cube.values(), cube.scorers().size(), Metric::Ordinal)};
}

}
