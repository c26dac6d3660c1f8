// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programsmodel.h"

#include "model/edits/rows.h"
#include "support/outlinetext.h"
#include "support/plans.h"
#include "views/common/tableview.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace plans;

/// The masterplan's tree of a small plan, in a table, following the plan as the page does.
class ProgramsModelTest : public testing::Test {
protected:
    ProgramsModelTest()
    {
        findings.update();
        show();
        QObject::connect(plan.get(), &Plan::changed, &model, [this] { show(); });
        table.setOutlineModel(&model);
        table.expandAll();
    }

    void show() { model.show(plan->data(), options); }

    Program program(Id<Program> id) const { return *plan->data().programs.find(id); }
    void setCurrent(const OutlineKey &key, int column)
    {
        ASSERT_TRUE(table.select(key));
        table.setCurrentIndex(table.currentIndex().siblingAtColumn(column));
        model.setPlaceOfNew(key);
    }
    Id<SubDimension> firstSub() const { return program(letters).subDimension; }

    const OutlineKey lettersRow{programrow::Program, letters.value};
    const OutlineKey busesRow{programrow::Program, buses.value};

    std::unique_ptr<Plan> plan = filled();
    Findings findings{*plan};
    ProgramOutlineOptions options{.today = QDate(2018, 8, 31)};
    ProgramsModel model{*plan, findings};
    QAbstractItemModelTester tester{&model};
    TableView table{QStringLiteral("programs")};
};

TEST_F(ProgramsModelTest, SaysWhatAProgramIs)
{
    const auto text = [&](int column) { return model.cell(lettersRow, column).text; };
    EXPECT_EQ(text(ProgramsModel::Code), QStringLiteral("SG-14"));
    EXPECT_EQ(text(ProgramsModel::Lead), QStringLiteral("Diskominfo"));
    EXPECT_EQ(text(ProgramsModel::Supports), QStringLiteral("Seluruh OPD"));
    EXPECT_EQ(text(ProgramsModel::Years), QStringLiteral("2018–2020"));
    EXPECT_EQ(text(ProgramsModel::Budget), QStringLiteral("725"));
    EXPECT_EQ(text(ProgramsModel::Progress), QStringLiteral("80%"));
}

TEST_F(ProgramsModelTest, ALeadThatIsNoAgencyShowsAsAProblem)
{
    const Cell cell = model.cell(busesRow, ProgramsModel::Lead);
    EXPECT_EQ(cell.text, QStringLiteral("Dinas Angkutan"));
    EXPECT_EQ(cell.tone, Tone::Problem);
}

TEST_F(ProgramsModelTest, SumsGoUpToPillarAndTotal)
{
    const OutlineKey pillar{programrow::Group, program(letters).pillar.value};
    EXPECT_EQ(model.sumsOf(pillar).budget, Money{725'000'000});
    EXPECT_EQ(model.sumsOf({}).programs, 2);
    EXPECT_EQ(model.sumsOf({}).activities, 2);
}

TEST_F(ProgramsModelTest, TypingIntoACellChangesThePlanUnderANameOfItsOwn)
{
    ASSERT_TRUE(
        model.setData(model.indexOf(busesRow, ProgramsModel::Lead), QStringLiteral("kominfo"), Qt::EditRole));
    EXPECT_EQ(program(buses).lead, kominfo);
    EXPECT_EQ(program(buses).leadText, QString());
    plan->undo();
    EXPECT_EQ(program(buses).leadText, QStringLiteral("Dinas Angkutan"));
}

TEST_F(ProgramsModelTest, WhatCannotBeReadIsRefusedWithASentence)
{
    const QSignalSpy refused(&model, &OutlineModel::refused);
    EXPECT_FALSE(model.setData(model.indexOf(lettersRow, ProgramsModel::Years), QStringLiteral("2020–2018"),
                               Qt::EditRole));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_FALSE(refused[0][1].toString().isEmpty());
    EXPECT_EQ(program(letters).lastYear, 2020);
}

TEST_F(ProgramsModelTest, ABlockWithoutRoomAddsProgramsInTheSamePlaceInOneStep)
{
    const auto steps = plan->undoSteps();
    setCurrent(lettersRow, ProgramsModel::Code);
    table.paste(QStringLiteral("SG-14\tSurat digital\nSG-15\tArsip\nSG-16\tDasbor\n"));
    EXPECT_EQ(plan->undoSteps(), steps + 1);
    EXPECT_EQ(program(letters).name, QStringLiteral("Surat digital"));
    const auto added = byPosition(plan->data().programs);
    ASSERT_EQ(added.size(), 4U);
    EXPECT_EQ(added[2]->code, QStringLiteral("SG-15"));
    EXPECT_EQ(added[3]->name, QStringLiteral("Dasbor"));
    EXPECT_EQ(added[3]->subDimension, firstSub());
    plan->undo();
    EXPECT_EQ(plan->data().programs.size(), 2U);
}

TEST_F(ProgramsModelTest, OneWrongCellRefusesTheWholeBlock)
{
    setCurrent(lettersRow, ProgramsModel::Name);
    const QString before = program(letters).name;
    table.setColumnHidden(ProgramsModel::Supports, true);
    table.paste(QStringLiteral("Baru\tDiskominfo\tTahunan\n"));
    EXPECT_EQ(program(letters).name, before);
}

TEST_F(ProgramsModelTest, OneValueGoesIntoEverySelectedRow)
{
    table.select(lettersRow);
    table.selectionModel()->select(model.indexOf(busesRow),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table.fillSelection({});
    table.selectionModel()->setCurrentIndex(model.indexOf(busesRow, ProgramsModel::Years),
                                            QItemSelectionModel::NoUpdate);
    const auto steps = plan->undoSteps();
    table.paste(QStringLiteral("2019–2021"));
    EXPECT_EQ(program(letters).firstYear, 2019);
    EXPECT_EQ(program(buses).lastYear, 2021);
    EXPECT_EQ(plan->undoSteps(), steps + 1);
}

TEST_F(ProgramsModelTest, AProgramIsDraggedToAnotherSubDimension)
{
    const SubDimension sub = plan->data().subDimensions[4];
    const OutlineKey target{programrow::SubDimension, sub.id.value};
    ASSERT_TRUE(model.mayMove(lettersRow, target));
    std::unique_ptr<QMimeData> dragged(model.mimeData({model.indexOf(lettersRow)}));
    ASSERT_TRUE(model.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model.indexOf(target)));
    model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model.indexOf(target));
    EXPECT_EQ(program(letters).subDimension, sub.id);
    EXPECT_EQ(program(letters).pillar, sub.pillar);
    EXPECT_EQ(model.keyAt(model.indexOf(lettersRow).parent()), target);
}

TEST_F(ProgramsModelTest, ActivitiesGoToAnotherProgramTogether)
{
    const std::vector<OutlineKey> both{{programrow::Activity, analysis.value},
                                       {programrow::Activity, launch.value}};
    const auto steps = plan->undoSteps();
    ASSERT_TRUE(model.moveKeys(both, busesRow, {}));
    EXPECT_EQ(plan->data().activities.find(launch)->program, buses);
    EXPECT_EQ(plan->undoSteps(), steps + 1);
    EXPECT_EQ(model.rowCount(model.indexOf(busesRow)), 2);
}

TEST_F(ProgramsModelTest, PillarsStandBeforeEachOther)
{
    const auto pillars = byPosition(plan->data().pillars);
    const OutlineKey first{programrow::Group, pillars.front()->id.value};
    const OutlineKey last{programrow::Group, pillars.back()->id.value};
    ASSERT_TRUE(model.mayMove(last, {}));
    ASSERT_TRUE(model.moveRow(last, {}, first));
    EXPECT_EQ(model.keyAt(model.index(0, 0)), last);
}

TEST_F(ProgramsModelTest, NothingIsDraggedWhileTheTreeIsSorted)
{
    options.before = [](const Program &a, const Program &b) { return a.name < b.name; };
    show();
    EXPECT_FALSE(model.mayMove(lettersRow, {programrow::SubDimension, firstSub().value}));
}

TEST_F(ProgramsModelTest, UndoKeepsSelectionAndUnfoldedRows)
{
    table.select({programrow::Activity, launch.value});
    Id<Program> added;
    edits::add(*plan, Program{.code = QStringLiteral("X"), .pillar = program(letters).pillar}, &added);
    plan->undo();
    plan->redo();
    EXPECT_EQ(table.currentKey(), (OutlineKey{programrow::Activity, launch.value}));
    EXPECT_TRUE(table.isExpanded(model.indexOf(lettersRow)));
    EXPECT_TRUE(model.indexOf({programrow::Program, added.value}).isValid());
}

TEST_F(ProgramsModelTest, ARemovedRowHandsTheCursorToItsNeighbour)
{
    table.select({programrow::Activity, analysis.value});
    edits::remove<Activity>(*plan, {analysis});
    EXPECT_EQ(table.currentKey(), (OutlineKey{programrow::Activity, launch.value}));
}

TEST_F(ProgramsModelTest, FindingsCountAtTheRowAndAboveIt)
{
    const OutlineKey pillar{programrow::Group, program(letters).pillar.value};
    EXPECT_GT(model.sumsOf(lettersRow).problems, 0);
    EXPECT_GE(model.sumsOf(pillar).problems, model.sumsOf(lettersRow).problems);
}

TEST_F(ProgramsModelTest, CopiedRowsCanBePastedBack)
{
    table.select(lettersRow);
    const QString text = table.selectedText();
    EXPECT_TRUE(text.startsWith(QStringLiteral("SG-14\tSurat dan disposisi elektronik\tDiskominfo")));
    const Program before = program(letters);
    setCurrent(lettersRow, ProgramsModel::Code);
    table.paste(text);
    EXPECT_EQ(program(letters), before);
}

}
