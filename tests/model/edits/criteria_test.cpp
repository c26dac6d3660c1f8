// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/criteria.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

#include <numeric>

namespace {

std::unique_ptr<Plan> planOfThree()
{
    auto plan = plans::create(QStringLiteral(":memory:"));
    edits::add(*plan,
               std::vector<Criterion>{{.id = {1}, .code = QStringLiteral("K1"), .weight = 0.5},
                                      {.id = {2}, .code = QStringLiteral("K2"), .weight = 0.3},
                                      {.id = {3}, .code = QStringLiteral("K3"), .weight = 0.2}});
    return plan;
}

double weight(const Plan &plan, qint64 id)
{
    return plan.data().criteria.find({id})->weight;
}

TEST(Criteria, StandardOnesAreElevenWithAnchorsAndTheirWeightsSumUp)
{
    const auto &all = standardCriteria();
    const double sum = std::accumulate(all.begin(), all.end(), 0.0, [](double before, const auto &each) {
        return before + each.criterion.weight;
    });
    const bool described = std::ranges::all_of(all, [](const StandardCriterion &each) {
        return each.criterion.highest == 4.0 && !each.criterion.shortName.isEmpty()
            && each.anchors.size() == 3;
    });
    EXPECT_EQ(all.size(), 11u);
    EXPECT_NEAR(sum, 1, 1e-12);
    EXPECT_TRUE(described);
}

TEST(Criteria, StandardOnesComeInOneStep)
{
    const auto plan = plans::create(QStringLiteral(":memory:"));
    ASSERT_TRUE(edits::addStandardCriteria(*plan));
    EXPECT_EQ(plan->data().anchors.size(), 33u);
    plan->undo();
    EXPECT_TRUE(plan->data().criteria.empty());
}

TEST(Criteria, ColumnTitleIsShortWhereTheNameIsAStandardOne)
{
    EXPECT_EQ(columnTitle({.name = QStringLiteral("keterkaitan isu strategis RPJMD")}), u"Isu RPJMD");
    EXPECT_EQ(columnTitle({.name = QStringLiteral("Dukungan warga")}), u"Dukungan warga");
    EXPECT_EQ(columnTitle({.name = QStringLiteral("Risiko"), .shortName = QStringLiteral("Bahaya")}),
              u"Bahaya");
}

TEST(Criteria, ChangingOneWeightKeepsTheSum)
{
    const auto plan = planOfThree();
    ASSERT_TRUE(edits::changeWeights(*plan, {{{1}, 0.25}}));
    EXPECT_DOUBLE_EQ(weight(*plan, 1), 0.25);
    EXPECT_DOUBLE_EQ(weight(*plan, 2), 0.45);
    EXPECT_DOUBLE_EQ(weight(*plan, 3), 0.3);
    EXPECT_TRUE(plan->undoLabel().contains(u"K1")) << qPrintable(plan->undoLabel());
}

TEST(Criteria, WeightsToKeepYieldOnlyWhereThereIsNoRoom)
{
    const auto plan = planOfThree();
    edits::changeWeights(*plan, {{{2}, 0.1}}, {{1}});
    EXPECT_DOUBLE_EQ(weight(*plan, 1), 0.5);
    EXPECT_DOUBLE_EQ(weight(*plan, 3), 0.4);
    edits::changeWeights(*plan, {{{3}, 0.8}}, {{1}});
    EXPECT_DOUBLE_EQ(weight(*plan, 3), 0.8);
    EXPECT_LT(weight(*plan, 1), 0.5);
    edits::changeWeights(*plan, {{{3}, 0.4}}, {{1}, {2}});
    EXPECT_NEAR(weight(*plan, 1) + weight(*plan, 2), 0.6, 1e-12);
}

TEST(Criteria, TooMuchWeightIsRefusedInASentence)
{
    const auto plan = planOfThree();
    const plans::Failures failures(*plan);
    EXPECT_FALSE(edits::changeWeights(*plan, {{{1}, 1.5}}));
    EXPECT_EQ(failures.count(), 1);
    EXPECT_DOUBLE_EQ(weight(*plan, 1), 0.5);
}

TEST(Criteria, RemovingOneLeavesAWholeSet)
{
    const auto plan = planOfThree();
    ASSERT_TRUE(edits::removeCriteria(*plan, {{1}}));
    EXPECT_DOUBLE_EQ(weight(*plan, 2), 0.6);
    EXPECT_DOUBLE_EQ(weight(*plan, 3), 0.4);
    plan->undo();
    EXPECT_DOUBLE_EQ(weight(*plan, 2), 0.3);
}

}
