// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlite.h"
#include "tests/support/plans.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace {

class Sqlite : public testing::Test {
protected:
    Sqlite()
        : db(QStringLiteral(":memory:"))
    {
        db.exec(
            "CREATE TABLE t (id INTEGER PRIMARY KEY NOT NULL, text TEXT NOT NULL DEFAULT '', money INTEGER, "
            "day TEXT, share REAL) STRICT; PRAGMA foreign_keys = ON;"
            "CREATE TABLE child (id INTEGER PRIMARY KEY NOT NULL, t INTEGER REFERENCES t) STRICT;");
    }

    Database db;
};

TEST_F(Sqlite, GivesBackWhatWasBound)
{
    db.run("INSERT INTO t VALUES (?, ?, ?, ?, ?)", qint64(1), QStringLiteral("Kota “Contoh” ✓"),
           Money{1'250'000'000}, QDate(2018, 8, 31), 0.1);
    const auto check = [](const Statement &row) {
        QDate day;
        readValue(row, 3, day);
        EXPECT_EQ(row.text(1), QStringLiteral("Kota “Contoh” ✓"));
        EXPECT_EQ(row.integer(2), 1'250'000'000);
        EXPECT_EQ(day, QDate(2018, 8, 31));
        EXPECT_EQ(row.real(4), 0.1);
        return true;
    };
    EXPECT_EQ(db.rows("SELECT * FROM t", check).size(), 1U);
}

TEST_F(Sqlite, KeepsNothingAsNull)
{
    db.run("INSERT INTO t VALUES (1, ?, ?, ?, ?)", QString(), std::optional<Money>(), QDate(),
           std::optional<double>());
    Statement row(db, "SELECT * FROM t");
    ASSERT_TRUE(row.step());
    EXPECT_EQ(row.type(1), Statement::Type::Text);
    EXPECT_TRUE(row.isNull(2) && row.isNull(3) && row.isNull(4));
}

TEST_F(Sqlite, RollsBackUnlessCommitted)
{
    {
        Transaction transaction(db);
        db.exec("INSERT INTO t (id) VALUES (1)");
    }
    EXPECT_EQ(db.integer("SELECT count(*) FROM t"), 0);
    {
        Transaction transaction(db);
        db.exec("INSERT INTO t (id) VALUES (1)");
        transaction.commit();
    }
    EXPECT_EQ(db.integer("SELECT count(*) FROM t"), 1);
}

TEST_F(Sqlite, RunsOneStatementInsideAnother)
{
    db.exec("INSERT INTO t (id, text) VALUES (1, 'a'), (2, 'b')");
    const auto texts = db.rows(
        "SELECT text FROM t WHERE id = ?",
        [&](const Statement &outer) {
            return outer.text(0)
                + db.rows(
                        "SELECT text FROM t WHERE id = ?",
                        [](const Statement &inner) { return inner.text(0); }, qint64(2))
                      .front();
        },
        qint64(1));
    EXPECT_EQ(texts, std::vector<QString>{QStringLiteral("ab")});
}

TEST_F(Sqlite, SaysInWordsWhichRuleWasBroken)
{
    db.exec("INSERT INTO t (id) VALUES (1)");
    const auto sentence = [&](const char *sql) { return plans::refusal([&] { db.run(sql); }); };
    EXPECT_TRUE(sentence("INSERT INTO t (id) VALUES (1)").contains(u"in the plan already"));
    EXPECT_TRUE(sentence("INSERT INTO child VALUES (1, 9)").contains(u"not in the plan"));
    EXPECT_TRUE(sentence("UPDATE t SET text = NULL").contains(u"missing or outside"));
    EXPECT_TRUE(sentence("INSERT INTO t (id, money) VALUES (2, 'x')").contains(u"missing or outside"));
}

TEST_F(Sqlite, CutsNumbersThatNoFieldCanMean)
{
    db.exec("INSERT INTO t (id, money) VALUES (1, 9223372036854775807), (2, -9223372036854775807)");
    const auto numbers = db.rows("SELECT money FROM t ORDER BY id", [](const Statement &row) {
        int number = 0;
        readValue(row, 0, number);
        return number;
    });
    EXPECT_EQ(numbers, (std::vector{1'000'000'000, -1'000'000'000}));
}

TEST(SqliteFile, FollowsALinkedFolderButNoLinkedFile)
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("asli"));
    ASSERT_TRUE(QDir().mkpath(real));
    ASSERT_TRUE(QFile::link(real, folder.filePath(QStringLiteral("tautan"))));
    Database(folder.filePath(QStringLiteral("tautan/a.db"))).exec("CREATE TABLE t (id)");
    EXPECT_TRUE(QFile::exists(real + QStringLiteral("/a.db")));
    ASSERT_TRUE(QFile::link(real + QStringLiteral("/a.db"), real + QStringLiteral("/b.db")));
    EXPECT_FALSE(plans::refusal([&] { Database(real + QStringLiteral("/b.db")); }).isEmpty());
}

TEST(SqliteFile, NoticesThatItsFileIsGone)
{
    const QTemporaryDir folder;
    Database db(folder.filePath(QStringLiteral("a.db")));
    db.exec("CREATE TABLE t (id)");
    EXPECT_FALSE(db.hasMoved());
    QFile::rename(db.path(), db.path() + u'2');
    EXPECT_TRUE(db.hasMoved());
}

}
