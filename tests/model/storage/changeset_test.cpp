// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/changeset.h"

#include "model/storage/changesetform.h"
#include "model/storage/schema.h"
#include "model/storage/tables.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

class Changes : public testing::Test {
protected:
    Changes()
        : db(QStringLiteral(":memory:"))
    {
        migrate(db);
        rows::insert(db, Area{.id = {1}, .name = QStringLiteral("Ciater")});
    }

    QByteArray recorded(const std::function<void()> &act)
    {
        const ChangeRecorder recorder(db);
        act();
        return recorder.changes();
    }

    QString names()
    {
        QStringList all;
        for (const Area &area : rows::all<Area>(db))
            all.append(area.name);
        return all.join(u' ');
    }

    Database db;
};

TEST_F(Changes, GoBackAndForth)
{
    const QByteArray changes = recorded([&] {
        rows::update(db, Area{.id = {1}, .name = QStringLiteral("Serpong")});
        rows::insert(db, Area{.id = {2}, .name = QStringLiteral("Setu")});
    });
    EXPECT_EQ(names(), u"Serpong Setu");
    applyChanges(db, changes, Direction::Backward);
    EXPECT_EQ(names(), u"Ciater");
    applyChanges(db, changes, Direction::Forward);
    EXPECT_EQ(names(), u"Serpong Setu");
}

TEST_F(Changes, AreNothingWhereNothingChangedInTheEnd)
{
    EXPECT_TRUE(recorded([&] {
                    rows::update(db, Area{.id = {1}, .name = QStringLiteral("Setu")});
                    rows::update(db, Area{.id = {1}, .name = QStringLiteral("Ciater")});
                }).isEmpty());
}

TEST_F(Changes, LeaveTheBookkeepingOut)
{
    EXPECT_TRUE(recorded([&] { db.exec("INSERT INTO setting VALUES ('a', 'b')"); }).isEmpty());
}

TEST_F(Changes, ThatDoNotFitChangeNothing)
{
    const QByteArray changes = recorded([&] {
        rows::insert(db, Area{.id = {2}, .name = QStringLiteral("Setu")});
        rows::update(db, Area{.id = {1}, .name = QStringLiteral("Serpong")});
    });
    db.exec("UPDATE area SET name = 'diubah orang lain' WHERE id = 1");
    EXPECT_TRUE(plans::refusal([&] {
                    applyChanges(db, changes, Direction::Backward);
                }).contains(u"no longer matches its history"));
    EXPECT_EQ(rows::all<Area>(db).size(), 2U);
}

TEST_F(Changes, ThatWouldLeaveAnOrphanChangeNothing)
{
    db.exec("PRAGMA foreign_keys = ON");
    const QByteArray changes = recorded([&] { rows::insert(db, Pillar{.id = {5}}); });
    rows::insert(db, SubDimension{.id = {6}, .pillar = {5}});
    EXPECT_FALSE(plans::refusal([&] { applyChanges(db, changes, Direction::Backward); }).isEmpty());
    EXPECT_EQ(rows::all<Pillar>(db).size(), 1U);
}

TEST_F(Changes, CannotReachTheBookkeeping)
{
    // As another program could have written them into a plan's history.
    const QByteArray foreign = QByteArray::fromRawData("T\2\1\0setting\0\x12\0\3\1a\3\1b", 20);
    EXPECT_FALSE(isWellFormedChangeset(foreign));
    applyChanges(db, foreign, Direction::Forward);
    EXPECT_EQ(db.integer("SELECT count(*) FROM setting"), 0);
}

TEST_F(Changes, AreWellFormedOnlyWhole)
{
    const QByteArray changes = recorded([&] {
        rows::insert(db, Area{.id = {2}, .name = QString(300, u'x')});
        rows::update(db, Area{.id = {1}, .name = QStringLiteral("Setu")});
        rows::insert(db, Criterion{.id = {3}, .weight = 0.5});
        rows::insert(db, Program{.id = {4}});
    });
    EXPECT_TRUE(isWellFormedChangeset(changes));
    EXPECT_TRUE(isWellFormedChangeset({}));
    int whole = 0;
    for (qsizetype length = 1; length < changes.size(); ++length)
        if (isWellFormedChangeset(changes.left(length))) {
            EXPECT_NO_THROW(rowChanges(changes.left(length))) << length;
            ++whole;
        }
    EXPECT_LE(whole, 7) << "only after a table's heading and after each change may it end";
}

TEST_F(Changes, AreReadWhereTheyAreWellFormedWhateverTheySay)
{
    const QByteArray changes = recorded([&] {
        rows::update(db, Area{.id = {1}, .name = QStringLiteral("Setu")});
        rows::insert(db, Criterion{.id = {3}, .weight = 0.5});
    });
    for (qsizetype at = 0; at < changes.size(); ++at)
        for (const uchar bits : {0x01, 0x80, 0xff}) {
            QByteArray damaged = changes;
            damaged[at] = char(uchar(damaged[at]) ^ bits);
            if (isWellFormedChangeset(damaged)) {
                EXPECT_NO_THROW(rowChanges(damaged)) << at;
            }
        }
}

TEST_F(Changes, TellTheOldAndNewValueOfEachColumn)
{
    const auto changes = rowChanges(
        recorded([&] { rows::update(db, Area{.id = {1}, .name = QStringLiteral("Setu"), .position = 7}); }));
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].table, u"area");
    EXPECT_EQ(changes[0].kind, RowChange::Kind::Update);
    EXPECT_EQ(changes[0].key, std::vector<SqlValue>{qint64(1)});
    EXPECT_EQ(changes[0].before[2], SqlValue(QStringLiteral("Ciater")));
    EXPECT_EQ(changes[0].after[2], SqlValue(QStringLiteral("Setu")));
    EXPECT_FALSE(changes[0].after[1].has_value());
    EXPECT_EQ(reversed(reversed(changes[0])), changes[0]);
    EXPECT_EQ(reversed(changes[0]).after[2], SqlValue(QStringLiteral("Ciater")));
}

TEST_F(Changes, KeepRealNumbersExactly)
{
    rows::insert(db, Criterion{.id = {3}, .weight = 0.1});
    const QByteArray changes = recorded([&] { rows::update(db, Criterion{.id = {3}, .weight = 1.0 / 3}); });
    applyChanges(db, changes, Direction::Backward);
    EXPECT_EQ(rows::find<Criterion>(db, Id<Criterion>{3})->weight, 0.1);
}

}
