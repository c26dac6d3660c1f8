// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/agencies.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

TEST(MergingAgencies, MovesAllThatRefersToOneToTheOther)
{
    const auto plan = filled();
    edits::change(*plan, std::vector<Activity>{[&] {
        Activity activity = *plan->data().activities.find(analysis);
        activity.agency = oldDishub;
        return activity;
    }()});
    edits::mergeAgencies(*plan, dishub, oldDishub);
    const PlanData &data = plan->data();
    EXPECT_FALSE(data.agencies.find(oldDishub));
    EXPECT_EQ(data.agencies.find(dishub)->aliases, u"Dinas Lalu Lintas|DLLAJ");
    EXPECT_EQ(data.activities.find(analysis)->agency, dishub);
    ASSERT_TRUE(data.supports.find({letters, dishub}));
    EXPECT_EQ(data.supports.find({letters, dishub})->group, u"Seluruh OPD");
    EXPECT_EQ(data.supports.of(letters).size(), 1U);
}

TEST(MergingAgencies, LeavesNoLeadThatAlsoSupports)
{
    const auto plan = filled();
    edits::mergeAgencies(*plan, kominfo, oldDishub);
    EXPECT_EQ(plan->data().programs.find(letters)->lead, kominfo);
    EXPECT_TRUE(plan->data().supports.empty());
}

TEST(MergingAgencies, IsOneStepBack)
{
    const auto plan = filled();
    const PlanData before = plan->data();
    edits::mergeAgencies(*plan, dishub, oldDishub);
    EXPECT_EQ(plan->undoLabel(), u"Merge Dinas Lalu Lintas into Dishub");
    plan->undo();
    EXPECT_EQ(plan->data(), before);
}

TEST(RecognisingAnAgency, ResolvesTheNameWhereverItIsWritten)
{
    const auto plan = filled();
    edits::recogniseAgency(*plan, QStringLiteral(" dinas  ANGKUTAN "), dishub);
    const PlanData &data = plan->data();
    EXPECT_EQ(data.programs.find(buses)->lead, dishub);
    EXPECT_EQ(data.programs.find(buses)->leadText, QString());
    EXPECT_EQ(data.programs.find(buses)->supportText, u"Organda");
    EXPECT_FALSE(data.supports.find({buses, dishub})) << "who leads does not also support";
    EXPECT_EQ(data.candidates.find(parking)->agency, dishub);
    EXPECT_EQ(data.activities.find(trial)->agency, dishub);
    EXPECT_EQ(data.agencies.find(dishub)->aliases, u"dinas ANGKUTAN");
}

}
