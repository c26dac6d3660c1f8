// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/promethee.h"

#include <algorithm>

namespace scoring {

namespace {

struct Thresholds {
    double indifference = 0;
    double preference = 0;

    bool isLinear() const { return preference > indifference; }
};

Thresholds thresholdsOf(const MatrixCriterion &criterion)
{
    return {std::max(0.0, criterion.indifference.value_or(0)),
            std::max(0.0, criterion.preference.value_or(0))};
}

/// Sums P(x - other) over all others while x moves up through a rising list.
///
/// The window holds those to which x is preferred in part. Its sum of d - q is carried along: nothing larger
/// than p is ever added, so that close values far from zero (rupiah) keep their differences.
class Window {
public:
    Window(std::span<const double> rising, const Thresholds &thresholds)
        : m_rising(rising)
        , m_thresholds(thresholds)
    {
    }

    /// The sum for the value at \a place; to be asked for each place in turn.
    double moveTo(std::size_t place)
    {
        const double x = m_rising[place];
        passWhole(place);
        m_sum = m_partly == m_wholly ? 0 : m_sum + double(m_partly - m_wholly) * (x - m_x);
        m_x = x;
        if (!m_thresholds.isLinear())
            return double(m_wholly);
        const auto [q, p] = m_thresholds;
        for (; m_partly < place && x - m_rising[m_partly] > q; ++m_partly)
            m_sum += x - m_rising[m_partly] - q;
        return double(m_wholly) + m_sum / (p - q);
    }

private:
    void passWhole(std::size_t place)
    {
        for (; m_wholly < place && isWhole(m_rising[place] - m_rising[m_wholly]); ++m_wholly)
            if (m_wholly < m_partly)
                m_sum -= m_x - m_rising[m_wholly] - m_thresholds.indifference;
        m_partly = std::max(m_partly, m_wholly);
    }

    bool isWhole(double d) const
    {
        return m_thresholds.isLinear() ? d >= m_thresholds.preference : d > m_thresholds.indifference;
    }

    std::span<const double> m_rising;
    Thresholds m_thresholds;
    std::size_t m_wholly = 0;  ///< so many from the least have P = 1
    std::size_t m_partly = 0;  ///< and from there up to here P is between 0 and 1
    double m_sum = 0;
    double m_x = 0;
};

std::vector<double> preferences(std::span<const double> rising, const Thresholds &thresholds)
{
    Window window(rising, thresholds);
    std::vector<double> sums(rising.size());
    for (std::size_t i = 0; i < rising.size(); ++i)
        sums[i] = window.moveTo(i);
    return sums;
}

/// A value, the better the higher, and whose it is.
using Place = std::pair<double, std::size_t>;

std::vector<Place> risingPlaces(const DecisionMatrix &matrix, std::size_t criterion, const Extent &present)
{
    const std::span<const double> column = matrix.column(criterion);
    const bool cost = matrix.criteria[criterion].isCost();
    std::vector<Place> places(column.size());
    for (std::size_t i = 0; i < column.size(); ++i) {
        const double x = isMissing(column[i]) ? (cost ? present.greatest : present.least) : column[i];
        places[i] = {cost ? -x : x, i};
    }
    std::ranges::sort(places);
    return places;
}

void addFlows(std::vector<double> &flows, const std::vector<Place> &rising, const Thresholds &thresholds,
              double share)
{
    const std::size_t count = rising.size();
    std::vector<double> values(count);
    std::vector<double> mirrored(count);
    for (std::size_t i = 0; i < count; ++i) {
        values[i] = rising[i].first;
        mirrored[count - 1 - i] = -values[i];
    }
    const std::vector<double> leaving = preferences(values, thresholds);
    const std::vector<double> entering = preferences(mirrored, thresholds);
    for (std::size_t i = 0; i < count; ++i)
        flows[rising[i].second] += share * (leaving[i] - entering[count - 1 - i]);
}

}

std::vector<double> promethee(const DecisionMatrix &matrix)
{
    std::vector<double> flows(matrix.alternatives());
    for (std::size_t j = 0; flows.size() > 1 && j < matrix.criteria.size(); ++j) {
        const Extent present = extent(matrix.column(j));
        if (present.present > 0)
            addFlows(flows, risingPlaces(matrix, j, present), thresholdsOf(matrix.criteria[j]),
                     matrix.criteria[j].weight / double(flows.size() - 1));
    }
    return flows;
}

}
