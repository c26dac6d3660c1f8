// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/versions/dataat.h"

#include "model/edits/activities.h"
#include "model/edits/programs.h"
#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

TEST(DataAt, IsThePlanAsItWasAfterEachEntry)
{
    const auto plan = filled();
    const std::vector<std::function<void()>> steps{
        [&] { edits::add(*plan, Program{.name = QStringLiteral("Arsip")}); },
        [&] {
            edits::setDates(*plan, {{analysis, QDate(2018, 3, 5), QDate(2018, 3, 9)}});
        },
        [&] { edits::remove<Program>(*plan, {letters}); },
        [&] { plan->undo(); },
        [&] { edits::remove<Activity>(*plan, {analysis}); },
    };
    std::vector<std::pair<qint64, PlanData>> states{
        {plan->log().empty() ? 0 : plan->log().back().number, plan->data()}};
    for (const auto &step : steps) {
        step();
        states.emplace_back(plan->log().back().number, plan->data());
    }
    for (const auto &[number, data] : states)
        EXPECT_EQ(dataAt(*plan, number), data) << number;
}

TEST(LastDateChanges, NameTheEntryThatStillStands)
{
    const auto plan = filled();
    const qint64 point = plan->log().empty() ? 0 : plan->log().back().number;
    EXPECT_TRUE(lastDateChanges(*plan, point).empty());
    edits::setDates(*plan, {{analysis, QDate(2018, 3, 5), QDate(2018, 3, 9)}});
    const QString label = plan->log().back().label;
    Activity renamed = *plan->data().activities.find(analysis);
    renamed.name = QStringLiteral("Analisis");
    edits::change(*plan, renamed);
    EXPECT_EQ(lastDateChanges(*plan, point).at(analysis).label, label);
    edits::setDates(*plan, {{analysis, QDate(2018, 4, 2), QDate(2018, 4, 6)}});
    plan->undo();
    EXPECT_EQ(lastDateChanges(*plan, point).at(analysis).label, label);
}

TEST(LastDateChanges, SayThatAnEarlierEntryWasTakenBack)
{
    const auto plan = filled();
    edits::setDates(*plan, {{analysis, QDate(2018, 3, 5), QDate(2018, 3, 9)}});
    const qint64 point = plan->log().back().number;
    plan->undo();
    ASSERT_TRUE(lastDateChanges(*plan, point).contains(analysis));
    EXPECT_EQ(lastDateChanges(*plan, point).at(analysis).kind, HistoryEntry::Kind::Undo);
}

}
