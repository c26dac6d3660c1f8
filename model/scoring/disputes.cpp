// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/disputes.h"

#include <algorithm>

namespace scoring {

namespace {

constexpr std::size_t mostTried = 300;

/// The scores of a cell that count.
std::vector<double> scoresOf(const ScoreCube &cube, std::size_t candidate, std::size_t criterion)
{
    std::vector<double> scores;
    const std::span<const double> cell = cube.cell(candidate, criterion);
    for (std::size_t s = 0; s < cell.size(); ++s)
        if (cube.mayScore(criterion, s) && !isMissing(cell[s]) && cube.voices()[s] > 0)
            scores.push_back(cell[s]);
    return scores;
}

double deviation(std::span<const double> values)
{
    double sum = 0;
    double squares = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / double(values.size());
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size()));
}

double quantile(std::span<const double> sorted, double share)
{
    const double at = share * double(sorted.size() - 1);
    const auto below = std::size_t(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - double(below)) * (sorted[above] - sorted[below]);
}

double widthOf(const DecisionMatrix &matrix, std::size_t criterion)
{
    const MatrixCriterion &column = matrix.criteria[criterion];
    if (column.lowest && column.highest)
        return *column.highest - *column.lowest;
    const Extent values = extent(matrix.column(criterion));
    return values.greatest - values.least;
}

/// The cells of one criterion about which anybody differs.
void addDisputed(const ScoreCube &cube, std::size_t criterion, double factor, std::vector<Dispute> &found)
{
    for (std::size_t i = 0; i < cube.candidates().size(); ++i) {
        const std::vector<double> scores = scoresOf(cube, i, criterion);
        const double pull = scores.size() < 2 ? 0 : factor * deviation(scores);
        if (pull > 0)
            found.push_back({.candidate = i, .criterion = criterion, .pull = pull});
    }
}

/// The cells with the strongest pull.
std::vector<Dispute> strongest(const ScoreCube &cube, const DecisionMatrix &matrix)
{
    std::vector<Dispute> found;
    for (std::size_t j = 0; j < cube.criteria().size(); ++j)
        if (const double width = widthOf(matrix, j); cube.isScored(j) && width > 0)
            addDisputed(cube, j, matrix.criteria[j].weight / width, found);
    std::ranges::stable_sort(found, std::ranges::greater(), &Dispute::pull);
    if (found.size() > mostTried)
        found.resize(mostTried);
    return found;
}

/// True where the two have not the same candidates on the first \a places.
bool differ(std::span<const int> a, std::span<const int> b, std::size_t places)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        if ((std::size_t(a[i]) <= places) != (std::size_t(b[i]) <= places))
            return true;
    return false;
}

class Trial {
public:
    Trial(const ScoreCube &cube, const Ranker &ranker, std::size_t proposed)
        : m_cube(cube)
        , m_ranker(ranker)
        , m_proposed(proposed)
        , m_matrix(jointMatrix(cube))
        , m_now(ranker(m_matrix))
    {
    }

    const DecisionMatrix &matrix() const { return m_matrix; }

    void run(Dispute &dispute)
    {
        std::vector<double> scores = scoresOf(m_cube, dispute.candidate, dispute.criterion);
        std::ranges::sort(scores);
        dispute.low = quantile(scores, 0.25);
        dispute.high = quantile(scores, 0.75);
        dispute.bestPlace = dispute.worstPlace = m_now[dispute.candidate];
        const double joint = m_matrix.at(dispute.candidate, dispute.criterion);
        for (const double value : {dispute.low, dispute.high}) {
            m_matrix.set(dispute.candidate, dispute.criterion, value);
            compare(m_ranker(m_matrix), dispute);
        }
        m_matrix.set(dispute.candidate, dispute.criterion, joint);
    }

private:
    void compare(std::span<const int> then, Dispute &dispute) const
    {
        const int place = then[dispute.candidate];
        dispute.bestPlace = std::min(dispute.bestPlace, place);
        dispute.worstPlace = std::max(dispute.worstPlace, place);
        dispute.changesWinner |= differ(m_now, then, 1);
        dispute.changesLine |= m_proposed > 0 && differ(m_now, then, m_proposed);
    }

    const ScoreCube &m_cube;
    const Ranker &m_ranker;
    std::size_t m_proposed;
    DecisionMatrix m_matrix;
    std::vector<int> m_now;
};

}

std::vector<Dispute> disputes(const ScoreCube &cube, const Ranker &ranker, std::size_t proposed,
                              std::size_t most)
{
    Trial trial(cube, ranker, proposed);
    std::vector<Dispute> found = strongest(cube, trial.matrix());
    for (Dispute &dispute : found)
        trial.run(dispute);
    std::erase_if(found, [](const Dispute &dispute) {
        return dispute.places() == 0 && !dispute.changesWinner && !dispute.changesLine;
    });
    std::ranges::stable_sort(found, std::ranges::greater(), [](const Dispute &dispute) {
        return std::tuple(dispute.changesWinner, dispute.changesLine, dispute.places(), dispute.pull);
    });
    if (found.size() > most)
        found.resize(most);
    return found;
}

}
