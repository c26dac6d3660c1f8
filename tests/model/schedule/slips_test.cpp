// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/slips.h"

#include <gtest/gtest.h>

namespace {

using schedule::Slip;

QDate day(int month, int day)
{
    return {2018, month, day};
}

Activity planned(qint64 id, QDate start, QDate finish)
{
    return {.id = {id}, .start = start, .finish = finish};
}

PlanData planOf(std::vector<Activity> activities, std::vector<Dependency> links = {})
{
    PlanData data;
    data.cities = Rows<City>({{.firstYear = 2018, .lastYear = 2026}});
    data.activities = Rows<Activity>(std::move(activities));
    data.dependencies = Rows<Dependency>(std::move(links));
    return data;
}

TEST(Slips, AreNoneBetweenTwoPlansThatAreTheSame)
{
    const PlanData data = planOf({planned(1, day(2, 5), day(2, 9))});
    EXPECT_TRUE(schedule::slips(data, data).empty());
}

TEST(Slips, CountWorkDaysBetweenTheFinishes)
{
    const auto found = schedule::slips(planOf({planned(1, day(2, 5), day(2, 9))}),
                                       planOf({planned(1, day(2, 5), day(2, 13))}));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].days, 2);  // Monday and Tuesday
    EXPECT_EQ(found[0].before.last, day(2, 9));
    EXPECT_EQ(found[0].now.last, day(2, 13));
}

TEST(Slips, PutTheLatestFirstThenNewAndRemovedOnes)
{
    const PlanData before = planOf({planned(1, day(2, 5), day(2, 9)), planned(2, day(2, 5), day(2, 9)),
                                    planned(3, day(2, 5), day(2, 9)), planned(4, day(3, 5), day(3, 9))});
    const PlanData now = planOf({planned(1, day(2, 5), day(2, 8)), planned(2, day(2, 12), day(2, 16)),
                                 planned(3, day(2, 6), day(2, 9)), planned(5, day(4, 2), day(4, 6))});
    const std::vector<Slip> expected{
        {.id = {2}, .before = {day(2, 5), day(2, 9)}, .now = {day(2, 12), day(2, 16)}, .days = 5},
        {.id = {3}, .before = {day(2, 5), day(2, 9)}, .now = {day(2, 6), day(2, 9)}, .days = 0},
        {.id = {1}, .before = {day(2, 5), day(2, 9)}, .now = {day(2, 5), day(2, 8)}, .days = -1},
        {.id = {5}, .kind = Slip::Kind::Added, .now = {day(4, 2), day(4, 6)}},
        {.id = {4}, .kind = Slip::Kind::Removed, .before = {day(3, 5), day(3, 9)}},
    };
    EXPECT_EQ(schedule::slips(before, now), expected);
}

TEST(Slips, FollowWhatWasPushedByLinks)
{
    Activity open{.id = {2}, .duration = 3};
    const std::vector<Dependency> links{{Id<Activity>{1}, Id<Activity>{2}}};
    const auto found = schedule::slips(planOf({planned(1, day(2, 5), day(2, 9)), open}, links),
                                       planOf({planned(1, day(2, 5), day(2, 12)), open}, links));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[1].id, Id<Activity>{2});
    EXPECT_EQ(found[1].days, 1);
}

/// The same from two lists of dates, day by day.
TEST(Slips, AgreeWithCountingTheDays)
{
    std::vector<Activity> before;
    std::vector<Activity> now;
    for (int i = 1; i <= 60; ++i) {
        const QDate start = day(1, 1).addDays(i * 7 % 200);
        before.push_back(planned(i, start, start.addDays(i % 30)));
        now.push_back(planned(i, start, start.addDays(i % 30 + i * i % 17)));
    }
    const auto found = schedule::slips(planOf(before), planOf(now));
    std::map<qint64, qint64> expected;
    for (std::size_t i = 0; i < before.size(); ++i)
        for (QDate each = before[i].finish; each < now[i].finish; each = each.addDays(1))
            expected[before[i].id.value] += each.addDays(1).dayOfWeek() <= 5;
    for (const Slip &slip : found)
        EXPECT_EQ(slip.days, expected[slip.id.value]) << slip.id.value;
}

}
