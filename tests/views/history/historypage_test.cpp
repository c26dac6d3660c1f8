// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypage.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"
#include "views/common/tableview.h"
#include "views/history/historydetails.h"
#include "views/history/historymodel.h"
#include "views/history/historyway.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace plans;

class HistoryPageTest : public testing::Test {
protected:
    HistoryPageTest()
    {
        for (const char *name : {"satu", "dua", "tiga"})
            rename(name);
        page.resize(1200, 700);
        page.show();
    }

    void rename(const char *name)
    {
        Program program = *plan->data().programs.find(letters);
        program.name = QString::fromLatin1(name);
        edits::change(*plan, program);
    }

    QString nameNow() const { return plan->data().programs.find(letters)->name; }
    bool choose(qint64 entry) { return page.reveal({Selection::Kind::HistoryEntry, entry}); }
    QString words() const { return page.findChild<HistoryDetails *>()->words(); }
    QPushButton &goButton() const { return *page.findChild<HistoryDetails *>()->findChild<QPushButton *>(); }
    TableView &table() const { return *page.findChild<TableView *>(); }
    /// What stands in \a column, row by row from the top, without the days.
    QStringList column(HistoryModel::Column column) const
    {
        QStringList texts;
        const QAbstractItemModel &model = *table().model();
        for (QModelIndex row = model.index(0, 0); row.isValid(); row = table().indexBelow(row))
            if (!row.data(OutlineModel::HeadingRole).toBool())
                texts.append(row.siblingAtColumn(column).data().toString());
        return texts;
    }

    std::unique_ptr<Plan> plan = filled();
    HistoryPage page{*plan};
    QAbstractItemModelTester tester{page.findChild<HistoryModel *>()};
};

TEST_F(HistoryPageTest, ListsChangesNewestFirstAndMarksThePresentState)
{
    EXPECT_EQ(column(HistoryModel::What).first(), plan->undoLabel());
    EXPECT_EQ(column(HistoryModel::What).size(), 5) << "four changes and the new plan";
    EXPECT_EQ(column(HistoryModel::State).first(), u"now");
    EXPECT_EQ(column(HistoryModel::Author).first(), u"Ada");
}

TEST_F(HistoryPageTest, TellsTheChosenChangeInWords)
{
    ASSERT_TRUE(choose(3));
    EXPECT_TRUE(words().contains(u"name: satu → dua")) << words().toStdString();
}

TEST_F(HistoryPageTest, GoesBackToHereGreysWhatWasUndoneAndRedoesIt)
{
    ASSERT_TRUE(choose(2));
    goButton().click();
    EXPECT_EQ(nameNow(), u"satu");
    EXPECT_EQ(column(HistoryModel::State).mid(0, 3),
              (QStringList{QStringLiteral("undone"), QStringLiteral("undone"), QStringLiteral("now")}));
    ASSERT_TRUE(choose(4));
    EXPECT_EQ(goButton().text(), u"Redo up to here");
    goButton().click();
    EXPECT_EQ(nameNow(), u"tiga");
    EXPECT_FALSE(goButton().isEnabled()) << "it is the present state";
}

TEST_F(HistoryPageTest, TheLastRowIsTheNewPlan)
{
    ASSERT_TRUE(choose(0));
    goButton().click();
    EXPECT_TRUE(plan->data().programs.empty());
    EXPECT_EQ(plan->redoSteps(), 4);
}

TEST_F(HistoryPageTest, AStateThatWasLeftBehindComesBackAsOneChange)
{
    plan->goTo(2);
    rename("lain");
    ASSERT_TRUE(choose(4));
    const auto steps = plan->undoSteps();
    goButton().click();
    EXPECT_EQ(nameNow(), u"tiga");
    EXPECT_EQ(plan->undoSteps(), steps + 1);
}

TEST_F(HistoryPageTest, ANamedVersionAppearsAtOnceAndCanBeComparedAndReturnedTo)
{
    plan->nameVersion(QStringLiteral("Rapat 30 Agustus"), QStringLiteral("sebelum bimtek"));
    EXPECT_EQ(column(HistoryModel::What).first(), u"Rapat 30 Agustus");
    rename("empat");
    rename("lima");
    const qint64 version = plan->versions().front().id;
    ASSERT_TRUE(table().select({historyrow::Version, version}));
    EXPECT_TRUE(words().contains(u"name: tiga → lima")) << words().toStdString();
    goButton().click();
    EXPECT_EQ(nameNow(), u"tiga");
    EXPECT_TRUE(plan->undoLabel().contains(u"Rapat 30 Agustus"));
    plan->undo();
    EXPECT_EQ(nameNow(), u"lima");
}

TEST_F(HistoryPageTest, ComparesTwoVersions)
{
    plan->nameVersion(QStringLiteral("Awal"));
    rename("empat");
    plan->nameVersion(QStringLiteral("Akhir"));
    rename("lima");
    ASSERT_TRUE(table().select({historyrow::Version, plan->versions().front().id}));
    auto *against = page.findChild<HistoryDetails *>()->findChild<QComboBox *>();
    against->setCurrentIndex(1);
    Q_EMIT against->activated(1);
    EXPECT_TRUE(words().contains(u"name: tiga → empat")) << words().toStdString();
}

TEST_F(HistoryPageTest, IsFilteredByTextAndByAuthor)
{
    plan->setAuthor(QStringLiteral("Budi"));
    edits::remove(*plan, std::vector{buses});
    page.findChild<QLineEdit *>()->setText(QStringLiteral("isi rencana"));
    EXPECT_EQ(column(HistoryModel::What), QStringList{QStringLiteral("Isi rencana")});
    page.findChild<QLineEdit *>()->clear();
    auto *authors = page.findChild<QComboBox *>();
    const int budi = authors->findText(QStringLiteral("Budi"));
    ASSERT_GT(budi, 0);
    authors->setCurrentIndex(budi);
    Q_EMIT authors->activated(budi);
    EXPECT_EQ(column(HistoryModel::Author), QStringList{QStringLiteral("Budi")});
}

TEST_F(HistoryPageTest, DoesNothingWhileItIsHiddenAndCatchesUp)
{
    const auto rows = column(HistoryModel::What).size();
    page.hide();
    rename("empat");
    EXPECT_EQ(column(HistoryModel::What).size(), rows);
    page.show();
    EXPECT_EQ(column(HistoryModel::What).size(), rows + 1);
}

TEST_F(HistoryPageTest, NamingAVersionIsTheWindowsCommand)
{
    QSignalSpy asked(&page, &Page::commandRequested);
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->isVisible() && button->text().startsWith(u"Name a version"))
            button->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().toString(), u"version");
}

TEST(HistoryOutline, ADayThatComesAgainIsAGroupOfItsOwn)
{
    HistoryFacts facts;
    const QDateTime later(QDate(2018, 9, 1), QTime(8, 0));
    const QDateTime earlier(QDate(2018, 8, 30), QTime(8, 0));
    facts.edits = {{.number = 1, .at = later}, {.number = 2, .at = earlier}, {.number = 3, .at = later}};
    const Outline outline = historyOutline(facts, {});
    ASSERT_EQ(outline.children(-1).size(), 4U) << "three days and the new plan";
    EXPECT_NE(outline.at(outline.children(-1)[0]).key, outline.at(outline.children(-1)[2]).key);
}

}
