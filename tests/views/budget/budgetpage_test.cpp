// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgetpage.h"

#include "model/edits/budget.h"
#include "tests/support/plans.h"
#include "views/budget/budgetmodel.h"
#include "views/budget/budgetpanel.h"
#include "views/common/panel.h"
#include "views/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace plans;

class BudgetPageTest : public testing::Test {
protected:
    BudgetPageTest()
    {
        source = byPosition(plan->data().fundingSources).front()->id;
        page.resize(1214, 676);
        page.show();
    }

    TableView &table() { return *page.findChild<TableView *>(QStringLiteral("budget")); }
    BudgetModel &model() { return *page.findChild<BudgetModel *>(); }
    Cell cell(budgetrow::Kind kind, qint64 id, int year)
    {
        return model().cell({kind, id}, model().table().columnOf(year));
    }
    bool type(budgetrow::Kind kind, qint64 id, int year, const char *text)
    {
        const QModelIndex index = model().indexOf({kind, id}, model().table().columnOf(year));
        return index.isValid() && model().setData(index, QString::fromUtf8(text), Qt::EditRole);
    }

    std::unique_ptr<Plan> plan = filled();
    Id<FundingSource> source;
    BudgetPage page{*plan};
    QAbstractItemModelTester tester{page.findChild<BudgetModel *>()};
};

TEST_F(BudgetPageTest, ATypedCeilingIsKeptAndWhatExceedsItIsMarkedWithHowMuch)
{
    EXPECT_FALSE(cell(budgetrow::Group, source.value, 2019).alarm);
    ASSERT_TRUE(type(budgetrow::Ceiling, source.value, 2019, "350"));
    EXPECT_EQ(plan->data().ceilings.find(std::tuple(2019, source))->amount, Money{350'000'000});
    const Cell marked = cell(budgetrow::Group, source.value, 2019);
    EXPECT_TRUE(marked.alarm);
    EXPECT_TRUE(marked.toolTip.contains(u"Rp 50.000.000")) << marked.toolTip.toStdString();
    EXPECT_EQ(cell(budgetrow::Left, source.value, 2019).text, QStringLiteral("−50"));
    plan->undo();
    EXPECT_FALSE(cell(budgetrow::Group, source.value, 2019).alarm);
}

TEST_F(BudgetPageTest, TheCeilingOfAllSourcesIsMeasuredByTheTotal)
{
    ASSERT_TRUE(type(budgetrow::Ceiling, 0, 2019, "0,3 miliar"));
    EXPECT_TRUE(model().totalCell(model().table().columnOf(2019)).alarm);
    EXPECT_TRUE(page.status().contains(u"1 ceilings exceeded")) << page.status().toStdString();
}

TEST_F(BudgetPageTest, AnEmptiedCeilingIsGoneAndNonsenseIsRefused)
{
    EXPECT_FALSE(type(budgetrow::Ceiling, 0, 2018, "banyak"));
    ASSERT_TRUE(type(budgetrow::Ceiling, 0, 2018, ""));
    EXPECT_TRUE(plan->data().ceilings.empty());
}

TEST_F(BudgetPageTest, APastedRowSetsTheCeilingsOfSeveralYearsInOneStep)
{
    const auto steps = plan->undoSteps();
    ASSERT_TRUE(page.reveal({.kind = Selection::Kind::FundingSource, .id = source.value, .part = 2019}));
    table().paste(QStringLiteral("100\t200\t300\n"));
    EXPECT_EQ(plan->data().ceilings.find(std::tuple(2021, source))->amount, Money{300'000'000});
    EXPECT_EQ(plan->undoSteps(), steps + 1);
}

TEST_F(BudgetPageTest, WhatProgramsGetIsNotTypedHere)
{
    EXPECT_FALSE(cell(budgetrow::Group, source.value, 2018).editable);
}

TEST_F(BudgetPageTest, TellsWhatMakesUpTheChosenCellAndLeadsThere)
{
    ASSERT_TRUE(page.reveal({.kind = Selection::Kind::FundingSource, .id = source.value, .part = 2018}));
    TableView &shares = *page.findChild<BudgetPanel *>()->shares();
    ASSERT_EQ(shares.model()->rowCount(), 1);
    const QModelIndex code = shares.model()->index(0, 0);
    EXPECT_EQ(code.data().toString(), plan->data().programs.find(letters)->code);
    QSignalSpy looks(&page, &Page::lookRequested);
    Q_EMIT shares.clicked(code);
    ASSERT_EQ(looks.count(), 1);
    EXPECT_EQ(looks.front().front().value<Selection>().id, letters.value);
}

TEST_F(BudgetPageTest, FollowsTheChosenCellAlsoToWhereThereIsNothing)
{
    edits::setBudget(*plan, edits::Amount::Planned, {{buses, 2018, source, Money{1'000'000}}});
    QAbstractItemModel &shares = *page.findChild<BudgetPanel *>()->shares()->model();
    const QAbstractItemModelTester watched(&shares);
    for (const auto &[year, rows] : {std::pair(2018, 2), std::pair(2026, 0), std::pair(2019, 1)}) {
        page.reveal({.kind = Selection::Kind::FundingSource, .id = source.value, .part = year});
        EXPECT_EQ(shares.rowCount(), rows) << year;
    }
}

TEST_F(BudgetPageTest, ListsExceededCeilingsWhichLeadToTheirCell)
{
    edits::setCeilings(*plan, {{2019, source, Money{1'000'000}}});
    const auto rows = page.findChild<BudgetPanel *>()->findChildren<ClickRow *>();
    ASSERT_EQ(rows.size(), 1);
    rows.front()->click();
    EXPECT_EQ(table().currentKey(), (OutlineKey{budgetrow::Ceiling, source.value}));
    EXPECT_EQ(model().table().yearOf(table().currentIndex().column()), 2019);
}

TEST_F(BudgetPageTest, TheCurrentCellStaysWhenAYearIsAdded)
{
    ASSERT_TRUE(page.reveal({.kind = Selection::Kind::FundingSource, .id = source.value, .part = 2020}));
    edits::setBudget(*plan, edits::Amount::Planned, {{buses, 2030, source, Money{1'000'000}}});
    EXPECT_EQ(table().currentKey(), (OutlineKey{budgetrow::Ceiling, source.value}));
    EXPECT_EQ(model().table().yearOf(table().currentIndex().column()), 2020);
}

}
