// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

namespace {

using namespace plans;

class Backups : public testing::Test {
protected:
    /// The backups that there are, oldest first.
    QStringList files() const
    {
        QStringList found;
        QDirIterator it(root, {QStringLiteral("*.pilar")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
        found.sort();
        return found;
    }

    static void change(Plan &plan) { edits::add(plan, Area{.name = QStringLiteral("Ciater")}); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kota.pilar"));
    QString root = folder.filePath(QStringLiteral("cadangan"));
};

TEST_F(Backups, HoldThePlanAsItWas)
{
    const auto plan = filled(path, root);
    const PlanData before = plan->data();
    ASSERT_TRUE(plan->backUp());
    change(*plan);
    const auto backup = plan->newestBackup();
    ASSERT_TRUE(backup.has_value());
    const auto restored = reopened(backup->path, Plan::Access::Read);
    EXPECT_EQ(restored->data(), before);
    EXPECT_EQ(restored->undoSteps(), 1);
    EXPECT_FALSE(restored->changedOutside());
}

TEST_F(Backups, AreTheTenNewest)
{
    const auto plan = create(path, root);
    QStringList all;
    for (int i = 0; i < 13; ++i) {
        change(*plan);
        ASSERT_TRUE(plan->backUp());
        all.append(files().last());
    }
    EXPECT_EQ(files(), all.mid(3));
    Database db(path, Database::Access::ReadOnly);
    EXPECT_EQ(db.integer("SELECT count(*) FROM backup"), 10);
}

TEST_F(Backups, AreNotMadeTwiceOfTheSameState)
{
    auto plan = create(path, root);
    ASSERT_TRUE(plan->backUp());
    ASSERT_TRUE(plan->backUp());
    plan = nullptr;
    plan = reopened(path, Plan::Access::Edit, root);
    ASSERT_TRUE(plan->backUp());
    EXPECT_EQ(files().size(), 1);
    QFile::remove(files().first());
    ASSERT_TRUE(plan->backUp());
    EXPECT_EQ(files().size(), 1);
}

TEST_F(Backups, ThatWereDamagedAreNotOffered)
{
    const auto plan = create(path, root);
    ASSERT_TRUE(plan->backUp());
    const QString sound = files().last();
    change(*plan);
    ASSERT_TRUE(plan->backUp());
    replaceBytes(files().last(), "Ciater", "Cipter");
    EXPECT_EQ(plan->newestBackup()->path, sound);
    replaceBytes(sound, "Kota Contoh", "Kota contoh");
    EXPECT_FALSE(plan->newestBackup().has_value());
}

TEST_F(Backups, OfAnotherPlanAreNotOffered)
{
    const auto plan = create(path, root);
    ASSERT_TRUE(plan->backUp());
    EXPECT_FALSE(backups::newestSound(folder.filePath(QStringLiteral("lain.pilar")), root).has_value());
    EXPECT_TRUE(backups::newestSound(folder.filePath(QStringLiteral("./kota.pilar")), root).has_value());
}

TEST_F(Backups, ThatCannotBeWrittenAreToldAndLeaveNothing)
{
    const auto plan = create(path, root);
    QFile blocker(root);
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    const Failures failures(*plan);
    EXPECT_FALSE(plan->backUp());
    EXPECT_TRUE(failures.last().contains(u"No backup could be written")) << failures.last().toStdString();
}

TEST_F(Backups, TakeThePlaceOfADamagedPlanWhichIsKept)
{
    auto plan = filled(path, root);
    const PlanData before = plan->data();
    ASSERT_TRUE(plan->backUp());
    const auto backup = plan->newestBackup();
    EXPECT_TRUE(refusal([&] { backups::restore(*backup, path, {}); }).contains(u"being edited"));
    plan = nullptr;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("bukan rencana");
    file.close();

    try {
        reopened(path, Plan::Access::Edit, root);
        FAIL() << "a damaged plan was opened";
    } catch (const Unusable &problem) {
        ASSERT_TRUE(problem.backup().has_value());
        QFile journal(path + QStringLiteral("-journal"));
        ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
        const QString aside = backups::restore(*problem.backup(), path, QStringLiteral("Budi"));
        EXPECT_TRUE(QFile::exists(aside));
        EXPECT_TRUE(QFile::exists(aside + QStringLiteral("-journal")));
    }
    EXPECT_EQ(reopened(path)->data(), before);
}

}
