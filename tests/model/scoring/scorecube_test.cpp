// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/agreement.h"
#include "model/scoring/impacteffort.h"
#include "model/scoring/spread.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

/// Two candidates, a scored benefit, a scored cost and the candidate's own cost; two scorers.
PlanData plan()
{
    PlanData data;
    data.candidates = Rows<Candidate>(
        {{.id = {1}, .cost = Money{200}, .position = 2}, {.id = {2}, .cost = Money{100}, .position = 1}});
    data.criteria
        = Rows<Criterion>({{.id = {11}, .weight = 50, .position = 1},
                           {.id = {12}, .direction = Criterion::Direction::Cost, .weight = 25, .position = 2},
                           {.id = {13},
                            .direction = Criterion::Direction::Cost,
                            .weight = 25,
                            .origin = Criterion::Origin::Cost,
                            .position = 3}});
    data.scorers
        = Rows<Scorer>({{.id = {21}, .weight = 1, .position = 1}, {.id = {22}, .weight = 3, .position = 2}});
    data.rounds = Rows<Round>({{.id = {31}, .position = 1}, {.id = {32}, .position = 2}});
    data.scores = Rows<Score>({{{31}, {21}, {1}, {11}, 4},
                               {{31}, {22}, {1}, {11}, 2},
                               {{31}, {21}, {1}, {12}, 1},
                               {{31}, {22}, {2}, {11}, 3}});
    return data;
}

TEST(ScoreCube, TakesTheWeightedMeanOfThoseWhoScored)
{
    const ScoreCube cube(plan(), {31});
    const DecisionMatrix joint = jointMatrix(cube);
    ASSERT_EQ(cube.candidates(), (std::vector<Id<Candidate>>{{2}, {1}}));
    EXPECT_DOUBLE_EQ(joint.at(0, 0), 3);
    EXPECT_DOUBLE_EQ(joint.at(1, 0), 2.5);
    EXPECT_DOUBLE_EQ(joint.at(1, 1), 1);
    EXPECT_TRUE(isMissing(joint.at(0, 1)));
}

TEST(ScoreCube, TakesACandidatesOwnFigure)
{
    const ScoreCube cube(plan(), {31});
    EXPECT_DOUBLE_EQ(jointMatrix(cube).at(0, 2), 100);
    EXPECT_DOUBLE_EQ(scorerMatrix(cube, 0).at(1, 2), 200);
}

TEST(ScoreCube, ShowsWhatOneScorerGave)
{
    const DecisionMatrix own = scorerMatrix(ScoreCube(plan(), {31}), 1);
    EXPECT_DOUBLE_EQ(own.at(0, 0), 3);
    EXPECT_DOUBLE_EQ(own.at(1, 0), 2);
    EXPECT_TRUE(isMissing(own.at(1, 1)));
}

TEST(ScoreCube, MakesWeightsSharesOfOne)
{
    const DecisionMatrix joint = jointMatrix(ScoreCube(plan(), {31}));
    EXPECT_DOUBLE_EQ(joint.criteria[0].weight, 0.5);
    EXPECT_DOUBLE_EQ(joint.criteria[2].weight, 0.25);
}

TEST(ScoreCube, CountsWhoOwesScores)
{
    const ScoreCube cube(plan(), {31});
    EXPECT_EQ(cube.missingOf(0), 2);
    EXPECT_EQ(cube.missingOf(1), 2);
    EXPECT_EQ(cube.missing(), 4);
    EXPECT_EQ(ScoreCube(plan(), {32}).missing(), 8);
}

TEST(ScoreCube, LooksAtTheLastRoundThatHasScores)
{
    EXPECT_EQ(currentRound(plan()), Id<Round>{31});
    PlanData data = plan();
    data.scores = {};
    EXPECT_EQ(currentRound(data), Id<Round>{32});
    EXPECT_EQ(currentRound(PlanData()), Id<Round>{});
}

TEST(ScoreCube, HoldsAnEmptyPlan)
{
    const ScoreCube cube(PlanData(), {});
    EXPECT_EQ(cube.missing(), 0);
    EXPECT_EQ(jointMatrix(cube).alternatives(), 0U);
    EXPECT_FALSE(agreement(cube).kendall);
    EXPECT_FALSE(agreement(cube).alpha);
}

TEST(ScoreCube, LeavesOutValuesThatAreNoNumbers)
{
    PlanData data = plan();
    data.scores = Rows<Score>(
        {{{31}, {21}, {1}, {11}, missing}, {{31}, {22}, {1}, {11}, std::numeric_limits<double>::infinity()}});
    EXPECT_TRUE(isMissing(jointMatrix(ScoreCube(data, {31})).at(1, 0)));
}

TEST(Spread, DescribesOneCell)
{
    const ScoreCube cube(plan(), {31});
    const auto cell = spread(cube, 1, 0);
    ASSERT_TRUE(cell);
    EXPECT_EQ(cell->count, 2);
    EXPECT_EQ(cell->missing, 0);
    EXPECT_DOUBLE_EQ(cell->mean, 2.5);
    EXPECT_DOUBLE_EQ(cell->median, 3);
    EXPECT_DOUBLE_EQ(cell->deviation, 1);
    EXPECT_EQ(cell->counts, (std::vector<std::pair<double, int>>{{2, 1}, {4, 1}}));
    EXPECT_FALSE(spread(cube, 0, 1));
}

TEST(Agreement, RanksOnlyThoseWhoFilledEveryCell)
{
    PlanData data = plan();
    EXPECT_FALSE(agreement(ScoreCube(data, {31})).kendall);
    data.scores = Rows<Score>({{{31}, {21}, {1}, {11}, 4},
                               {{31}, {21}, {1}, {12}, 1},
                               {{31}, {21}, {2}, {11}, 3},
                               {{31}, {21}, {2}, {12}, 1},
                               {{31}, {22}, {1}, {11}, 2},
                               {{31}, {22}, {1}, {12}, 0},
                               {{31}, {22}, {2}, {11}, 3},
                               {{31}, {22}, {2}, {12}, 4}});
    const Agreement both = agreement(ScoreCube(data, {31}));
    ASSERT_TRUE(both.kendall);
    // The second prefers the first candidate too: its cost of 4 outweighs one point of benefit.
    EXPECT_DOUBLE_EQ(both.kendall->w, 1);
    EXPECT_TRUE(both.alpha);
}

TEST(ImpactEffort, PlacesACandidateByTheScales)
{
    const std::vector<ImpactEffort> places = impactEffort(jointMatrix(ScoreCube(plan(), {31})));
    EXPECT_DOUBLE_EQ(*places[0].impact, 0.75);
    EXPECT_DOUBLE_EQ(*places[0].effort, 0.5);  // its own cost alone: half of the dearest
    EXPECT_DOUBLE_EQ(*places[1].impact, 2.5 / 4);
    EXPECT_DOUBLE_EQ(*places[1].effort, (0.25 + 1) / 2);
}

TEST(ImpactEffort, HasNoFigureWithoutValues)
{
    const std::vector<ImpactEffort> places = impactEffort(jointMatrix(ScoreCube(plan(), {32})));
    EXPECT_FALSE(places[0].impact);
    EXPECT_TRUE(places[0].effort);
}

}
