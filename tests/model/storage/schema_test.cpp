// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

#include "model/domain/plandata.h"
#include "model/storage/tables.h"

#include <gtest/gtest.h>

namespace {

const QByteArray bookkeeping
    = "('history', 'version', 'backup', 'merged_entry', 'setting', 'submission', 'submitted_file')";

class Schema : public testing::Test {
protected:
    Schema()
        : db(QStringLiteral(":memory:"))
    {
        migrate(db);
    }

    /// The first column of each row that \a sql finds, joined: empty where all is well.
    std::string offenders(const QByteArray &sql)
    {
        QStringList found;
        for (const QString &name : db.rows(sql, [](const Statement &row) { return row.text(0); }))
            found.append(name);
        return found.join(u' ').toStdString();
    }

    Database db;
};

/// What makes changesets replayable; each rule with the breach that must be found.
struct Rule {
    const char *name;
    const char *offenders;
    const char *breach;
};

std::ostream &operator<<(std::ostream &out, const Rule &rule)
{
    return out << rule.name;
}

const std::vector<Rule> rules = {
    {"EveryTableHasAKey",
     "SELECT name FROM sqlite_schema t WHERE type = 'table' AND NOT EXISTS "
     "(SELECT 1 FROM pragma_table_info(t.name) WHERE pk)",
     "CREATE TABLE breach (id INTEGER)"},
    {"NoKeyIsNull",
     "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
     "WHERE t.type = 'table' AND c.pk AND NOT c.\"notnull\"",
     "CREATE TABLE breach (id TEXT PRIMARY KEY)"},
    {"NothingIsUniqueButTheKey",
     "SELECT t.name FROM sqlite_schema t, pragma_index_list(t.name) i "
     "WHERE t.type = 'table' AND i.\"unique\" AND i.origin <> 'pk'",
     "CREATE TABLE breach (id INTEGER PRIMARY KEY NOT NULL, code TEXT UNIQUE)"},
    {"NoTriggersAndNoViews", "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')",
     "CREATE TRIGGER breach AFTER INSERT ON area BEGIN SELECT 1; END"},
    {"NoActionsOnForeignKeys",
     "SELECT t.name FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
     "WHERE t.type = 'table' AND (f.on_delete <> 'NO ACTION' OR f.on_update <> 'NO ACTION')",
     "CREATE TABLE breach (id INTEGER PRIMARY KEY NOT NULL REFERENCES area ON DELETE CASCADE)"},
    {"NoGeneratedColumns",
     "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_xinfo(t.name) c "
     "WHERE t.type = 'table' AND c.hidden",
     "CREATE TABLE breach (id INTEGER PRIMARY KEY NOT NULL, twice INTEGER AS (id * 2))"},
    {"EveryTableIsStrict",
     "SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict",
     "CREATE TABLE breach (id INTEGER PRIMARY KEY NOT NULL)"},
};

class SchemaRule : public Schema, public testing::WithParamInterface<Rule> { };

TEST_P(SchemaRule, Holds)
{
    EXPECT_EQ(offenders(GetParam().offenders), "");
    db.exec(GetParam().breach);
    EXPECT_NE(offenders(GetParam().offenders), "") << "the test would not see a breach";
}

INSTANTIATE_TEST_SUITE_P(Rules, SchemaRule, testing::ValuesIn(rules),
                         [](const auto &tested) { return std::string(tested.param.name); });

TEST_F(Schema, IsTheOneThatTheProgramReadsAndWrites)
{
    forEachTable(PlanData{}, [&]<class Row>(const Rows<Row> &) {
        QStringList described;
        QStringList keys;
        for (const Column<Row> &column : table<Row>().columns) {
            described.append(QString::fromLatin1(column.name));
            if (column.key)
                keys.append(described.back());
        }
        const QByteArray info = QByteArray("pragma_table_info('") + table<Row>().name + "')";
        EXPECT_EQ(described.join(u' ').toStdString(), offenders("SELECT name FROM " + info + " ORDER BY cid"))
            << table<Row>().name;
        EXPECT_EQ(keys.join(u' ').toStdString(),
                  offenders("SELECT name FROM " + info + " WHERE pk ORDER BY pk"))
            << table<Row>().name;
    });
}

TEST_F(Schema, HasNoTableThatNobodyReads)
{
    QStringList known;
    for (const QByteArray &name : planTables())
        known.append(QLatin1Char('\'') + QString::fromLatin1(name) + QLatin1Char('\''));
    EXPECT_EQ(offenders("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN " + bookkeeping
                        + " AND name NOT IN (" + known.join(u',').toLatin1() + ")"),
              "");
}

template <class E>
void expectAccepted(Database &db, const QByteArray &name, const QByteArray &column)
{
    for (const E value : enumerators<E>())
        EXPECT_NO_THROW(db.run("UPDATE " + name + " SET " + column + " = ?", value))
            << name.constData() << ' ' << token(value).data();
    EXPECT_THROW(db.run("UPDATE " + name + " SET " + column + " = 'lain sekali'"), StorageError)
        << name.constData();
}

TEST_F(Schema, AcceptsTheTokensOfTheProgramAndNoOthers)
{
    db.exec("PRAGMA foreign_keys = OFF");
    forEachTable(PlanData{}, [&]<class Row>(const Rows<Row> &) {
        Row row{};
        if constexpr (std::is_same_v<Row, SubDimension>)
            row.pillar = {1};
        if constexpr (std::is_same_v<Row, Chapter>)
            row.volume = {1};
        if constexpr (std::is_same_v<Row, ChapterBlock>)
            row.chapter = {1};
        if constexpr (std::is_same_v<Row, Holiday>)
            row.date = QDate(2018, 8, 17);
        rows::insert(db, row);
    });
    expectAccepted<City::Kind>(db, "city", "kind");
    expectAccepted<City::WorkWeek>(db, "city", "work_week");
    expectAccepted<Volume::Each>(db, "volume", "each");
    expectAccepted<Volume::Paper>(db, "volume", "paper");
    expectAccepted<Holiday::Kind>(db, "holiday", "kind");
    expectAccepted<Occasion::Kind>(db, "occasion", "kind");
    expectAccepted<Agency::Kind>(db, "agency", "kind");
    expectAccepted<Member::Body>(db, "member", "body");
    expectAccepted<Horizon>(db, "program", "horizon");
    expectAccepted<Program::ActionGroup>(db, "program", "action_group");
    expectAccepted<Candidate::Decision>(db, "candidate", "decision");
    expectAccepted<Candidate::Requirement>(db, "candidate", "requirement");
    expectAccepted<CandidatePair::Kind>(db, "candidate_pair", "kind");
    expectAccepted<Round::Joint>(db, "round", "joint");
    expectAccepted<Gate::Rule>(db, "gate", "rule");
    expectAccepted<Criterion::Direction>(db, "criterion", "direction");
    expectAccepted<Criterion::Origin>(db, "criterion", "origin");
    expectAccepted<Link>(db, "dependency", "type");
}

}
