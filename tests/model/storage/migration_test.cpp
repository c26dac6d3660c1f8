// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/rows.h"
#include "model/storage/changeset.h"
#include "model/storage/schema.h"
#include "model/storage/tables.h"
#include "tests/support/plans.h"

#include <QFile>
#include <QResource>

#include <gtest/gtest.h>

namespace {

using namespace plans;

/// One more migration than the program has, while it lives.
class FutureMigration {
public:
    explicit FutureMigration(const QString &name)
        : m_file(QStringLiteral(MIGRATIONS "/%1.rcc").arg(name))
    {
        EXPECT_TRUE(QResource::registerResource(m_file)) << m_file.toStdString();
    }
    ~FutureMigration() { QResource::unregisterResource(m_file); }
    FutureMigration(const FutureMigration &) = delete;
    FutureMigration &operator=(const FutureMigration &) = delete;

private:
    QString m_file;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int versionOf(const QString &path)
{
    Database db(path, Database::Access::ReadOnly);
    return schemaVersion(db);
}

QString schemaOf(const QString &path)
{
    Database db(path, Database::Access::ReadOnly);
    return schemaText(db);
}

/// A plan that the first version of the program saved.
class FirstVersion : public testing::Test {
protected:
    FirstVersion()
    {
        QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/plans/plan-v1.pilar"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kota.pilar"));
    QString root = folder.filePath(QStringLiteral("cadangan"));
};

/// What came after the first version: nothing of it can be in its file.
const QByteArrayList laterTables{
    "exemption", "candidate_pair", "placement", "round_weight",  "round_voice",  "holiday",   "occasion",
    "capacity",  "volume",         "chapter",   "chapter_block", "illustration", "signatory", "own_field"};

void expectContent(const PlanData &data)
{
    forEachTable(data, []<class Row>(const Rows<Row> &rows) {
        EXPECT_EQ(rows.empty(), laterTables.contains(table<Row>().name)) << table<Row>().name;
    });
    EXPECT_EQ(data.city().name, u"Kota Tangerang Selatan");
    EXPECT_EQ(data.programs.find({401})->name, u"Surat dan disposisi elektronik");
    EXPECT_EQ(data.candidates.find({601})->cost, Money{600'000'000});
    EXPECT_EQ(data.candidates.find({601})->budgetYear, 0);
    EXPECT_EQ(data.activities.find({801})->finish, QDate(2018, 2, 23));
    EXPECT_EQ(data.scores[0].value, 3.5);
    EXPECT_EQ(data.dependencies[0].lag, 5);
}

TEST_F(FirstVersion, BecomesTheNewestWithAllItsContentAfterABackup)
{
    ASSERT_EQ(versionOf(path), 1);
    const auto plan = reopened(path, Plan::Access::Edit, root);
    expectContent(plan->data());
    EXPECT_FALSE(plan->changedOutside());
    EXPECT_EQ(versionOf(path), schemaVersion());

    const QString fresh = folder.filePath(QStringLiteral("baru.pilar"));
    create(fresh).reset();
    EXPECT_EQ(schemaOf(path), schemaOf(fresh));

    const auto backup = plan->newestBackup();
    ASSERT_TRUE(backup.has_value());
    EXPECT_EQ(versionOf(backup->path), 1);
    expectContent(reopened(backup->path, Plan::Access::Read)->data());
}

TEST_F(FirstVersion, KeepsItsHistoryUndoableAcrossTheMigration)
{
    const auto plan = reopened(path);
    const Failures failures(*plan);
    const PlanData before = plan->data();
    EXPECT_EQ(plan->versions().front().name, u"Rapat 30 Agustus");
    Candidate candidate = *plan->data().candidates.find({601});
    candidate.budgetYear = 2018;
    ASSERT_TRUE(edits::change(*plan, candidate));
    while (plan->undoSteps() > 0)
        ASSERT_TRUE(plan->undo()) << failures.last().toStdString();
    EXPECT_TRUE(plan->data().programs.empty());
    while (plan->redoSteps() > 1)
        ASSERT_TRUE(plan->redo()) << failures.last().toStdString();
    EXPECT_EQ(plan->data(), before);
    ASSERT_TRUE(plan->redo());
    EXPECT_EQ(plan->data().candidates.find({601})->budgetYear, 2018);
}

/// "table.column" of cells that are recorded as NULL though the schema says that they never are.
QStringList cellsRecordedAsMissing(Database &db)
{
    db.exec("PRAGMA foreign_keys = OFF");
    QByteArray changes;
    {
        const ChangeRecorder recorder(db);
        for (const QByteArray &name : planTables())
            db.exec("DELETE FROM \"" + name + "\"");
        changes = recorder.changes();
    }
    QStringList missing;
    forEachChange(changes, [&](const RowChange &change) {
        const auto neverNull = db.rows(
            "SELECT name, cid FROM pragma_table_info(?) WHERE \"notnull\"",
            [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); }, change.table);
        for (const auto &[name, column] : neverNull)
            if (change.before.at(std::size_t(column)) == SqlValue())
                missing.append(change.table + u'.' + name);
    });
    return missing;
}

TEST_F(FirstVersion, HoldsNewColumnsInItsOldRowsSoThatTheirChangesCanBeTakenBack)
{
    reopened(path).reset();
    Database db(path);
    EXPECT_EQ(cellsRecordedAsMissing(db).join(u' ').toStdString(), "");
}

TEST_F(FirstVersion, IsReadWithoutBeingChanged)
{
    const QByteArray before = bytesOf(path);
    const auto plan = reopened(path, Plan::Access::Read, root);
    expectContent(plan->data());
    EXPECT_EQ(plan->path(), path);
    EXPECT_FALSE(plan->newestBackup().has_value());
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(FirstVersion, TellsThatItWasChangedOutsideAlsoAfterTheMigration)
{
    replaceBytes(path, "Analisis kebutuhan", "Analisis kecutuhan");
    EXPECT_TRUE(reopened(path)->changedOutside());
    EXPECT_EQ(versionOf(path), schemaVersion());
    EXPECT_TRUE(reopened(path)->changedOutside()) << "nobody has looked yet";
}

TEST_F(FirstVersion, StaysAsItIsWhereNoBackupCanBeMade)
{
    QFile blocker(root);
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    const QByteArray before = bytesOf(path);
    EXPECT_TRUE(
        refusal([&] { reopened(path, Plan::Access::Edit, root); }).contains(u"No backup could be written"));
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(FirstVersion, StaysAsItIsWhereAMigrationFailsHalfWay)
{
    const FutureMigration broken(QStringLiteral("broken"));
    const QString before = content(path);
    EXPECT_FALSE(refusal([&] { reopened(path, Plan::Access::Edit, root); }).isEmpty());
    EXPECT_EQ(versionOf(path), 1);
    EXPECT_EQ(content(path), before);
    Database db(path);
    EXPECT_EQ(db.text("PRAGMA integrity_check"), u"ok");
}

TEST(Migration, OfTheFutureKeepsWhatThisVersionWrites)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
    PlanData before;
    {
        const auto plan = filled(path);
        before = plan->data();
    }
    {
        const FutureMigration next(QStringLiteral("next"));
        const auto plan = reopened(path);
        EXPECT_EQ(plan->data(), before);
        EXPECT_FALSE(plan->changedOutside());
        EXPECT_TRUE(plan->undo());
        EXPECT_TRUE(plan->redo());
        EXPECT_EQ(plan->data(), before);
    }
    EXPECT_TRUE(refusal([&] { reopened(path); }).contains(u"saved by a newer Pilar"));
}

}
