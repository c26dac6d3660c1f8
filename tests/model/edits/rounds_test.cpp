// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/rounds.h"

#include "model/edits/candidates.h"
#include "model/edits/criteria.h"
#include "model/edits/rows.h"
#include "model/scoring/scorecube.h"
#include "tests/support/plans.h"
#include "tests/support/scoringplan.h"

#include <gtest/gtest.h>

namespace {

using namespace scoringplan;

class Rounds : public testing::Test {
protected:
    scoring::ScoreCube cube() const { return {plan->data(), session}; }

    std::unique_ptr<Plan> plan = create();
    plans::Failures failures{*plan};
};

TEST_F(Rounds, ClosedKeepTheWeightsOfTheirDay)
{
    ASSERT_TRUE(edits::closeRound(*plan, session));
    ASSERT_TRUE(edits::changeWeights(*plan, {{benefit, 0.1}}));
    Scorer louder = *plan->data().scorers.find(dinkes);
    louder.weight = 5;
    ASSERT_TRUE(edits::change(*plan, louder));
    EXPECT_DOUBLE_EQ(cube().criteria()[0].weight, 0.5);
    EXPECT_DOUBLE_EQ(cube().voices()[0], 1);
    ASSERT_TRUE(edits::closeRound(*plan, session, false));
    EXPECT_DOUBLE_EQ(cube().criteria()[0].weight, 0.1) << "an open round follows the present weights";
    EXPECT_DOUBLE_EQ(cube().voices()[0], 5);
}

TEST_F(Rounds, ClosedHoldOnToWhatTheyWereComputedFrom)
{
    ASSERT_TRUE(edits::closeRound(*plan, session));
    EXPECT_FALSE(edits::remove<Candidate>(*plan, {taxes}));
    EXPECT_TRUE(failures.last().contains(u"closed round")) << failures.last().toStdString();
    EXPECT_FALSE(edits::removeCriteria(*plan, {benefit}));
    EXPECT_FALSE(edits::remove<Scorer>(*plan, {dinkes}));
    EXPECT_TRUE(edits::remove<Candidate>(*plan, {wifi})) << "nobody scored it";
    EXPECT_TRUE(edits::remove<Round>(*plan, {session})) << "the round itself may go";
}

TEST_F(Rounds, WhatAScorerNeedNotScoreIsNotMissing)
{
    ASSERT_EQ(cube().missingOf(1), 4) << "waste × risk, and all three of wifi";
    ASSERT_TRUE(edits::setExempt(*plan, bapenda, risk, true));
    EXPECT_EQ(cube().missingOf(1), 2);
    EXPECT_TRUE(scoring::isMissing(cube().value(0, 2, 1))) << "what was scored does not count";
    ASSERT_TRUE(edits::setExempt(*plan, bapenda, risk, false));
    EXPECT_EQ(cube().missingOf(1), 4);
    EXPECT_FALSE(scoring::isMissing(cube().value(0, 2, 1))) << "and is not lost";
}

TEST_F(Rounds, APlaceOfTheTeamNeedsAReason)
{
    EXPECT_FALSE(edits::setPlace(*plan, session, waste, 1, QStringLiteral("  ")));
    EXPECT_TRUE(failures.last().contains(u"Say why"));
    EXPECT_FALSE(edits::setPlace(*plan, session, waste, 0, QStringLiteral("Arahan")));
    ASSERT_TRUE(edits::setPlace(*plan, session, waste, 1, QStringLiteral("Arahan wali kota")));
    EXPECT_EQ(plan->data().placements.find({session, waste})->place, 1);
    ASSERT_TRUE(edits::setPlace(*plan, session, waste, {}, {}));
    EXPECT_EQ(plan->data().placements.find({session, waste}), nullptr);
}

TEST_F(Rounds, ANewOneRanksAsTheOneBefore)
{
    Round first = *plan->data().rounds.find(session);
    first.joint = Round::Joint::Median;
    first.method = QStringLiteral("topsis");
    ASSERT_TRUE(edits::change(*plan, first));
    ASSERT_TRUE(edits::closeRound(*plan, session));
    const auto next = edits::addRound(*plan, session, QDate(2018, 9, 30));
    ASSERT_TRUE(next.has_value());
    const Round &second = *plan->data().rounds.find(*next);
    EXPECT_EQ(second.joint, Round::Joint::Median);
    EXPECT_EQ(second.method, u"topsis");
    EXPECT_FALSE(second.closed);
    EXPECT_TRUE(plan->data().scores.of(*next).empty());
    EXPECT_EQ(second.name, u"Round 2");
}

TEST(Settling, ClosesMarksAndPutsTheChosenOnTheTimeline)
{
    using namespace plans;
    const auto plan = filled();
    ASSERT_TRUE(edits::decide(*plan, {complaints}, Candidate::Decision::Chosen, QStringLiteral("Dulu")));
    ASSERT_TRUE(edits::settle(*plan, firstRound, {parking}));
    const PlanData &data = plan->data();
    EXPECT_TRUE(data.rounds.find(firstRound)->closed);
    EXPECT_EQ(data.candidates.find(parking)->decision, Candidate::Decision::Chosen);
    EXPECT_EQ(data.candidates.find(complaints)->decision, Candidate::Decision::Open);
    const auto whole = std::ranges::find(data.activities, parking, &Activity::candidate);
    ASSERT_NE(whole, data.activities.end());
    EXPECT_TRUE(whole->start.isValid() && whole->finish.isValid());
    ASSERT_TRUE(plan->undo());
    EXPECT_FALSE(plan->data().rounds.find(firstRound)->closed);
    EXPECT_EQ(std::ranges::count(plan->data().activities, parking, &Activity::candidate), 0);
}

TEST(Settling, KeepsAMonthPlanAndGivesItToTheProgram)
{
    using namespace plans;
    const auto plan = filled();
    const auto before = std::ranges::count(plan->data().activities, complaints, &Activity::candidate);
    ASSERT_GT(before, 0);
    Candidate linked = *plan->data().candidates.find(complaints);
    linked.program = plan->data().programs[0].id;
    ASSERT_TRUE(edits::change(*plan, linked));
    ASSERT_TRUE(edits::settle(*plan, firstRound, {complaints}));
    EXPECT_EQ(std::ranges::count(plan->data().activities, complaints, &Activity::candidate), before);
    for (const Activity &activity : plan->data().activities)
        if (activity.candidate == complaints) {
            EXPECT_EQ(activity.program, linked.program);
        }
}

TEST(Settling, NobodyIsRefused)
{
    const auto plan = plans::filled();
    EXPECT_FALSE(edits::settle(*plan, plans::firstRound, {}));
    EXPECT_FALSE(plan->data().rounds.find(plans::firstRound)->closed);
}

TEST(Pairs, AreKeptOnceAndCanBeTakenBack)
{
    using namespace plans;
    const auto plan = filled();
    ASSERT_TRUE(edits::setPair(*plan, parking, complaints, CandidatePair::Kind::Together));
    ASSERT_TRUE(edits::setPair(*plan, complaints, parking, CandidatePair::Kind::Either));
    ASSERT_EQ(plan->data().candidatePairs.size(), 1U);
    EXPECT_EQ(plan->data().candidatePairs[0].kind, CandidatePair::Kind::Either);
    ASSERT_TRUE(edits::setPair(*plan, parking, complaints, {}));
    EXPECT_TRUE(plan->data().candidatePairs.empty());
}

}
