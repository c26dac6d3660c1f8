// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/weightintervals.h"

#include "model/scoring/weights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace scoring {

namespace {

constexpr double step = 0.005;
constexpr double precision = 1e-6;

using Alternatives = std::span<const std::size_t>;

/// Differences up to here are rounding, as in ranks().
double roundingOf(std::span<const double> strengths)
{
    double largest = 0;
    for (const double strength : strengths)
        largest = std::max(largest, std::abs(strength));
    return 1e-9 * largest;
}

/// One criterion's weight on its way from the present one to 0 or to 1, with the strengths on the way.
class Walk {
public:
    Walk(const Rescoring &rescoring, std::size_t criterion, double goal);

    std::size_t criterion() const { return m_criterion; }
    double start() const { return m_weights.front(); }

    /// Where the first of \a upper falls behind one of \a lower; nothing where none does.
    std::optional<WeightInterval::End> firstFall(Alternatives upper, Alternatives lower) const
    {
        return m_rescoring.isLinear() ? nearestCrossing(upper, lower) : searched(upper, lower);
    }

private:
    struct Rivals {
        std::size_t weakest = 0;
        std::size_t strongest = 0;
        double lead = 0;
    };

    std::span<const double> strengths(std::size_t stop) const
    {
        const std::size_t count = m_rescoring.alternatives();
        return std::span(m_strengths).subspan(stop * count, count);
    }
    std::vector<double> weightsAt(double weight) const;
    static Rivals rivals(std::span<const double> strengths, Alternatives upper, Alternatives lower);
    std::optional<WeightInterval::End> nearestCrossing(Alternatives upper, Alternatives lower) const;
    std::optional<WeightInterval::End> searched(Alternatives upper, Alternatives lower) const;
    WeightInterval::End halved(std::size_t stop, Alternatives upper, Alternatives lower) const;

    const Rescoring &m_rescoring;
    std::size_t m_criterion;
    std::vector<double> m_weights{};  ///< the stops: both ends alone where the method is linear
    std::vector<double> m_strengths{};  ///< at each stop
};

Walk::Walk(const Rescoring &rescoring, std::size_t criterion, double goal)
    : m_rescoring(rescoring)
    , m_criterion(criterion)
{
    const double from = rescoring.chosenWeights()[criterion];
    const double direction = goal < from ? -1 : 1;
    m_weights.push_back(from);
    for (int n = 1; !rescoring.isLinear() && n * step < std::abs(goal - from); ++n)
        m_weights.push_back(from + direction * n * step);
    m_weights.push_back(goal);
    std::vector<double> all;
    for (const double weight : m_weights) {
        const std::vector<double> weights = weightsAt(weight);
        all.insert(all.end(), weights.begin(), weights.end());
    }
    m_strengths = rescoring.strengths(all);
}

std::vector<double> Walk::weightsAt(double weight) const
{
    const std::array set{std::pair(m_criterion, weight)};
    return yielded(m_rescoring.chosenWeights(), set).value();
}

Walk::Rivals Walk::rivals(std::span<const double> strengths, Alternatives upper, Alternatives lower)
{
    const auto strengthOf = [&](std::size_t alternative) { return strengths[alternative]; };
    const std::size_t weakest = *std::ranges::min_element(upper, {}, strengthOf);
    const std::size_t strongest = *std::ranges::max_element(lower, {}, strengthOf);
    return {weakest, strongest, strengths[weakest] - strengths[strongest]};
}

std::optional<WeightInterval::End> Walk::nearestCrossing(Alternatives upper, Alternatives lower) const
{
    const std::span<const double> start = strengths(0);
    const std::span<const double> goal = strengths(1);
    const double rounding = roundingOf(goal);
    std::optional<WeightInterval::End> nearest;
    double share = 2;
    for (const std::size_t a : upper)
        for (const std::size_t b : lower) {
            const double lead = std::max(0.0, start[a] - start[b]);
            const double end = goal[a] - goal[b];
            if (end >= -rounding || lead / (lead - end) >= share)
                continue;
            share = lead / (lead - end);
            nearest = {m_weights[0] + share * (m_weights[1] - m_weights[0]), a, b};
        }
    return nearest;
}

std::optional<WeightInterval::End> Walk::searched(Alternatives upper, Alternatives lower) const
{
    for (std::size_t stop = 1; stop < m_weights.size(); ++stop)
        if (rivals(strengths(stop), upper, lower).lead < -roundingOf(strengths(stop)))
            return halved(stop, upper, lower);
    return {};
}

WeightInterval::End Walk::halved(std::size_t stop, Alternatives upper, Alternatives lower) const
{
    double good = m_weights[stop - 1];
    double bad = m_weights[stop];
    Rivals last = rivals(strengths(stop), upper, lower);
    while (std::abs(bad - good) > precision) {
        const double middle = (good + bad) / 2;
        const std::vector<double> there = m_rescoring.strengths(weightsAt(middle));
        const Rivals found = rivals(there, upper, lower);
        if (found.lead < -roundingOf(there)) {
            bad = middle;
            last = found;
        } else {
            good = middle;
        }
    }
    return {good, last.weakest, last.strongest};
}

/// The walks of every criterion, down and up in turn.
std::vector<Walk> walks(const Rescoring &rescoring)
{
    std::vector<Walk> result;
    for (std::size_t j = 0; j < rescoring.criteria(); ++j) {
        result.emplace_back(rescoring, j, 0);
        result.emplace_back(rescoring, j, 1);
    }
    return result;
}

std::vector<WeightInterval> intervals(const std::vector<Walk> &walks, Keeps keeps,
                                      const std::vector<std::size_t> &order, std::size_t line)
{
    const Alternatives upper = Alternatives(order).first(line);
    const Alternatives lower = Alternatives(order).subspan(line);
    std::vector<WeightInterval> result;
    for (std::size_t down = 0; down < walks.size() && !upper.empty() && !lower.empty(); down += 2)
        result.push_back({.criterion = walks[down].criterion(),
                          .keeps = keeps,
                          .weight = walks[down].start(),
                          .low = walks[down].firstFall(upper, lower),
                          .high = walks[down + 1].firstFall(upper, lower)});
    return result;
}

std::optional<Swap> smallestSwap(const std::vector<Walk> &walks, std::size_t above, std::size_t below)
{
    std::optional<Swap> smallest;
    for (const Walk &walk : walks) {
        const auto end = walk.firstFall(Alternatives(&above, 1), Alternatives(&below, 1));
        if (!end)
            continue;
        const double change = std::abs(end->weight - walk.start());
        if (!smallest || change < std::abs(smallest->at - smallest->weight))
            smallest = {above, below, walk.criterion(), walk.start(), end->weight};
    }
    return smallest;
}

}

std::optional<double> WeightInterval::slack() const
{
    if (!low && !high)
        return {};
    const double down = low ? weight - low->weight : 1;
    const double up = high ? high->weight - weight : 1;
    return std::min(down, up);
}

WeightEffects weightEffects(const Rescoring &rescoring, std::size_t line)
{
    WeightEffects result;
    if (rescoring.alternatives() == 0 || rescoring.criteria() == 0)
        return result;
    const std::vector<double> strengths = rescoring.strengths(rescoring.chosenWeights());
    const std::vector<int> places = ranks(strengths);
    result.order.resize(strengths.size());
    std::iota(result.order.begin(), result.order.end(), std::size_t(0));
    std::ranges::stable_sort(result.order, {}, [&](std::size_t i) { return places[i]; });
    const std::vector<Walk> all = walks(rescoring);
    result.winner = intervals(all, Keeps::Winner, result.order, 1);
    result.set = intervals(all, Keeps::Set, result.order, std::min(line, result.order.size()));
    for (std::size_t place = 1; place < result.order.size(); ++place)
        result.swaps.push_back(smallestSwap(all, result.order[place - 1], result.order[place]));
    return result;
}

}
