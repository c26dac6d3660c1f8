// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/scorecube.h"

#include "model/scoring/jointvalue.h"

namespace scoring {

namespace {

/// Where the row of each key stands in an ordered list.
template <class Row>
class Places {
public:
    explicit Places(const std::vector<const Row *> &rows)
    {
        for (std::size_t place = 0; place < rows.size(); ++place)
            m_places.emplace_back(rows[place]->id, place);
        std::ranges::sort(m_places);
    }

    /// Nothing for a row that is not in the list. Asking for the same key again is quick: scores come
    /// sorted by scorer and candidate.
    std::optional<std::size_t> of(Id<Row> id)
    {
        if (m_last == m_places.size() || m_places[m_last].first != id)
            m_last
                = std::size_t(std::ranges::lower_bound(m_places, id, {}, &Place::first) - m_places.begin());
        if (m_last == m_places.size() || m_places[m_last].first != id)
            return {};
        return m_places[m_last].second;
    }

private:
    using Place = std::pair<Id<Row>, std::size_t>;
    std::vector<Place> m_places;
    std::size_t m_last = 0;
};

template <class Row>
std::vector<Row> copied(const std::vector<const Row *> &rows)
{
    std::vector<Row> result;
    result.reserve(rows.size());
    for (const Row *row : rows)
        result.push_back(*row);
    return result;
}

double figureOf(const Candidate &candidate, Criterion::Origin origin)
{
    if (origin == Criterion::Origin::Cost && candidate.cost)
        return double(candidate.cost->rupiah);
    if (origin == Criterion::Origin::Months && candidate.months)
        return *candidate.months;
    return scoring::missing;
}

/// The stated scale, else 0 to 4 where every score fits it, else none.
void setScale(const ScoreCube &cube, std::size_t criterion, MatrixCriterion &column)
{
    const Criterion &stated = cube.criteria()[criterion];
    if (stated.lowest && stated.highest && *stated.lowest < *stated.highest) {
        column.lowest = stated.lowest;
        column.highest = stated.highest;
        return;
    }
    if (!cube.isScored(criterion))
        return;
    for (std::size_t i = 0; i < cube.candidates().size(); ++i)
        if (const Extent given = extent(cube.cell(i, criterion)); given.least < 0 || given.greatest > 4)
            return;
    column.lowest = 0;
    column.highest = 4;
}

std::vector<MatrixCriterion> columns(const ScoreCube &cube)
{
    std::vector<MatrixCriterion> result;
    for (std::size_t j = 0; j < cube.criteria().size(); ++j) {
        const Criterion &criterion = cube.criteria()[j];
        result.push_back({.direction = criterion.direction,
                          .weight = criterion.weight,
                          .indifference = criterion.indifference,
                          .preference = criterion.preference});
        setScale(cube, j, result.back());
    }
    normaliseWeights(result);
    return result;
}

template <class ValueOf>
DecisionMatrix matrixOf(const ScoreCube &cube, ValueOf valueOf)
{
    DecisionMatrix matrix(cube.candidates().size(), columns(cube));
    for (std::size_t i = 0; i < matrix.alternatives(); ++i)
        for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
            matrix.set(i, j, valueOf(i, j));
    return matrix;
}

}

ScoreCube::ScoreCube(const PlanData &data, Id<Round> round)
{
    const auto candidates = byPosition(data.candidates);
    const auto criteria = byPosition(data.criteria);
    const auto scorers = byPosition(data.scorers);
    m_criteria = copied(criteria);
    m_scorers = copied(scorers);
    for (Criterion &criterion : m_criteria)
        if (const RoundWeight *kept = data.roundWeights.find({round, criterion.id}))
            criterion.weight = kept->weight;
    for (Scorer &scorer : m_scorers) {
        if (const RoundVoice *kept = data.roundVoices.find({round, scorer.id}))
            scorer.weight = kept->weight;
        m_voices.push_back(scorer.weight);
    }
    for (const Criterion &criterion : m_criteria)
        for (const Scorer &scorer : m_scorers)
            m_exempt.push_back(data.exemptions.find({scorer.id, criterion.id}) != nullptr);
    if (const Round *found = data.rounds.find(round))
        m_joint = found->joint;
    for (const Candidate *candidate : candidates) {
        m_candidates.push_back(candidate->id);
        for (const Criterion *criterion : criteria)
            m_ownFigures.push_back(figureOf(*candidate, criterion->origin));
    }
    m_values.assign(candidates.size() * criteria.size() * scorers.size(), scoring::missing);
    Places candidateAt(candidates);
    Places criterionAt(criteria);
    Places scorerAt(scorers);
    for (const Score &score : data.scores.of(round)) {
        const auto i = candidateAt.of(score.candidate);
        const auto j = criterionAt.of(score.criterion);
        const auto s = scorerAt.of(score.scorer);
        if (i && j && s && mayScore(*j, *s) && std::isfinite(score.value))
            m_values[(*i * m_criteria.size() + *j) * m_scorers.size() + *s] = score.value;
    }
}

int ScoreCube::missingOf(std::size_t scorer) const
{
    int count = 0;
    for (std::size_t i = 0; i < m_candidates.size(); ++i)
        for (std::size_t j = 0; j < m_criteria.size(); ++j)
            count += isOwed(i, j, scorer) ? 1 : 0;
    return count;
}

int ScoreCube::missingIn(std::size_t candidate, std::size_t criterion) const
{
    int count = 0;
    for (std::size_t s = 0; s < m_scorers.size(); ++s)
        count += isOwed(candidate, criterion, s) ? 1 : 0;
    return count;
}

int ScoreCube::missing() const
{
    int count = 0;
    for (std::size_t s = 0; s < m_scorers.size(); ++s)
        count += missingOf(s);
    return count;
}

Id<Round> currentRound(const PlanData &data)
{
    auto rounds = byPosition(data.rounds);
    std::ranges::reverse(rounds);
    for (const Round *round : rounds)
        if (!data.scores.of(round->id).empty())
            return round->id;
    return rounds.empty() ? Id<Round>{} : rounds.front()->id;
}

double jointValue(const ScoreCube &cube, std::size_t candidate, std::size_t criterion)
{
    if (!cube.isScored(criterion))
        return cube.ownFigure(candidate, criterion);
    return jointValue(cube.cell(candidate, criterion), cube.voices(), cube.joint());
}

DecisionMatrix jointMatrix(const ScoreCube &cube)
{
    return matrixOf(cube, [&](std::size_t i, std::size_t j) { return jointValue(cube, i, j); });
}

DecisionMatrix scorerMatrix(const ScoreCube &cube, std::size_t scorer)
{
    return matrixOf(cube, [&](std::size_t i, std::size_t j) {
        return cube.isScored(j) ? cube.value(i, j, scorer) : cube.ownFigure(i, j);
    });
}

}
