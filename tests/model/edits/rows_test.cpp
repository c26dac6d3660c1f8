// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/rows.h"

#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

class EditingRows : public testing::Test {
protected:
    /// Three areas in this order.
    EditingRows()
    {
        edits::remove<Area>(*plan, {{201}});
        edits::add(
            *plan,
            std::vector<Area>{{.id = {1}, .code = QStringLiteral("A")},
                              {.id = {2}, .code = QStringLiteral("B")},
                              {.id = {3}, .code = QStringLiteral("C"), .name = QStringLiteral("Setu")}});
    }

    QString order() const
    {
        QString codes;
        for (const Area *area : byPosition(plan->data().areas))
            codes += area->code.isEmpty() ? QStringLiteral("?") : area->code;
        return codes;
    }

    std::unique_ptr<Plan> plan = filled();
};

TEST_F(EditingRows, PutsNewOnesLast)
{
    edits::add(*plan, Area{.code = QStringLiteral("D")});
    EXPECT_EQ(order(), u"ABCD");
}

TEST_F(EditingRows, MovesOneBeforeAnotherOrToTheEnd)
{
    edits::move(*plan, Id<Area>{3}, Id<Area>{1});
    EXPECT_EQ(order(), u"CAB");
    edits::move(*plan, Id<Area>{3}, Id<Area>{});
    EXPECT_EQ(order(), u"ABC");
    edits::move(*plan, Id<Area>{1}, Id<Area>{3});
    EXPECT_EQ(order(), u"BAC");
}

TEST_F(EditingRows, FindsRoomHoweverOftenTheSamePlaceIsUsed)
{
    for (int i = 0; i < 40; ++i) {
        edits::move(*plan, Id<Area>{3}, Id<Area>{2});
        EXPECT_EQ(order(), u"ACB");
        edits::move(*plan, Id<Area>{2}, Id<Area>{3});
        EXPECT_EQ(order(), u"ABC");
    }
}

TEST_F(EditingRows, LeavesNoTraceOfAMoveToTheSamePlace)
{
    const qsizetype steps = plan->undoSteps();
    edits::move(*plan, Id<Area>{1}, Id<Area>{2});
    edits::move(*plan, Id<Area>{2}, Id<Area>{2});
    edits::move(*plan, Id<Area>{3}, Id<Area>{});
    EXPECT_EQ(plan->undoSteps(), steps);
}

TEST_F(EditingRows, PutsACopyRightAfterTheOriginalWithoutItsCode)
{
    Id<Area> copy;
    edits::duplicate(*plan, Id<Area>{3}, &copy);
    edits::duplicate(*plan, Id<Area>{1});
    EXPECT_EQ(order(), u"A?BC?");
    EXPECT_EQ(plan->data().areas.find(copy)->name, u"Setu (copy)");
}

TEST_F(EditingRows, NamesTheOneFieldThatChangedInTheLabel)
{
    std::vector<Area> areas;
    for (Area area : plan->data().areas) {
        area.district = QStringLiteral("Serpong");
        areas.push_back(area);
    }
    edits::change(*plan, areas);
    EXPECT_EQ(plan->undoLabel(), u"Change kecamatan of 3 × kelurahan");
    areas.front().name = QStringLiteral("Ciater");
    areas.front().code = QStringLiteral("1001");
    edits::change(*plan, areas.front());
    EXPECT_EQ(plan->undoLabel(), u"Change kelurahan 1001");
    edits::remove<Area>(*plan, {areas[1].id, areas[2].id});
    EXPECT_EQ(plan->undoLabel(), u"Remove 2 × kelurahan");
}

TEST_F(EditingRows, ForgetsNothingThatBelongsToARemovedRow)
{
    edits::remove<Agency>(*plan, {kominfo});
    EXPECT_EQ(plan->data().programs.find(letters)->leadText, u"Diskominfo");
    EXPECT_EQ(plan->data().activities.find(analysis)->agencyText, u"Diskominfo");
    EXPECT_FALSE(plan->data().scorers.find(scorer)->agency);
    edits::remove<Pillar>(*plan, {plan->data().subDimensions[0].pillar});
    EXPECT_FALSE(plan->data().programs.find(letters)->subDimension);
}

TEST_F(EditingRows, CopiesAProgramWithItsPartsButNotItsSchedule)
{
    Id<Program> copy;
    edits::duplicate(*plan, letters, &copy);
    const PlanData &data = plan->data();
    EXPECT_EQ(data.budgetLines.of(copy).size(), data.budgetLines.of(letters).size());
    EXPECT_EQ(data.supports.of(copy).size(), 1U);
    EXPECT_EQ(std::ranges::count(data.partners, copy, &Partner::program), 1);
    EXPECT_EQ(std::ranges::count(data.risks, copy, &Risk::program), 1);
    const auto indicator = std::ranges::find(data.indicators, copy, &Indicator::program);
    ASSERT_NE(indicator, data.indicators.end());
    EXPECT_EQ(data.targets.of(indicator->id).size(), 1U);
    EXPECT_EQ(std::ranges::count(data.activities, copy, &Activity::program), 0);
}

}
