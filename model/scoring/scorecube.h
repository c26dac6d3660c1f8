// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/scoring/decisionmatrix.h"

namespace scoring {

/// What the scorers gave in one round: candidates × criteria × scorers, with gaps. The matrices, the
/// spread of a cell and the agreement of the scorers are all read from it. 96,000 scores take about 3 ms.
/// In a closed round criteria and scorers have the weights that they had when it was closed.
class ScoreCube {
public:
    ScoreCube(const PlanData &data, Id<Round> round);

    const std::vector<Id<Candidate>> &candidates() const { return m_candidates; }  ///< as on the screen
    const std::vector<Criterion> &criteria() const { return m_criteria; }  ///< as on the screen
    const std::vector<Scorer> &scorers() const { return m_scorers; }  ///< as on the screen

    /// One value a scorer. A criterion that takes the candidate's own figure has none.
    std::span<const double> cell(std::size_t candidate, std::size_t criterion) const
    {
        return values().subspan((candidate * m_criteria.size() + criterion) * m_scorers.size(),
                                m_scorers.size());
    }
    double value(std::size_t candidate, std::size_t criterion, std::size_t scorer) const
    {
        return cell(candidate, criterion)[scorer];
    }
    /// Every cell in turn, each with one value a scorer.
    std::span<const double> values() const { return m_values; }

    /// The candidate's own cost (rupiah) or months, for a criterion with that Origin; else missing.
    double ownFigure(std::size_t candidate, std::size_t criterion) const
    {
        return m_ownFigures[candidate * m_criteria.size() + criterion];
    }

    bool isScored(std::size_t criterion) const
    {
        return m_criteria[criterion].origin == Criterion::Origin::Scored;
    }

    /// False where the scorer is exempt from the criterion: absent there is not missing, and a value that
    /// stands there nevertheless does not count.
    bool mayScore(std::size_t criterion, std::size_t scorer) const
    {
        return isScored(criterion) && !m_exempt[criterion * m_scorers.size() + scorer];
    }
    bool isOwed(std::size_t candidate, std::size_t criterion, std::size_t scorer) const
    {
        return mayScore(criterion, scorer) && std::isnan(value(candidate, criterion, scorer));
    }

    Round::Joint joint() const { return m_joint; }
    /// One a scorer, as it counts in this round.
    std::span<const double> voices() const { return m_voices; }

    /// How many cells \a scorer has yet to fill.
    int missingOf(std::size_t scorer) const;
    int missingIn(std::size_t candidate, std::size_t criterion) const;  ///< scorers who owe this cell
    int missing() const;  ///< of all scorers together

private:
    std::vector<Id<Candidate>> m_candidates;
    std::vector<Criterion> m_criteria;
    std::vector<Scorer> m_scorers;
    std::vector<double> m_voices;
    std::vector<bool> m_exempt;  ///< criterion after criterion, one a scorer
    Round::Joint m_joint = Round::Joint::Mean;
    std::vector<double> m_values;
    std::vector<double> m_ownFigures;
};

/// The round that is looked at unless another is asked for: the last one that has scores, else the
/// last; none where there is no round.
Id<Round> currentRound(const PlanData &data);

/// The value of all scorers together, joined as the round says, over those who gave one (see jointvalue.h);
/// for a criterion that takes the candidate's own figure, that figure. May be missing.
double jointValue(const ScoreCube &cube, std::size_t candidate, std::size_t criterion);

/// The matrix of the joint values. Weights are shares of 1. A criterion without a stated scale whose scores
/// all lie within 0 to 4, the ministry's scale, gets that scale.
DecisionMatrix jointMatrix(const ScoreCube &cube);

/// The matrix as one scorer sees it, with the candidates' own figures.
DecisionMatrix scorerMatrix(const ScoreCube &cube, std::size_t scorer);

}
