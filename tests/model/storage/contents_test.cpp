// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/contents.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

class SealOfThePlan : public testing::Test {
protected:
    Seal sealNow()
    {
        Database db(path);
        return sealOf(db);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kota.pilar"));
};

TEST_F(SealOfThePlan, IsWrittenAtClosingAndGoneWhileThePlanIsEdited)
{
    auto plan = create(path);
    EXPECT_EQ(sealNow(), Seal::None);
    plan = nullptr;
    EXPECT_EQ(sealNow(), Seal::Intact);
    plan = reopened(path);
    EXPECT_EQ(sealNow(), Seal::Intact);
    fill(*plan);
    EXPECT_EQ(sealNow(), Seal::None);
    plan = nullptr;
    EXPECT_EQ(sealNow(), Seal::Intact);
}

TEST_F(SealOfThePlan, StaysWhereOnlyAVersionIsNamed)
{
    create(path).reset();
    const auto plan = reopened(path);
    plan->nameVersion(QStringLiteral("Rapat"));
    EXPECT_EQ(sealNow(), Seal::Intact);
}

TEST_F(SealOfThePlan, BreaksWithTheSmallestChangeOfAnyTable)
{
    filled(path).reset();
    for (const char *sql : {"UPDATE score SET value = value + 1e-12", "UPDATE city SET vision = ' '",
                            "UPDATE activity SET start = NULL", "UPDATE criterion SET highest = NULL",
                            "DELETE FROM comparison", "INSERT INTO ceiling VALUES (2025, 0, 0)"}) {
        Database db(path);
        Transaction transaction(db);
        db.exec(sql);
        EXPECT_EQ(sealOf(db), Seal::Broken) << sql;
    }
    EXPECT_EQ(sealNow(), Seal::Intact);
}

TEST_F(SealOfThePlan, StaysBrokenUntilSomebodyHasLooked)
{
    filled(path).reset();
    Database(path).exec("UPDATE city SET name = 'Kota Lain'");
    EXPECT_TRUE(reopened(path)->changedOutside());
    EXPECT_TRUE(reopened(path, Plan::Access::Read)->changedOutside());
    auto plan = reopened(path);
    EXPECT_TRUE(plan->changedOutside());
    plan->acceptOutsideChange();
    EXPECT_FALSE(plan->changedOutside());
    plan = nullptr;
    EXPECT_FALSE(reopened(path)->changedOutside());
}

TEST_F(SealOfThePlan, DoesNotDependOnTheOrderInWhichRowsWereWritten)
{
    Database a(QStringLiteral(":memory:"));
    Database b(QStringLiteral(":memory:"));
    const std::vector<Area> areas{{.id = {1}, .name = QStringLiteral("A")},
                                  {.id = {2}, .name = QStringLiteral("B")}};
    for (Database *db : {&a, &b})
        db->exec("CREATE TABLE area (id INTEGER PRIMARY KEY NOT NULL, code TEXT, name TEXT, district TEXT, "
                 "position)");
    rows::insert(a, areas[0]);
    rows::insert(a, areas[1]);
    rows::insert(b, areas[1]);
    rows::insert(b, areas[0]);
    EXPECT_EQ(contentHash(a), contentHash(b));
    b.exec("PRAGMA reverse_unordered_selects = ON");
    EXPECT_EQ(contentHash(a), contentHash(b));
}

TEST(Contents, ReadManyChangedRowsAsWellAsFew)
{
    const auto plan = filled();
    for (const std::size_t count : {1U, 5U, 500U, 2U}) {
        std::vector<Area> areas(count);
        for (std::size_t i = 0; i < count; ++i)
            areas[i].name = QString::number(i);
        const std::size_t before = plan->data().areas.size();
        ASSERT_TRUE(edits::add(*plan, areas));
        EXPECT_EQ(plan->data().areas.size(), before + count);
        EXPECT_TRUE(std::ranges::is_sorted(plan->data().areas, {}, &Area::id));
    }
}

TEST(Contents, ShareWhatDidNotChange)
{
    const auto plan = filled();
    const PlanData before = plan->data();
    edits::add(*plan, Area{.name = QStringLiteral("Setu")});
    EXPECT_TRUE(plan->data().programs.sharesWith(before.programs));
    EXPECT_FALSE(plan->data().areas.sharesWith(before.areas));
    EXPECT_EQ(before.areas.size() + 1, plan->data().areas.size());
}

}
