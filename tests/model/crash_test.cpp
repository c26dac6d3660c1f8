// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plans.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <random>
#include <thread>

namespace {

using namespace plans;

/// Numbers of the areas that plan_editor has made after \a steps.
QList<qint64> areasAfter(int steps)
{
    QList<qint64> areas;
    for (int number = 1; number <= steps; ++number)
        if (number % 5 == 0)
            areas.removeLast();
        else
            areas.append(number);
    return areas;
}

QList<qint64> areasOf(const Plan &plan)
{
    QList<qint64> areas;
    for (const Area &area : plan.data().areas)
        areas.append(area.id.value);
    return areas;
}

/// Lets the editor work on \a path, kills it at a random moment and returns the last step it told of.
int stepsUntilKilled(const QString &path, std::mt19937 &random)
{
    QProcess editor;
    editor.start(QStringLiteral(PLAN_EDITOR), {QStringLiteral("loop"), path});
    EXPECT_TRUE(editor.waitForReadyRead()) << editor.readAllStandardError().toStdString();
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 20'000));
    editor.kill();
    editor.waitForFinished();
    const QList<QByteArray> lines = editor.readAllStandardOutput().split('\n');
    return lines.value(lines.size() - 2).toInt();  // the last one is empty or was cut
}

void expectSound(const QString &path)
{
    Database db(path);
    EXPECT_EQ(db.text("PRAGMA integrity_check"), u"ok");
    EXPECT_EQ(db.integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

/// After \a told steps, or one more that was made but not told of any more.
void expectEveryStep(const QString &path, int told, const QString &contentBefore)
{
    const auto plan = reopened(path);
    const bool oneMore = areasOf(*plan) != areasAfter(told);
    EXPECT_EQ(areasOf(*plan), areasAfter(told + int(oneMore))) << told;
    EXPECT_EQ(plan->log().size(), std::size_t(told + int(oneMore))) << "history and content are out of step";
    while (plan->undoSteps() > 0)
        ASSERT_TRUE(plan->undo());
    EXPECT_EQ(content(path), contentBefore);
}

TEST(Crash, LosesNothingThatWasSaidToBeDone)
{
    const int kills
        = qEnvironmentVariableIntValue("PILAR_KILLS") > 0 ? qEnvironmentVariableIntValue("PILAR_KILLS") : 50;
    std::mt19937 random(std::random_device{}());
    int journals = 0;
    for (int i = 0; i < kills && !testing::Test::HasFailure(); ++i) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kota.pilar"));
        create(path).reset();
        const QString before = content(path);
        const int told = stepsUntilKilled(path, random);
        EXPECT_GT(told, 0);
        journals += int(QFile::exists(path + QStringLiteral("-journal")));
        expectSound(path);
        expectEveryStep(path, told, before);
    }
    RecordProperty("journals_left_behind", journals);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// \a path as a crash in the middle of a transaction would leave it: half written, with its journal.
void crashWhileWriting(const QString &path)
{
    const QString journal = path + QStringLiteral("-journal");
    QByteArray halfWritten;
    QByteArray journalBytes;
    {
        Database db(path);
        db.exec("PRAGMA cache_size = 5; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;");
        for (int i = 0; i < 200; ++i)
            db.run("INSERT INTO area (id, name) VALUES (?, ?)", i + 10'000, QString(2000, u'x'));
        halfWritten = bytesOf(path);
        journalBytes = bytesOf(journal);
    }
    ASSERT_FALSE(journalBytes.isEmpty());
    write(path, halfWritten);
    write(journal, journalBytes);
}

TEST(Crash, IsRolledBackAlsoByWhoOnlyReads)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
    filled(path).reset();
    const QString before = content(path);
    crashWhileWriting(path);
    EXPECT_TRUE(reopened(path, Plan::Access::Read)->data().areas.size() == 1);
    EXPECT_EQ(content(path), before);
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-journal")));
}

TEST(Crash, IsRolledBackByAReaderThatWasOpenMeanwhile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
    filled(path).reset();
    const auto reader = reopened(path, Plan::Access::Read);
    const PlanData before = reader->data();
    const Failures failures(*reader);
    crashWhileWriting(path);
    reader->refresh();
    EXPECT_EQ(failures.count(), 0);
    EXPECT_EQ(reader->data(), before);
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-journal")));
}

TEST(Crash, ThatCannotBeRolledBackIsExplained)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
    filled(path).reset();
    crashWhileWriting(path);
    for (const QString &name : {path, path + QStringLiteral("-journal")})
        QFile::setPermissions(name, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const QString sentence = refusalOfNobody([&] { reopened(path, Plan::Access::Read); });
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_TRUE(sentence.contains(u"can only be repaired where it may be written")) << sentence.toStdString();
}

}
