// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/gates.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

Passage answer(Gate::Rule rule, const Candidate &candidate, const PlanData &data = {})
{
    return passage(data, candidate, Gate{.id = {5}, .rule = rule});
}

TEST(Gates, FollowFromTheCandidatesFigures)
{
    EXPECT_EQ(answer(Gate::Rule::TwelveMonths, {.months = 12}), Passage::Passed);
    EXPECT_EQ(answer(Gate::Rule::TwelveMonths, {.months = 14}), Passage::Failed);
    EXPECT_EQ(answer(Gate::Rule::TwelveMonths, {}), Passage::Unanswered);
    EXPECT_EQ(answer(Gate::Rule::HasLead, {.agency = {3}}), Passage::Passed);
    EXPECT_EQ(answer(Gate::Rule::HasLead, {.agencyText = QStringLiteral("PT Maju")}), Passage::Failed);
    EXPECT_EQ(answer(Gate::Rule::HasCost, {.cost = Money{1}}), Passage::Passed);
    EXPECT_EQ(answer(Gate::Rule::HasCost, {}), Passage::Failed);
}

TEST(Gates, WantAMitigationForEveryRisk)
{
    const Candidate candidate{.id = {1}};
    PlanData data;
    EXPECT_EQ(answer(Gate::Rule::RisksMitigated, candidate, data), Passage::Unanswered);
    data.risks = Rows<Risk>({{.id = {1}, .candidate = {1}, .mitigation = QStringLiteral("Pelatihan")}});
    EXPECT_EQ(answer(Gate::Rule::RisksMitigated, candidate, data), Passage::Passed);
    data.risks = Rows<Risk>({{.id = {1}, .candidate = {1}, .mitigation = QStringLiteral("Pelatihan")},
                             {.id = {2}, .candidate = {1}, .mitigation = QStringLiteral(" ")}});
    EXPECT_EQ(answer(Gate::Rule::RisksMitigated, candidate, data), Passage::Failed);
}

TEST(Gates, TakeTheAnswerWherePeopleAreAsked)
{
    const Candidate candidate{.id = {1}};
    PlanData data;
    EXPECT_EQ(answer(Gate::Rule::Asked, candidate, data), Passage::Unanswered);
    data.gateAnswers = Rows<GateAnswer>({{.candidate = {1}, .gate = {5}, .passed = true}});
    EXPECT_EQ(answer(Gate::Rule::Asked, candidate, data), Passage::Passed);
    data.gateAnswers = Rows<GateAnswer>({{.candidate = {1}, .gate = {5}, .passed = false}});
    EXPECT_EQ(answer(Gate::Rule::Asked, candidate, data), Passage::Failed);
}

}
