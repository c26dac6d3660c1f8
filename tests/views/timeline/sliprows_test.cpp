// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/timeline/smallplan.h"
#include "views/timeline/slipsmodel.h"

#include <gtest/gtest.h>

using namespace smallplan;

namespace {

PlanData moved()
{
    PlanData data = smallplan::data();
    Activity later = *data.activities.find(building);
    later.finish = QDate(2018, 6, 6);
    Activity earlier = *data.activities.find(trial);
    earlier.finish = QDate(2018, 10, 11);
    data.activities
        = data.activities.patched({{building, later}, {trial, earlier}, {analysis, std::nullopt}});
    data.dependencies = {};
    return data;
}

HistoryEntry entry(const char *label)
{
    return {.number = 1, .author = QStringLiteral("Ada"), .label = QString::fromLatin1(label)};
}

TEST(SlipRows, SayWhoHowMuchAndWhy)
{
    const auto rows = slipRows(smallplan::data(), moved(), {{building, entry("Geser kegiatan 38")}});
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].activity.code, QStringLiteral("38"));
    EXPECT_EQ(rows[0].agency, QStringLiteral("Diskominfo"));
    EXPECT_EQ(SlipsModel::daysText(rows[0].slip), QStringLiteral("+3"));
    EXPECT_EQ(SlipsModel::reasonText(rows[0]), QStringLiteral("Geser kegiatan 38 (Ada)"));
    EXPECT_EQ(SlipsModel::daysText(rows[1].slip), QStringLiteral("−1"));
    EXPECT_FALSE(rows[1].reason);
    EXPECT_EQ(rows[2].slip.kind, schedule::Slip::Kind::Removed);
    EXPECT_EQ(rows[2].activity.name, QStringLiteral("Analisis kebutuhan"));
}

TEST(SlipsModel, SortsByAColumnAndBack)
{
    SlipsModel model;
    model.show(slipRows(smallplan::data(), moved(), {}));
    const auto first = [&] { return model.keyAt(model.index(0, 0)).id; };
    EXPECT_EQ(first(), building.value);
    model.sortBy(SlipsModel::Days, Qt::AscendingOrder);
    EXPECT_EQ(first(), trial.value);
    model.sortBy(-1, Qt::AscendingOrder);
    EXPECT_EQ(first(), building.value);
    EXPECT_EQ(model.cell({.kind = 1, .id = building.value}, SlipsModel::Days).tone, Tone::Problem);
}

}
