// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programform.h"

#include "support/plans.h"
#include "views/common/inspector.h"
#include "views/common/labels.h"
#include "views/common/tableview.h"
#include "views/programs/activityform.h"
#include "views/programs/budgetgridmodel.h"
#include "views/programs/supportlist.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

using namespace plans;

/// The inspector with the forms of the masterplan, shown as in the window.
class ProgramFormTest : public testing::Test {
protected:
    ProgramFormTest()
    {
        findings.update();
        inspector.addForm(Selection::Kind::Program, form);
        inspector.addForm(Selection::Kind::Activity, activityForm);
        inspector.resize(320, 700);
        static_cast<QWidget &>(inspector).show();
        QApplication::setActiveWindow(&inspector);
        inspector.show({.kind = Selection::Kind::Program, .id = letters.value});
    }

    Program program(Id<Program> id) const { return *plan->data().programs.find(id); }

    QLineEdit *line(const char *column, QWidget *in = nullptr) const
    {
        for (QLineEdit *each : (in ? in : form)->findChildren<QLineEdit *>(QString::fromLatin1(column)))
            if (each->isVisibleTo(in ? in : form))
                return each;
        return nullptr;
    }

    /// Types into a field and leaves it.
    void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<Plan> plan = filled();
    Findings findings{*plan};
    Inspector inspector{*plan};
    ProgramForm *form = new ProgramForm(*plan, findings);
    ActivityForm *activityForm = new ActivityForm(*plan, findings);
};

TEST_F(ProgramFormTest, AFieldIsWrittenWhenItIsLeft)
{
    type(line("name"), QStringLiteral("Surat digital"));
    EXPECT_EQ(program(letters).name, QStringLiteral("Surat digital"));
    plan->undo();
    EXPECT_EQ(line("name")->text(), QStringLiteral("Surat dan disposisi elektronik"));
}

TEST_F(ProgramFormTest, AnUnknownLeadIsRefusedBesideItsField)
{
    type(line("lead_id"), QStringLiteral("Dinas Angkasa"));
    EXPECT_EQ(program(letters).lead, kominfo);
    bool said = false;
    for (const MarkLabel *note : form->findChildren<MarkLabel *>())
        said |= note->text().contains(QStringLiteral("Dinas Angkasa"));
    EXPECT_TRUE(said);
}

TEST_F(ProgramFormTest, AFindingStandsUnderItsField)
{
    bool said = false;
    for (const FieldNote &note : findings.notes(QLatin1String("program"), letters.value))
        for (const MarkLabel *label : form->findChildren<MarkLabel *>())
            said |= note.column == u"rpjmd" && label->text() == note.text;
    EXPECT_TRUE(said);
}

TEST_F(ProgramFormTest, GoesToAFieldThatIsToBeRepaired)
{
    inspector.show({.kind = Selection::Kind::Program, .id = letters.value, .field = QStringLiteral("rpjmd")});
    EXPECT_TRUE(line("rpjmd")->hasFocus());
    inspector.show({.kind = Selection::Kind::Program,
                    .id = letters.value,
                    .field = QStringLiteral("indicator.baseline"),
                    .part = share.value});
    ASSERT_TRUE(line("baseline"));
    EXPECT_TRUE(line("baseline")->hasFocus());
}

TEST_F(ProgramFormTest, AgenciesOfAGroupAreAddedAndTakenOutTogether)
{
    auto *list = form->findChild<SupportList *>();
    type(list->findChild<QLineEdit *>(), QStringLiteral("seluruh opd"));
    EXPECT_EQ(plan->data().supports.of(letters).size(), 2U);  // not its lead
    QApplication::processEvents();  // new rows show
    QToolButton *visible = nullptr;
    for (QToolButton *button : list->findChildren<QToolButton *>())
        if (button->isVisible())
            visible = button;
    ASSERT_TRUE(visible);
    visible->click();
    EXPECT_TRUE(plan->data().supports.of(letters).empty());
}

TEST_F(ProgramFormTest, SeveralProgramsAreChangedInOneStep)
{
    inspector.show({.kind = Selection::Kind::Program, .id = letters.value, .others = {buses.value}});
    const auto steps = plan->undoSteps();
    ASSERT_TRUE(line("rpjmd"));
    type(line("rpjmd"), QStringLiteral("Misi 2"));
    EXPECT_EQ(program(letters).rpjmd, QStringLiteral("Misi 2"));
    EXPECT_EQ(program(buses).rpjmd, QStringLiteral("Misi 2"));
    EXPECT_EQ(plan->undoSteps(), steps + 1);
}

TEST_F(ProgramFormTest, DurationInWorkDaysMovesTheFinish)
{
    inspector.show({.kind = Selection::Kind::Activity, .id = analysis.value});
    QLineEdit *duration = line("duration", activityForm);
    EXPECT_EQ(duration->text(), QStringLiteral("24"));  // Imlek is one of 25 weekdays
    type(duration, QStringLiteral("5"));
    EXPECT_EQ(plan->data().activities.find(analysis)->finish, QDate(2018, 1, 26));
}

TEST_F(ProgramFormTest, AnActivityMayNotFinishBeforeItStarts)
{
    inspector.show({.kind = Selection::Kind::Activity, .id = analysis.value});
    type(line("finish", activityForm), QStringLiteral("1/1/2018"));
    EXPECT_EQ(plan->data().activities.find(analysis)->finish, QDate(2018, 2, 23));
}

class BudgetGridTest : public testing::Test {
protected:
    BudgetGridTest()
    {
        model.show(letters, edits::Amount::Planned);
        QObject::connect(plan.get(), &Plan::changed, &model,
                         [this] { model.show(letters, edits::Amount::Planned); });
        table.setOutlineModel(&model);
        table.setTotal([this](int column) { return model.totalCell(column); });
    }

    std::unique_ptr<Plan> plan = filled();
    BudgetGridModel model{*plan};
    QAbstractItemModelTester tester{&model};
    TableView table{QStringLiteral("budget")};
};

TEST_F(BudgetGridTest, HasARowAYearAndAColumnASourceWithSums)
{
    EXPECT_EQ(model.rowCount(), 9);  // 2018–2026
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.cell({1, 2018}, 1).text, QStringLiteral("325"));
    EXPECT_EQ(model.cell({1, 2018}, 1).tone, Tone::Warning);  // assumed
    EXPECT_EQ(model.totalCell(2).text, QStringLiteral("725"));
}

TEST_F(BudgetGridTest, AColumnOfNumbersIsPastedInOneStep)
{
    const auto steps = plan->undoSteps();
    table.select({1, 2018});
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(1));
    table.paste(QStringLiteral("100\nRp 850.000.000\n312,5\n"));
    EXPECT_EQ(plan->undoSteps(), steps + 1);
    EXPECT_EQ(model.totalCell(2).text, QStringLiteral("1.262,5"));
    EXPECT_EQ(model.cell({1, 2018}, 1).tone, Tone::Normal);
}

TEST_F(BudgetGridTest, AnotherSourceGetsAColumn)
{
    const FundingSource *other = model.otherSources().front();
    model.addSource(other->id);
    EXPECT_EQ(model.columnCount(), 4);
    ASSERT_TRUE(model.setData(model.indexOf({1, 2020}, 2), QStringLiteral("50"), Qt::EditRole));
    EXPECT_EQ(plan->data().budgetLines.of(letters).size(), 3U);
}

}
