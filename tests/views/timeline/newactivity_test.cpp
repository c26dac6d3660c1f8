// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/newactivity.h"

#include "tests/views/timeline/smallplan.h"

#include <gtest/gtest.h>

using namespace smallplan;

namespace {

TEST(NewActivity, FollowsTheOneBesideIt)
{
    const auto added = newActivity(facts(), key(analysis));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->activity.program, letters);
    EXPECT_EQ(added->before, building);
    EXPECT_EQ(added->activity.start, QDate(2018, 2, 19));
    EXPECT_EQ(added->activity.finish, QDate(2018, 3, 2));
}

TEST(NewActivity, FollowsAllOfAProgramOrBeginsWithItsYears)
{
    EXPECT_EQ(newActivity(facts(), key(letters))->activity.start, QDate(2018, 9, 11));
    const auto first = newActivity(facts(), key(archive));
    EXPECT_EQ(first->activity.start, QDate(2020, 1, 1));  // no holidays in this plan
    EXPECT_EQ(first->activity.program, archive);
}

TEST(NewActivity, BelongsToACandidateToo)
{
    const auto added = newActivity(facts(), {timelinerow::Candidate, complaints.value});
    ASSERT_TRUE(added);
    EXPECT_EQ(added->activity.candidate, complaints);
    EXPECT_FALSE(added->activity.program);
    EXPECT_EQ(added->activity.start, QDate(2018, 10, 15));
}

TEST(NewActivity, IsNoneUnderAGroup)
{
    EXPECT_FALSE(newActivity(facts(), {timelinerow::Group, governance.value}));
    EXPECT_FALSE(newActivity(facts(), {}));
}

}
