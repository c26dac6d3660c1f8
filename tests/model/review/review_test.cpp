// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/review.h"

#include "tests/support/soundplan.h"

#include <gtest/gtest.h>

using namespace review;

namespace {

using namespace Qt::StringLiterals;

const QDate today(2018, 8, 31);
constexpr Id<Program> program{11};

TEST(Review, FindsNothingInASoundPlan)
{
    const Review review = reviewPlan(soundPlan(), today);
    EXPECT_TRUE(review.findings.empty());
    EXPECT_EQ(review.plan.share(), 1);
}

TEST(Review, SaysWhereAFindingBelongs)
{
    PlanData data = soundPlan();
    change(data, program, [](Program &p) { p.lead = {}; });
    const Review review = reviewPlan(data, today);
    const Finding &found = review.findings.at(0);
    EXPECT_EQ(std::tuple(found.code, found.table, found.id, found.field),
              std::tuple("program_without_lead"_L1, "program"_L1, 11, "lead_id"_L1));
    EXPECT_EQ(found.label, u"SG-01 Program 1"_s);
    EXPECT_EQ(found.pillar, Id<Pillar>{1});
}

TEST(Review, PutsErrorsFirst)
{
    PlanData data = soundPlan();
    change(data, program, [](Program &p) { p.rpjmd.clear(), p.supportText = u"PLN"_s; });
    change(data, Id<City>{1}, [](City &c) { c.vision.clear(); });
    const Review review = reviewPlan(data, today);
    std::vector<Severity> severities(review.findings.size());
    std::ranges::transform(review.findings, severities.begin(), &Finding::severity);
    EXPECT_EQ(severities, (std::vector{Severity::Error, Severity::Warning, Severity::Note}));
    EXPECT_EQ(review.count(Severity::Warning), 1);
}

TEST(Review, GivesTheFindingsOfOneRow)
{
    PlanData data = soundPlan();
    change(data, program, [](Program &p) { p.rpjmd.clear(), p.supportText = u"PLN"_s; });
    change(data, Id<City>{1}, [](City &c) { c.vision.clear(); });
    EXPECT_EQ(reviewPlan(data, today).of("program"_L1, 11).size(), 2U);
}

TEST(Review, CountsEachCheckOnceForEachRow)
{
    const Review before = reviewPlan(soundPlan(), today);
    PlanData data = soundPlan();
    change(data, program, [](Program &p) { p.rpjmd.clear(); });
    const Review after = reviewPlan(data, today);
    EXPECT_EQ(after.plan.applied, before.plan.applied);
    EXPECT_EQ(after.plan.passed, before.plan.passed - 1);
    EXPECT_EQ(after.pillars.at({1}).passed, before.pillars.at({1}).passed - 1);
}

TEST(Review, KeepsThePillarsApart)
{
    PlanData data = soundPlan();
    data.pillars = data.pillars.patched({{{7}, Pillar{.id = {7}}}});
    const Review review = reviewPlan(data, today);
    EXPECT_EQ(review.pillars.at({1}).share(), 1);
    EXPECT_EQ(review.pillars.at({7}).share(), 0);
}

TEST(Review, KnowsAPlanWithNothingInIt)
{
    EXPECT_LT(reviewPlan(PlanData(), today).plan.share(), 0.5);
    EXPECT_EQ(Completeness().share(), 0);
}

TEST(Review, LeavesNamesAsTheyAre)
{
    const Sentence sentence{"“%1” and %2", {u"100%2"_s, u"b"_s}};
    EXPECT_EQ(sentence.translated(), u"“100%2” and b"_s);
}

TEST(Review, NamesACycle)
{
    PlanData data = soundPlan();
    data.dependencies = data.dependencies.patched({{Dependency{{51}, {50}}.key(), Dependency{{51}, {50}}}});
    const Review review = reviewPlan(data, today);
    ASSERT_EQ(review.findings.size(), 1U);
    EXPECT_TRUE(review.findings[0].message().contains(u"A → B → A"_s));
}

}
