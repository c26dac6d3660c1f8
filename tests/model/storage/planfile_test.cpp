// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/planfile.h"

#include "model/storage/schema.h"
#include "tests/support/plans.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace plans;

/// A sound plan with a sound backup.
class OpeningAFile : public testing::Test {
protected:
    OpeningAFile()
    {
        const auto plan = filled(path, root);
        plan->backUp();
    }

    void write(const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray bytes()
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The sentence with which opening is refused, to edit and to read; the file stays as it is and a
    /// backup that can be opened is offered.
    QString refused()
    {
        const QByteArray before = bytes();
        QString sentence;
        for (const auto access : {Plan::Access::Read, Plan::Access::Edit}) {
            try {
                reopened(path, access, root);
                ADD_FAILURE() << "it was opened";
            } catch (const Unusable &problem) {
                sentence = problem.sentence();
                EXPECT_TRUE(problem.backup().has_value());
                EXPECT_EQ(reopened(problem.backup()->path, Plan::Access::Read)->data().programs.size(), 2U);
            }
        }
        EXPECT_EQ(bytes(), before);
        EXPECT_TRUE(sentence.contains(u"newest sound backup")) << sentence.toStdString();
        return sentence;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kota.pilar"));
    QString root = folder.filePath(QStringLiteral("cadangan"));
};

TEST_F(OpeningAFile, ThatIsTextIsRefused)
{
    write("Ini catatan rapat, bukan rencana.");
    EXPECT_TRUE(refused().contains(u"is not a plan of Pilar"));
    write(QByteArray("x").repeated(100'000));
    EXPECT_TRUE(refused().contains(u"is not a plan of Pilar"));
}

TEST_F(OpeningAFile, ThatIsEmptyIsRefused)
{
    write({});
    EXPECT_TRUE(refused().contains(u"is empty"));
}

TEST_F(OpeningAFile, ThatIsAnotherDatabaseIsRefused)
{
    QFile::remove(path);
    Database(path).exec("CREATE TABLE program (id INTEGER PRIMARY KEY)");
    EXPECT_TRUE(refused().contains(u"is a database, but not a plan"));
}

TEST_F(OpeningAFile, ThatIsAFolderIsRefused)
{
    QFile::remove(path);
    QDir().mkpath(path);
    EXPECT_TRUE(refused().contains(u"is a folder"));
}

TEST_F(OpeningAFile, ThatIsALinkIsRefused)
{
    const QString real = folder.filePath(QStringLiteral("asli.pilar"));
    QFile::rename(path, real);
    QFile::link(real, path);
    EXPECT_TRUE(refused().contains(u"is a link to another file"));
}

TEST_F(OpeningAFile, ThatIsNotThereIsRefused)
{
    QFile::remove(path);
    EXPECT_TRUE(refused().contains(u"is not there"));
}

TEST_F(OpeningAFile, OfANewerProgramIsRefused)
{
    Database(path).exec("PRAGMA user_version = 99");
    EXPECT_TRUE(refused().contains(u"saved by a newer Pilar (format 99"));
}

TEST_F(OpeningAFile, ThatWasCutIsRefused)
{
    write(bytes().left(bytes().size() / 2));
    EXPECT_TRUE(refused().contains(u"is damaged"));
}

TEST_F(OpeningAFile, WithADestroyedPageIsRefused)
{
    QByteArray damaged = bytes();
    damaged.replace(5 * 4096, 4096, QByteArray(4096, '\x5a'));
    write(damaged);
    EXPECT_TRUE(refused().contains(u"is damaged"));
}

TEST_F(OpeningAFile, WithOrphansIsRefused)
{
    Database(path).exec("UPDATE program SET pillar_id = 12345");
    EXPECT_TRUE(refused().contains(u"is damaged"));
}

TEST_F(OpeningAFile, ThatMayNotBeReadIsRefused)
{
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(path, QFile::WriteOwner);
    EXPECT_TRUE(refusalOfNobody([&] { reopened(path, Plan::Access::Read); }).contains(u"may not be read"));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(OpeningAFile, WithFlippedBytesThatSqliteDoesNotSeeIsAsked)
{
    replaceBytes(path, "Analisis kebutuhan", "Analisis kecutuhan");
    const auto plan = reopened(path, Plan::Access::Edit, root);
    EXPECT_TRUE(plan->changedOutside());
    EXPECT_TRUE(plan->newestBackup().has_value());
}

TEST_F(OpeningAFile, ThatWasInWalModeBringsItBackToOneFile)
{
    Database(path).text("PRAGMA journal_mode = WAL");
    EXPECT_EQ(bytes().at(18), '\2');
    reopened(path).reset();
    EXPECT_EQ(bytes().at(18), '\1');
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
}

TEST_F(OpeningAFile, IsTriedAgainLaterWhereItIsOnlyBusy)
{
    Database writer(path);
    writer.exec("BEGIN EXCLUSIVE");
    try {
        reopened(path, Plan::Access::Read, root);
        FAIL();
    } catch (const Unusable &) {
        FAIL() << "a busy plan is no damaged plan";
    } catch (const Failure &failure) {
        EXPECT_TRUE(failure.sentence().contains(u"being written by another program"));
    }
}

/// What somebody may have put into a plan's schema to harm who opens it.
struct Hostile {
    const char *name;
    const char *sql;
};

std::ostream &operator<<(std::ostream &out, const Hostile &hostile)
{
    return out << hostile.name;
}

const std::vector<Hostile> hostileSchemas = {
    {"ExtraTable", "CREATE TABLE titipan (id INTEGER PRIMARY KEY NOT NULL)"},
    {"Trigger", "CREATE TRIGGER jebakan AFTER UPDATE ON program BEGIN DELETE FROM score; END"},
    {"View",
     "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"},
    {"ExplodingCheck",
     "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'progress BETWEEN 0 AND 100', "
     "'length(hex(zeroblob(1000000000))) > 0') WHERE name = 'activity'"},
    {"GeneratedColumn",
     "ALTER TABLE area ADD COLUMN besar TEXT GENERATED ALWAYS AS (hex(zeroblob(900000000))) VIRTUAL"},
    {"ExpressionIndex", "CREATE INDEX i ON area (lower(name))"},
    {"UniqueIndex", "CREATE UNIQUE INDEX i ON area (code, id)"},
    {"MissingColumn", "ALTER TABLE area DROP COLUMN district"},
    {"MissingTable", "DROP TABLE comparison"},
    {"RenamedColumn", "ALTER TABLE area RENAME COLUMN district TO kecamatan"},
    {"VersionZero", "PRAGMA user_version = 0"},
    {"OlderVersion", "PRAGMA user_version = 1"},
    {"DeepCheck", nullptr},
};

class OpeningAHostileFile : public OpeningAFile, public testing::WithParamInterface<Hostile> { };

TEST_P(OpeningAHostileFile, IsRefusedAndOffersTheBackup)
{
    const QByteArray deep = "CREATE TABLE dalam (x INTEGER CHECK (" + QByteArray("(").repeated(60) + "x"
        + QByteArray(" + 1)").repeated(60) + " > 0))";
    Database(path).exec(GetParam().sql ? QByteArray(GetParam().sql) : deep);
    const QString sentence = refused();
    EXPECT_TRUE(sentence.contains(u"other tables than a plan") || sentence.contains(u"is damaged"))
        << sentence.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Schemas, OpeningAHostileFile, testing::ValuesIn(hostileSchemas),
                         [](const auto &tested) { return std::string(tested.param.name); });

TEST_F(OpeningAFile, WithAnyFlippedBitsShowsNothingWrongUnasked)
{
    const PlanData sound = reopened(path, Plan::Access::Read)->data();
    const QByteArray before = bytes();
    std::mt19937 random(2017);
    int refusedCount = 0;
    int asked = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray damaged = before;
        for (int bit = 0; bit < 4; ++bit)
            damaged[qsizetype(random() % unsigned(damaged.size()))] ^= char(1U << random() % 8);
        write(damaged);
        try {
            const auto plan = reopened(path, Plan::Access::Read);
            EXPECT_TRUE(plan->data() == sound || plan->changedOutside()) << "try " << i;
            asked += int(plan->changedOutside());
        } catch (const Failure &) {
            ++refusedCount;
        }
    }
    EXPECT_GT(refusedCount, 0);
    EXPECT_GT(asked, 0);
}

}
