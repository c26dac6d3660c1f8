// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/candidates.h"

#include "model/edits/activities.h"
#include "model/edits/rounds.h"
#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using namespace plans;

class MakingAProgram : public testing::Test {
protected:
    MakingAProgram() { done = edits::makeProgram(*plan, complaints, {.year = 2018}, &made); }

    std::unique_ptr<Plan> plan = filled();
    Failures failures{*plan};
    Id<Program> made;
    bool done = false;
};

TEST_F(MakingAProgram, TakesOverWhatTheCandidateSays)
{
    ASSERT_TRUE(done);
    const PlanData &data = plan->data();
    const Program &program = *data.programs.find(made);
    EXPECT_EQ(program.name, u"Aduan warga satu pintu");
    EXPECT_EQ(program.description, u"Satu nomor untuk semua aduan");
    EXPECT_EQ(program.lead, kominfo);
    EXPECT_EQ(program.pillar, data.candidates.find(complaints)->pillar);
    EXPECT_EQ(program.firstYear, 2018);
    EXPECT_EQ(program.lastYear, 2019) << "14 months";
    EXPECT_EQ(byPosition(data.programs).back()->id, made);
    EXPECT_EQ(data.candidates.find(complaints)->program, made);
    ASSERT_EQ(data.budgetLines.of(made).size(), 1U);
    EXPECT_EQ(data.budgetLines.of(made)[0].planned, Money{600'000'000});
    EXPECT_TRUE(data.budgetLines.of(made)[0].assumed);
    EXPECT_TRUE(data.fundingSources.find(data.budgetLines.of(made)[0].source)->apbd);
}

TEST_F(MakingAProgram, SharesScheduleIndicatorsPartnersAndRisks)
{
    const PlanData &data = plan->data();
    EXPECT_EQ(data.activities.find(trial)->program, made);
    EXPECT_EQ(data.activities.find(trial)->candidate, complaints);
    EXPECT_EQ(std::ranges::count(data.indicators, made, &Indicator::program), 1);
    EXPECT_EQ(std::ranges::count(data.partners, made, &Partner::program), 1);
    EXPECT_EQ(std::ranges::count(data.risks, made, &Risk::program), 1);
}

TEST_F(MakingAProgram, GivesThemBackWhereTheProgramIsRemoved)
{
    ASSERT_TRUE(edits::remove<Program>(*plan, {made})) << failures.last().toStdString();
    EXPECT_EQ(plan->data().activities.find(trial)->candidate, complaints);
    EXPECT_FALSE(plan->data().activities.find(trial)->program);
    EXPECT_EQ(std::ranges::count(plan->data().indicators, complaints, &Indicator::candidate), 1);
    EXPECT_FALSE(plan->data().candidates.find(complaints)->program);
}

TEST_F(MakingAProgram, LeavesThemToTheProgramWhereTheCandidateIsRemoved)
{
    ASSERT_TRUE(edits::remove<Candidate>(*plan, {complaints})) << failures.last().toStdString();
    EXPECT_EQ(plan->data().activities.find(trial)->program, made);
    EXPECT_EQ(std::ranges::count(plan->data().indicators, made, &Indicator::program), 1);
}

TEST_F(MakingAProgram, GivesACopyOfTheProgramPartsOfItsOwn)
{
    Id<Program> copy;
    edits::duplicate(*plan, made, &copy);
    EXPECT_EQ(std::ranges::count(plan->data().partners, complaints, &Partner::candidate), 1);
    EXPECT_EQ(std::ranges::count(plan->data().partners, copy, &Partner::program), 1);
}

TEST_F(MakingAProgram, IsRefusedTheSecondTime)
{
    EXPECT_FALSE(edits::makeProgram(*plan, complaints, {}));
    EXPECT_TRUE(failures.last().contains(u"QW-01 belongs to a program already"));
    EXPECT_FALSE(edits::makeProgram(*plan, parking, {}));
}

TEST(Deciding, KeepsTheReasonUntilTheDecisionIsOpenAgain)
{
    const auto plan = filled();
    edits::decide(*plan, {complaints, parking}, Candidate::Decision::Deferred, QStringLiteral("Tunggu pagu"));
    EXPECT_EQ(plan->data().candidates.find(parking)->decisionReason, u"Tunggu pagu");
    EXPECT_EQ(plan->undoLabel(), u"Decide on 2 candidates: deferred");
    edits::decide(*plan, {parking}, Candidate::Decision::Open, QStringLiteral("x"));
    EXPECT_EQ(plan->data().candidates.find(parking)->decisionReason, QString());
}

TEST(Scoring, IsRefusedInAClosedRoundAndOfWhatIsNoNumber)
{
    const auto plan = filled();
    const Failures failures(*plan);
    EXPECT_FALSE(edits::setScores(*plan, firstRound, scorer, {{parking, impact, std::nan("")}}));
    EXPECT_TRUE(failures.last().contains(u"must be a number"));
    edits::closeRound(*plan, firstRound);
    EXPECT_FALSE(edits::setScores(*plan, firstRound, scorer, {{parking, impact, 2.0}}));
    EXPECT_TRUE(failures.last().contains(u"This round of scoring is closed"));
    const auto next = edits::openRound(*plan);
    ASSERT_TRUE(next.has_value());
    EXPECT_NE(*next, firstRound);
    EXPECT_TRUE(edits::setScores(*plan, *next, scorer, {{parking, impact, 2.0}}));
    EXPECT_EQ(edits::openRound(*plan), next);
}

TEST(Weights, ThatAreNoSharesAreRefused)
{
    const auto plan = filled();
    EXPECT_FALSE(edits::setWeights(*plan, {{impact, -0.1}}));
    EXPECT_FALSE(edits::setWeights(*plan, {{impact, std::nan("")}}));
    EXPECT_EQ(plan->data().criteria.find(impact)->weight, 0.6);
}

}
