// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/calendar.h"

#include "model/edits/agencies.h"
#include "model/edits/newplan.h"
#include "model/edits/rows.h"
#include "model/schedule/workcalendar.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

TEST(PublicHolidays, AreThoseOfTheYearsAskedFor)
{
    const std::vector<Holiday> days = publicHolidays(2018, 2018);
    EXPECT_EQ(std::ranges::count(days, Holiday::Kind::National, &Holiday::kind), 17);
    EXPECT_TRUE(std::ranges::is_sorted(days, {}, &Holiday::date));
    const auto lebaran = std::ranges::find(days, QDate(2018, 6, 11), &Holiday::date);
    ASSERT_NE(lebaran, days.end());
    EXPECT_EQ(lebaran->kind, Holiday::Kind::JointLeave);
    EXPECT_TRUE(publicHolidays(2090, 2095).empty());
}

TEST(NewPlan, DoesNotWorkOnPublicHolidays)
{
    const auto plan = filled();  // 2018 to 2026
    const schedule::WorkCalendar calendar = schedule::calendarOf(plan->data());
    EXPECT_FALSE(calendar.isWorkDay(QDate(2018, 1, 1)));
    EXPECT_TRUE(calendar.isWorkDay(QDate(2018, 1, 2)));
    EXPECT_FALSE(calendar.isWorkDay(QDate(2026, 8, 17)));
}

TEST(SettingTheCalendar, IsOneStep)
{
    const auto plan = filled();
    const PlanData before = plan->data();
    edits::PlanCalendar wanted = edits::calendarOf(before);
    EXPECT_TRUE(edits::setCalendar(*plan, wanted));
    EXPECT_EQ(plan->data(), before);

    wanted.workWeek = City::WorkWeek::MondayToSaturday;
    wanted.holidays = {{QDate(2018, 11, 26), QStringLiteral("Hari jadi kota"), Holiday::Kind::National}};
    wanted.occasions.push_back({.date = QDate(2018, 8, 30), .name = QStringLiteral("Bimtek II")});
    ASSERT_TRUE(edits::setCalendar(*plan, wanted));
    EXPECT_EQ(plan->data().city().workWeek, City::WorkWeek::MondayToSaturday);
    EXPECT_EQ(plan->data().holidays.size(), 1U);
    ASSERT_EQ(plan->data().occasions.size(), 2U);
    const auto bimtek
        = std::ranges::find(plan->data().occasions, QStringLiteral("Bimtek II"), &Occasion::name);
    EXPECT_GT(bimtek->position, 1024);
    plan->undo();
    EXPECT_EQ(plan->data(), before);
}

TEST(SettingTheCalendar, KeepsWhatAPersonWroteOverAPublicHoliday)
{
    const Holiday own{QDate(2018, 8, 17), QStringLiteral("HUT RI"), Holiday::Kind::JointLeave};
    const auto days = edits::withPublicHolidays({own}, publicHolidays(2018, 2018));
    EXPECT_EQ(days.size(), publicHolidays(2018, 2018).size());
    EXPECT_EQ(*std::ranges::find(days, own.date, &Holiday::date), own);
}

TEST(SettingACapacity, HoldsForOneYearAndGoesWithTheAgency)
{
    const auto plan = filled();
    ASSERT_TRUE(edits::setCapacity(*plan, dishub, 2019, 2));
    EXPECT_EQ(plan->data().capacities.find({dishub, 2019})->programs, 2);
    ASSERT_TRUE(edits::setCapacity(*plan, dishub, 2019, {}));
    EXPECT_FALSE(plan->data().capacities.find({dishub, 2019}));
    ASSERT_TRUE(edits::setCapacity(*plan, dishub, 2020, 3));
    ASSERT_TRUE(edits::mergeAgencies(*plan, kominfo, dishub));
    EXPECT_EQ(plan->data().capacities.find({kominfo, 2020})->programs, 3);
    EXPECT_EQ(plan->data().capacities.find({kominfo, 2018})->programs, 5);
    ASSERT_TRUE(edits::remove<Agency>(*plan, {kominfo}));
    EXPECT_TRUE(plan->data().capacities.empty());
}

}
