// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/lock.h"

#include "tests/support/plans.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace {

using namespace plans;

class Lock : public testing::Test {
protected:
    Lock() { create(path).reset(); }

    QString refusalToEdit()
    {
        return refusal([&] { reopened(path); });
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kota.pilar"));
};

TEST_F(Lock, LetsOneEditAndOthersRead)
{
    const auto plan = reopened(path);
    EXPECT_THROW(reopened(path), CannotEdit);
    EXPECT_NO_THROW(reopened(path, Plan::Access::Read));
}

TEST_F(Lock, EndsWithThePlan)
{
    reopened(path).reset();
    EXPECT_EQ(refusalToEdit(), QString());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("kota.pilar")});
}

TEST_F(Lock, NamesWhoEditsInAnotherProcessAndEndsWhenThatIsKilled)
{
    QProcess editor;
    editor.start(QStringLiteral(PLAN_EDITOR), {QStringLiteral("hold"), path});
    ASSERT_TRUE(editor.waitForReadyRead());
    EXPECT_TRUE(refusalToEdit().contains(u"being edited by Ratna on the computer"))
        << refusalToEdit().toStdString();
    const auto reader = reopened(path, Plan::Access::Read);
    editor.kill();
    editor.waitForFinished();
    EXPECT_EQ(refusalToEdit(), QString());
}

TEST_F(Lock, IsTheSameByWhateverWayTheFolderIsReached)
{
    const QString link = folder.filePath(QStringLiteral("tautan"));
    ASSERT_TRUE(QFile::link(folder.path(), link));
    const auto plan = reopened(path);
    EXPECT_THROW(reopened(link + QStringLiteral("/kota.pilar")), CannotEdit);
}

TEST_F(Lock, IsNotGivenWhereTheFolderMayNotBeWritten)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther);
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const QString sentence = refusalOfNobody([&] { reopened(path); });
    const QString readable = refusalOfNobody([&] { reopened(path, Plan::Access::Read); });
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
    const QString readOnlyFile = refusalOfNobody([&] { reopened(path); });
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_TRUE(sentence.contains(u"may not be written to")) << sentence.toStdString();
    EXPECT_TRUE(readOnlyFile.contains(u"may not be written to")) << readOnlyFile.toStdString();
    EXPECT_EQ(readable, QString());
}

}
