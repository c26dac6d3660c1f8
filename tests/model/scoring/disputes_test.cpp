// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/disputes.h"
#include "model/scoring/ranking.h"
#include "model/scoring/saw.h"

#include <gtest/gtest.h>

#include <random>

using namespace scoring;

namespace {

constexpr Id<Round> session{31};

std::vector<int> bySaw(const DecisionMatrix &matrix)
{
    return ranks(saw(matrix));
}

/// Rows with the ids and positions 1, 2, ...
template <class Row>
std::vector<Row> numbered(int count)
{
    std::vector<Row> rows(std::size_t(count), Row{});
    for (int i = 0; i < count; ++i) {
        rows[std::size_t(i)].id = {i + 1};
        rows[std::size_t(i)].position = i + 1;
    }
    return rows;
}

/// \a sizes: candidates, criteria, scorers; scores from 0 to 4, some of them missing.
PlanData randomPlan(std::array<int, 3> sizes, unsigned seed)
{
    std::mt19937 random(seed);
    auto criteria = numbered<Criterion>(sizes[1]);
    for (Criterion &criterion : criteria)
        criterion.weight = double(1 + random() % 5);
    auto scorers = numbered<Scorer>(sizes[2]);
    for (Scorer &scorer : scorers)
        scorer.weight = double(random() % 3);
    PlanData data;
    data.candidates = Rows(numbered<Candidate>(sizes[0]));
    data.criteria = Rows(criteria);
    data.scorers = Rows(scorers);
    data.rounds = Rows<Round>({{.id = session}});
    std::vector<Score> scores;
    const int cells = sizes[0] * sizes[1] * sizes[2];
    for (int cell = 0; cell < cells; ++cell)
        if (random() % 8 != 0)
            scores.push_back({session,
                              {cell % sizes[2] + 1},
                              {cell / sizes[2] % sizes[0] + 1},
                              {cell / sizes[2] / sizes[0] + 1},
                              double(random() % 5)});
    data.scores = Rows<Score>(scores);
    return data;
}

std::vector<int> placesOf(const PlanData &data)
{
    return bySaw(jointMatrix(ScoreCube(data, session)));
}

/// The plan in which everybody who scored a cell gave it \a value.
PlanData agreed(const PlanData &data, const Dispute &dispute, double value)
{
    std::vector<Score> scores(data.scores.begin(), data.scores.end());
    for (Score &score : scores)
        if (score.candidate == data.candidates[dispute.candidate].id
            && score.criterion == data.criteria[dispute.criterion].id)
            score.value = value;
    PlanData result = data;
    result.scores = Rows<Score>(scores);
    return result;
}

std::set<std::size_t> upTo(const std::vector<int> &places, int last)
{
    std::set<std::size_t> result;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i] <= last)
            result.insert(i);
    return result;
}

TEST(Disputes, SayWhatWouldHappenIfEverybodyGaveTheQuartile)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const PlanData data = randomPlan({6, 3, 5}, seed);
        const std::vector<int> now = placesOf(data);
        for (const Dispute &dispute : disputes(ScoreCube(data, session), bySaw, 2, 1000)) {
            const std::vector<int> low = placesOf(agreed(data, dispute, dispute.low));
            const std::vector<int> high = placesOf(agreed(data, dispute, dispute.high));
            const std::size_t i = dispute.candidate;
            EXPECT_EQ(dispute.bestPlace, std::min({now[i], low[i], high[i]}));
            EXPECT_EQ(dispute.worstPlace, std::max({now[i], low[i], high[i]}));
            EXPECT_EQ(dispute.changesWinner, upTo(now, 1) != upTo(low, 1) || upTo(now, 1) != upTo(high, 1));
            EXPECT_EQ(dispute.changesLine, upTo(now, 2) != upTo(low, 2) || upTo(now, 2) != upTo(high, 2));
        }
    }
}

TEST(Disputes, BeginWithTheOnesThatChangeTheWinner)
{
    const auto found = disputes(ScoreCube(randomPlan({30, 5, 6}, 3), session), bySaw, 6, 1000);
    ASSERT_FALSE(found.empty());
    const bool sorted = std::ranges::is_sorted(found, std::ranges::greater(), [](const Dispute &dispute) {
        return std::tuple(dispute.changesWinner, dispute.changesLine, dispute.places(), dispute.pull);
    });
    EXPECT_TRUE(sorted);
    EXPECT_EQ(disputes(ScoreCube(randomPlan({30, 5, 6}, 3), session), bySaw, 6).size(), 6U);
}

/// Two candidates, one criterion, four scorers of the first who differ.
PlanData twoCandidates(std::vector<double> ofFirst)
{
    PlanData data = randomPlan({2, 1, 0}, 0);
    std::vector<Scorer> people;
    std::vector<Score> scores;
    for (std::size_t s = 0; s < ofFirst.size(); ++s) {
        people.push_back({.id = {qint64(s + 1)}});
        scores.push_back({session, people.back().id, {1}, {1}, ofFirst[s]});
        scores.push_back({session, people.back().id, {2}, {1}, 2});
    }
    data.scorers = Rows<Scorer>(people);
    data.scores = Rows<Score>(scores);
    return data;
}

TEST(Disputes, TakeTheQuartilesOfAllWhoScored)
{
    const auto found = disputes(ScoreCube(twoCandidates({0, 1, 3, 4}), session), bySaw, 1);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_DOUBLE_EQ(found[0].low, 0.75);
    EXPECT_DOUBLE_EQ(found[0].high, 3.25);
    EXPECT_DOUBLE_EQ(found[0].pull, std::sqrt(2.5) / 4);
    EXPECT_TRUE(found[0].changesWinner);
    EXPECT_EQ(found[0].bestPlace, 1);
    EXPECT_EQ(found[0].worstPlace, 2);
}

TEST(Disputes, LeaveOutWhatMovesNobody)
{
    EXPECT_TRUE(disputes(ScoreCube(twoCandidates({3, 3, 4, 4}), session), bySaw, 1).empty());
    EXPECT_TRUE(disputes(ScoreCube(twoCandidates({2, 2, 2}), session), bySaw, 1).empty());
    EXPECT_TRUE(disputes(ScoreCube(twoCandidates({4}), session), bySaw, 1).empty());
    EXPECT_TRUE(disputes(ScoreCube(PlanData(), {}), bySaw, 1).empty());
}

}
