// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/acceptability.h"

#include <algorithm>
#include <cmath>

namespace scoring {

namespace {

constexpr std::size_t blockSize = 250;

}

void RankCount::add(std::span<const double> strengths)
{
    double largest = 0;
    for (std::size_t i = 0; i < m_alternatives; ++i) {
        m_order[i] = {strengths[i], quint32(i)};
        largest = std::max(largest, std::abs(strengths[i]));
    }
    std::ranges::sort(m_order, std::greater{}, &Entry::first);
    const double rounding = 1e-9 * largest;
    std::size_t rank = 0;
    for (std::size_t place = 0; place < m_alternatives; ++place) {
        if (m_order[rank].first - m_order[place].first > rounding)
            rank = place;
        ++m_counts[m_order[place].second * m_alternatives + rank];
    }
    ++m_runs;
}

Acceptability RankCount::result() const
{
    Acceptability result{.runs = m_runs,
                         .shares = std::vector(m_alternatives, std::vector<double>(m_alternatives))};
    for (std::size_t i = 0; i < m_alternatives && m_runs > 0; ++i)
        for (std::size_t rank = 0; rank < m_alternatives; ++rank)
            result.shares[i][rank] = double(m_counts[i * m_alternatives + rank]) / double(m_runs);
    return result;
}

std::optional<Acceptability> acceptability(const Rescoring &rescoring, const Simulation &simulation,
                                           const Progress &progress)
{
    const std::size_t criteria = rescoring.criteria();
    const std::size_t alternatives = rescoring.alternatives();
    RankCount count(alternatives);
    if (criteria == 0)
        return count.result();
    RandomNumbers random(simulation.seed);
    const std::vector<double> chosen = rescoring.chosenWeights();
    std::vector<double> weights;
    for (std::size_t done = 0; done < simulation.runs;) {
        if (!goesOn(progress, double(done) / double(simulation.runs)))
            return {};
        const std::size_t size = std::min(blockSize, simulation.runs - done);
        weights.resize(size * criteria);
        for (std::size_t run = 0; run < size; ++run)
            drawWeights(random, simulation.sampling, chosen,
                        std::span(weights).subspan(run * criteria, criteria));
        const std::vector<double> strengths = rescoring.strengths(weights);
        for (std::size_t run = 0; run < size; ++run)
            count.add(std::span(strengths).subspan(run * alternatives, alternatives));
        done += size;
    }
    return count.result();
}

}
