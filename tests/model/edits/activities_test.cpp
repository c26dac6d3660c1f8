// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/activities.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

class EditingActivities : public testing::Test {
protected:
    const Activity &activity(Id<Activity> id) const { return *plan->data().activities.find(id); }

    std::unique_ptr<Plan> plan = filled();
    Failures failures{*plan};
};

TEST_F(EditingActivities, RefusesALinkThatClosesACircleAndNamesIt)
{
    EXPECT_FALSE(edits::link(*plan, {trial, analysis}));
    EXPECT_TRUE(failures.last().contains(u"A3 → A1 → A2 → A3")) << failures.last().toStdString();
    EXPECT_FALSE(edits::link(*plan, {analysis, analysis, Link::SS}));
    EXPECT_TRUE(failures.last().contains(u"A1 cannot wait for itself"));
    EXPECT_EQ(plan->data().dependencies.size(), 2U);
}

TEST_F(EditingActivities, TurnsALinkRound)
{
    EXPECT_TRUE(edits::changeLink(*plan, {analysis, launch, Link::FS}, {launch, analysis, Link::FS, 1}));
    EXPECT_TRUE(plan->data().dependencies.find({launch, analysis, Link::FS}));
    EXPECT_FALSE(plan->data().dependencies.find({analysis, launch, Link::FS}));
}

TEST_F(EditingActivities, RefusesAFinishBeforeTheStart)
{
    EXPECT_FALSE(edits::setDates(*plan, {{analysis, QDate(2018, 3, 2), QDate(2018, 3, 1)}}));
    EXPECT_TRUE(failures.last().contains(u"A1 would finish before it starts"));
    EXPECT_EQ(activity(analysis).start, QDate(2018, 1, 22));
}

TEST_F(EditingActivities, ForgetsAStatedDurationOnceBothDatesAreKnown)
{
    edits::setDates(*plan, {{trial, QDate(2018, 9, 3), {}}});
    EXPECT_EQ(activity(trial).duration, 20);
    edits::setDates(*plan, {{trial, QDate(2018, 9, 3), QDate(2018, 9, 28)}});
    EXPECT_FALSE(activity(trial).duration);
}

TEST_F(EditingActivities, KeepsAMilestoneOnOneDay)
{
    edits::setDates(*plan, {{launch, QDate(2018, 8, 17), QDate(2018, 9, 17)}});
    EXPECT_EQ(activity(launch).finish, QDate(2018, 8, 17));
}

TEST_F(EditingActivities, MovesThemInTheOrderGiven)
{
    edits::moveActivities(*plan, {trial, launch}, {.program = letters, .before = analysis});
    QStringList codes;
    for (const Activity *each : byPosition(plan->data().activities))
        codes.append(each->code);
    EXPECT_EQ(codes.join(u' '), u"A3 A2 A1");
    EXPECT_EQ(activity(trial).program, letters);
    EXPECT_FALSE(activity(trial).candidate);
    edits::moveActivities(*plan, {analysis}, {.candidate = parking});
    EXPECT_FALSE(activity(analysis).program);
    EXPECT_EQ(activity(analysis).candidate, parking);
}

}
