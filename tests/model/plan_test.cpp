// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan.h"

#include "model/edits/newplan.h"
#include "model/edits/rows.h"
#include "model/storage/changeset.h"
#include "tests/support/plans.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace {

using namespace plans;

class PlanFile : public testing::Test {
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("kota.pilar"));
    QString backups = folder.filePath(QStringLiteral("cadangan"));
};

bool rename(Plan &plan, const char *name)
{
    Program program = *plan.data().programs.find(letters);
    program.name = QString::fromLatin1(name);
    return edits::change(plan, program);
}

QString nameNow(const Plan &plan)
{
    return plan.data().programs.find(letters)->name;
}

TEST_F(PlanFile, KeepsWhatIsEdited)
{
    PlanData written;
    {
        const auto plan = filled(path);
        written = plan->data();
    }
    const auto plan = reopened(path);
    EXPECT_EQ(plan->data(), written);
    EXPECT_FALSE(plan->changedOutside());
}

TEST_F(PlanFile, TakesBackAndDoesAgainAfterClosing)
{
    {
        const auto plan = filled(path);
        rename(*plan, "satu");
        rename(*plan, "dua");
        rename(*plan, "tiga");
        plan->undo();
    }
    auto plan = reopened(path);
    EXPECT_EQ(plan->undoSteps(), 3);
    EXPECT_EQ(plan->redoSteps(), 1);
    EXPECT_EQ(plan->redoLabel(), u"Change name of program SG-14");
    EXPECT_TRUE(plan->undo());
    EXPECT_EQ(nameNow(*plan), u"satu");
    plan = nullptr;
    plan = reopened(path);
    EXPECT_TRUE(plan->redo());
    EXPECT_TRUE(plan->redo());
    EXPECT_EQ(nameNow(*plan), u"tiga");
    EXPECT_FALSE(plan->redo());
}

TEST_F(PlanFile, ForgetsWhatWasTakenBackOnceSomethingElseIsDone)
{
    const auto plan = filled(path);
    rename(*plan, "satu");
    plan->undo();
    rename(*plan, "lain");
    EXPECT_EQ(plan->redoSteps(), 0);
    EXPECT_TRUE(plan->undo());
    EXPECT_EQ(nameNow(*plan), u"Surat dan disposisi elektronik");
}

TEST_F(PlanFile, GoesBackAndForthOverManyStepsAtOnce)
{
    auto plan = filled(path);
    const PlanData filledData = plan->data();
    for (const char *name : {"satu", "dua", "tiga"})
        rename(*plan, name);
    const PlanData last = plan->data();
    EXPECT_TRUE(plan->goTo(2));
    EXPECT_EQ(nameNow(*plan), u"satu");
    EXPECT_EQ(plan->redoSteps(), 2);
    EXPECT_TRUE(plan->goTo(0));
    EXPECT_TRUE(plan->data().programs.empty());
    EXPECT_TRUE(plan->goTo(1));
    EXPECT_EQ(plan->data(), filledData);
    plan = nullptr;
    plan = reopened(path);
    EXPECT_TRUE(plan->goTo(4));
    EXPECT_EQ(plan->data(), last);
    plan->goTo(2);
    rename(*plan, "lain");
    EXPECT_FALSE(plan->goTo(4)) << "what was taken back is no step any more";
    EXPECT_EQ(nameNow(*plan), u"lain");
}

TEST_F(PlanFile, ListsEveryEditWithAuthorLabelAndWhetherItWasTakenBack)
{
    filled(path).reset();
    const auto plan = reopened(path);
    rename(*plan, "satu");
    plan->undo();
    const auto history = plan->history();
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].author, u"Ada");
    EXPECT_FALSE(history[0].undone);
    EXPECT_EQ(history[1].author, u"Budi");
    EXPECT_EQ(history[1].label, u"Change name of program SG-14");
    EXPECT_TRUE(history[1].undone);
    EXPECT_EQ(plan->log().size(), 3U);
    EXPECT_EQ(reopened(path, Plan::Access::Read)->log(), plan->log());
}

TEST_F(PlanFile, LeavesNoTraceOfAChangeThatChangesNothing)
{
    const auto plan = filled(path);
    int changes = 0;
    QObject::connect(plan.get(), &Plan::changed, plan.get(), [&] { ++changes; });
    EXPECT_TRUE(edits::change(*plan, *plan->data().programs.find(letters)));
    EXPECT_EQ(plan->undoSteps(), 1);
    EXPECT_EQ(changes, 0);
}

TEST_F(PlanFile, IsAsItWasWhereAnEditIsRefused)
{
    const auto plan = filled(path);
    const Failures failures(*plan);
    const PlanData before = plan->data();
    const QString contentBefore = content(path);
    EXPECT_FALSE(plan->edit(QStringLiteral("Setengah"), [](Database &db) {
        rows::insert(db, Area{.id = {5}});
        rows::insert(db, SubDimension{.id = {6}, .pillar = {7}});
    }));
    EXPECT_EQ(failures.count(), 1);
    EXPECT_EQ(plan->data(), before);
    EXPECT_EQ(content(path), contentBefore);
    EXPECT_EQ(plan->undoSteps(), 1);
}

TEST_F(PlanFile, NamesVersionsThatAreNoUndoStep)
{
    filled(path).reset();
    auto plan = reopened(path);
    ASSERT_TRUE(plan->nameVersion(QStringLiteral("Rapat 30 Agustus"), QStringLiteral("sebelum bimtek")));
    rename(*plan, "satu");
    ASSERT_TRUE(plan->nameVersion(QStringLiteral("Final")));
    plan = nullptr;
    plan = reopened(path);
    const auto versions = plan->versions();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].name, u"Rapat 30 Agustus");
    EXPECT_EQ(versions[0].note, u"sebelum bimtek");
    EXPECT_EQ(versions[0].entry, 1);
    EXPECT_EQ(versions[1].entry, 2);
    EXPECT_EQ(plan->undoSteps(), 2);
    EXPECT_FALSE(plan->changedOutside());
}

TEST_F(PlanFile, RefusesToUndoWhatDoesNotFitAnyMore)
{
    {
        const auto plan = filled(path);
        rename(*plan, "satu");
    }
    Database(path).exec("UPDATE program SET name = 'lewat sqlite3' WHERE id = 401");
    const auto plan = reopened(path);
    const Failures failures(*plan);
    EXPECT_TRUE(plan->changedOutside());
    EXPECT_FALSE(plan->undo());
    EXPECT_TRUE(failures.last().contains(u"no longer matches its history"));
    EXPECT_EQ(nameNow(*plan), u"lewat sqlite3");
    EXPECT_EQ(plan->undoSteps(), 2);
}

TEST_F(PlanFile, RefusesToUndoWithADamagedRecord)
{
    {
        const auto plan = filled(path);
        rename(*plan, "satu");
    }
    Database(path).exec("UPDATE history SET changes = substr(changes, 1, 20) WHERE number = 2");
    const auto plan = reopened(path);
    const Failures failures(*plan);
    EXPECT_FALSE(plan->changedOutside());
    EXPECT_FALSE(plan->undo());
    EXPECT_TRUE(failures.last().contains(u"Entry 2 of the history is damaged"));
    EXPECT_EQ(nameNow(*plan), u"satu");
    EXPECT_TRUE(rename(*plan, "dua"));
}

TEST_F(PlanFile, SurvivesAHistoryThatMakesNoSense)
{
    filled(path).reset();
    Database(path).exec(R"sql(
        INSERT INTO history (number, kind, target, at, author, label, schema)
        VALUES (7, 'undo', 99, '', '', '', 1), (8, 'redo', 1, '', '', '', 1), (9, 'undo', -3, 'x', '', '', 1)
    )sql");
    const auto plan = reopened(path);
    EXPECT_EQ(plan->undoSteps(), 1);
    EXPECT_EQ(plan->redoSteps(), 0);
    EXPECT_EQ(plan->undoLabel(), u"Isi rencana");
    EXPECT_TRUE(plan->undo());
    EXPECT_EQ(plan->redoLabel(), u"Isi rencana");
    EXPECT_FALSE(plan->changesOf(1).empty());
    EXPECT_TRUE(refusal([&] { plan->changesOf(8); }).isEmpty());
}

TEST_F(PlanFile, IsReadByASecondWindowThatFollowsIt)
{
    const auto plan = filled(path);
    const auto reader = reopened(path, Plan::Access::Read);
    const Failures failures(*reader);
    EXPECT_FALSE(reader->canEdit());
    EXPECT_FALSE(rename(*reader, "dari pembaca"));
    EXPECT_TRUE(failures.last().contains(u"opened to read"));

    int changes = 0;
    QObject::connect(reader.get(), &Plan::changed, reader.get(), [&] { ++changes; });
    reader->refresh();
    EXPECT_EQ(changes, 0);
    rename(*plan, "dari penyunting");
    reader->refresh();
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(reader->data(), plan->data());
    EXPECT_EQ(reader->log(), plan->log());
}

TEST_F(PlanFile, IsOnlyReadWithoutAWord)
{
    filled(path).reset();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    reopened(path, Plan::Access::Read).reset();
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("kota.pilar")});
}

TEST_F(PlanFile, ThatVanishesWhileOpenIsToldAndCanStillBeCopied)
{
    const auto plan = filled(path, backups);
    plan->backUp();
    const Failures failures(*plan);
    const PlanData before = plan->data();
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_FALSE(rename(*plan, "terlambat"));
    EXPECT_TRUE(failures.last().contains(u"no longer where it was"));
    EXPECT_TRUE(failures.last().contains(u"newest sound backup")) << failures.last().toStdString();
    EXPECT_EQ(plan->data(), before);

    const QString copy = folder.filePath(QStringLiteral("salinan.pilar"));
    ASSERT_TRUE(plan->saveCopy(copy)) << failures.last().toStdString();
    const auto saved = reopened(copy);
    EXPECT_EQ(saved->data(), before);
    EXPECT_EQ(saved->log(), plan->log());
}

TEST_F(PlanFile, ThatCannotBeReadAnyMoreIsCopiedFromMemory)
{
    const auto plan = filled(path);
    const Failures failures(*plan);
    const Volume &book = *plan->data().volumes.begin();
    const Chapter above{.id = {9102}, .volume = book.id, .position = 9000, .title = QStringLiteral("Bab")};
    const Chapter beneath{
        .id = {9101}, .volume = book.id, .parent = above.id, .title = QStringLiteral("Subbab")};
    ASSERT_TRUE(plan->edit(QStringLiteral("Bab"), [&](Database &db) {
        rows::insert(db, above);
        rows::insert(db, beneath);
    }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    const QString copy = folder.filePath(QStringLiteral("salinan.pilar"));
    ASSERT_TRUE(plan->saveCopy(copy)) << failures.last().toStdString();
    EXPECT_EQ(reopened(copy)->data(), plan->data());
}

TEST_F(PlanFile, IsCopiedWithItsHistoryOverAnOlderCopy)
{
    const auto plan = filled(path);
    const QString copy = folder.filePath(QStringLiteral("salinan.pilar"));
    ASSERT_TRUE(plan->saveCopy(copy));
    rename(*plan, "satu");
    ASSERT_TRUE(plan->saveCopy(copy));
    const auto saved = reopened(copy);
    EXPECT_EQ(saved->data(), plan->data());
    EXPECT_FALSE(saved->changedOutside());
    EXPECT_TRUE(saved->undo());
    EXPECT_EQ(nameNow(*plan), u"satu");
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.baru*")}), QStringList());
}

TEST_F(PlanFile, IsNeverCopiedOverItselfOrOverAPlanThatSomebodyEdits)
{
    const auto plan = filled(path);
    const Failures failures(*plan);
    EXPECT_FALSE(plan->saveCopy(folder.filePath(QStringLiteral("./kota.pilar"))));
    EXPECT_TRUE(failures.last().contains(u"the plan itself"));
    const QString other = folder.filePath(QStringLiteral("lain.pilar"));
    const auto edited = create(other);
    EXPECT_FALSE(plan->saveCopy(other));
    EXPECT_TRUE(failures.last().contains(u"being edited by Ada"));
    EXPECT_TRUE(edited->data().programs.empty());
    EXPECT_FALSE(plan->saveCopy(folder.filePath(QStringLiteral("tidak/ada/kota.pilar"))));
}

TEST_F(PlanFile, IsNotOverwrittenByANewOne)
{
    filled(path).reset();
    const QString before = content(path);
    EXPECT_TRUE(refusal([&] { create(path); }).contains(u"exists already"));
    EXPECT_EQ(content(path), before);
    EXPECT_TRUE(refusal([&] {
                    create(folder.filePath(QStringLiteral("tidak/ada/kota.pilar")));
                }).contains(u"cannot be opened"));
    EXPECT_FALSE(refusal([&] {
                     Plan::create(folder.filePath(QStringLiteral("gagal.pilar")), {},
                                  [](Database &) { throw Failure(QStringLiteral("batal")); });
                 }).isEmpty());
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("gagal.pilar"))));
}

TEST_F(PlanFile, LosesNothingWhereTheDiskIsFull)
{
    const auto plan = filled(path);
    const Failures failures(*plan);
    const PlanData before = plan->data();
    const QString contentBefore = content(path);
    const auto addMuch = [&](const QByteArray &limit) {
        return plan->edit(QStringLiteral("Banyak"), [&](Database &db) {
            db.integer("PRAGMA max_page_count = " + limit);
            rows::insert(db, Area{.id = {77}, .name = QString(3'000'000, u'x')});
        });
    };
    EXPECT_FALSE(addMuch("1"));
    EXPECT_TRUE(failures.last().contains(u"no room left on the disk")) << failures.last().toStdString();
    EXPECT_EQ(plan->data(), before);
    EXPECT_EQ(content(path), contentBefore);
    EXPECT_TRUE(addMuch("1000000"));
    EXPECT_TRUE(plan->undo());
    EXPECT_EQ(content(path), contentBefore);
}

TEST_F(PlanFile, LosesNothingWhereTheSystemRefusesToWrite)
{
    filled(path).reset();
    const QString before = content(path);
    QProcess editor;
    editor.start(QStringLiteral(PLAN_EDITOR), {QStringLiteral("starve"), path});
    ASSERT_TRUE(editor.waitForFinished());
    const QList<QByteArray> lines = editor.readAllStandardOutput().split('\n');
    EXPECT_TRUE(lines.value(0).contains("Nothing was changed")) << lines.value(0).constData();
    EXPECT_EQ(lines.value(1), "nothing changed");
    EXPECT_EQ(lines.value(2), "works again");
    const auto plan = reopened(path);
    EXPECT_TRUE(plan->undo());
    EXPECT_EQ(content(path), before);
}

}
