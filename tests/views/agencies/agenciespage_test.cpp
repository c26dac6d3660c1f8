// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agenciespage.h"

#include "tests/support/plans.h"
#include "views/agencies/agencyform.h"
#include "views/agencies/rolematrixmodel.h"
#include "views/agencies/rolematrixview.h"
#include "views/common/findings.h"
#include "views/common/pickdialog.h"
#include "views/common/rowsmodel.h"
#include "views/common/tableview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace plans;

class AgenciesPageTest : public testing::Test {
protected:
    AgenciesPageTest()
    {
        page.resize(1200, 700);
        page.show();
    }

    TableView &table(const char *name) { return *page.findChild<TableView *>(QString::fromLatin1(name)); }
    const PlanData &data() const { return plan->data(); }

    std::unique_ptr<Plan> plan = filled();
    AgenciesPage page{*plan};
};

TEST_F(AgenciesPageTest, TypingANewShortNameRenamesTheAgency)
{
    TableView &list = table("agencies");
    ASSERT_TRUE(page.reveal({Selection::Kind::Agency, dishub.value}));
    EXPECT_TRUE(list.model()->setData(list.currentIndex().siblingAtColumn(0), QStringLiteral("Dinhub"),
                                      Qt::EditRole));
    EXPECT_EQ(data().agencies.find(dishub)->shortName, QStringLiteral("Dinhub"));
}

TEST_F(AgenciesPageTest, TwoAgenciesCannotHaveTheSameShortName)
{
    TableView &list = table("agencies");
    page.reveal({Selection::Kind::Agency, dishub.value});
    const QString taken = data().agencies.find(kominfo)->shortName.toUpper();
    EXPECT_FALSE(list.model()->setData(list.currentIndex().siblingAtColumn(0), taken, Qt::EditRole));
}

TEST_F(AgenciesPageTest, PastingAddsAgenciesWithTheirOtherNames)
{
    table("agencies")
        .paste(QStringLiteral("BPBD\tBadan Penanggulangan Bencana\tBPBD Kota; Badan Bencana\n"), true);
    const auto added = std::ranges::find(data().agencies, QStringLiteral("BPBD"), &Agency::shortName);
    ASSERT_NE(added, data().agencies.end());
    EXPECT_EQ(added->aliases, QStringLiteral("BPBD Kota|Badan Bencana"));
}

TEST_F(AgenciesPageTest, DeletingKeepsTheNameAsText)
{
    page.reveal({Selection::Kind::Agency, kominfo.value});
    const QString name = data().agencies.find(kominfo)->shortName;
    table("agencies").removeAction()->trigger();
    EXPECT_EQ(data().agencies.find(kominfo), nullptr);
    EXPECT_TRUE(std::ranges::any_of(data().programs, [&](const Program &p) { return p.leadText == name; }));
    plan->undo();
    EXPECT_NE(data().agencies.find(kominfo), nullptr);
}

TEST_F(AgenciesPageTest, PrintsTheReadingThatIsShown)
{
    EXPECT_FALSE(page.printedTable().columns.empty());
    EXPECT_FALSE(page.tableText().isEmpty());
}

/// The matrix by itself, with its model watched.
class RoleMatrixViewTest : public testing::Test {
protected:
    RoleMatrixViewTest()
    {
        show();
        QObject::connect(plan.get(), &Plan::changed, &view, [this] { show(); });
        view.resize(1000, 600);
        view.show();
    }

    void show() { view.showMatrix(RoleMatrix(plan->data(), options)); }
    QModelIndex cell(Id<Program> program, Id<Agency> agency) const
    {
        return model.index(model.matrix().lineOf({}, program), model.matrix().columnOf(agency));
    }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    }
    RoleMark mark(Id<Program> program, Id<Agency> agency) const
    {
        const QModelIndex index = cell(program, agency);
        return model.matrix().mark(index.row(), index.column());
    }

    std::unique_ptr<Plan> plan = filled();
    RoleMatrixOptions options;
    RoleMatrixModel model{*plan};
    QAbstractItemModelTester tester{&model};
    RoleMatrixView view{&model};
};

TEST_F(RoleMatrixViewTest, ClicksGoRoundTheRoles)
{
    std::vector<RoleMark> seen;
    for (int i = 0; i < 3; ++i) {
        click(cell(buses, oldDishub));
        seen.push_back(mark(buses, oldDishub));
    }
    EXPECT_EQ(seen, (std::vector{RoleMark::Supports, RoleMark::Leads, RoleMark::None}));
}

TEST_F(RoleMatrixViewTest, ANewLeadSendsTheOldOneAmongTheSupports)
{
    const Id<Agency> lead = plan->data().programs.find(letters)->lead;
    ASSERT_EQ(mark(letters, oldDishub), RoleMark::SupportsInGroup);
    click(cell(letters, oldDishub));
    EXPECT_EQ(mark(letters, oldDishub), RoleMark::Leads);
    EXPECT_EQ(mark(letters, lead), RoleMark::Supports);
}

TEST_F(RoleMatrixViewTest, KeysWalkFromCellToCell)
{
    view.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentIndex(), model.index(2, 1));
}

TEST_F(RoleMatrixViewTest, SpaceSetsARoleInOneStepAndTheCellStaysCurrent)
{
    const auto steps = plan->undoSteps();
    view.setCurrentIndex(cell(buses, oldDishub));
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(mark(buses, oldDishub), RoleMark::Supports);
    EXPECT_EQ(view.currentIndex(), cell(buses, oldDishub));
    EXPECT_EQ(plan->undoSteps(), steps + 1);
}

TEST_F(RoleMatrixViewTest, DeleteTakesTheRoleAway)
{
    const Id<Agency> lead = plan->data().programs.find(letters)->lead;
    view.setCurrentIndex(cell(letters, lead));
    QTest::keyClick(&view, Qt::Key_Delete);
    EXPECT_EQ(mark(letters, lead), RoleMark::None);
}

TEST_F(RoleMatrixViewTest, SaysEachCellInWords)
{
    const Program &program = *plan->data().programs.find(letters);
    const Agency &lead = *plan->data().agencies.find(program.lead);
    EXPECT_EQ(cell(letters, lead.id).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("%1 leads %2").arg(lead.shortName, program.code));
}

TEST_F(RoleMatrixViewTest, TheCurrentCellSurvivesAnotherOrder)
{
    view.setCurrentIndex(cell(buses, kominfo));
    options.order = AgencyOrder::Name;
    options.filter = plan->data().programs.find(buses)->code;
    show();
    EXPECT_EQ(view.currentIndex(), cell(buses, kominfo));
}

TEST_F(RoleMatrixViewTest, SpaceOnAHeadingFoldsItsPillar)
{
    QSignalSpy folded(&view, &RoleMatrixView::foldRequested);
    view.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(folded.count(), 1);
}

TEST(AgencyForm, WritesOtherNamesOneALine)
{
    const auto plan = filled();
    Findings findings(*plan);
    AgencyForm form(*plan, findings);
    QWidget &widget = form;
    widget.show();
    ASSERT_TRUE(form.show(dishub.value));
    auto *names = form.findChild<QPlainTextEdit *>(QStringLiteral("aliases"));
    names->setFocus();
    names->setPlainText(QStringLiteral("Dinas Angkutan\n\n  DLLAJ "));
    form.findChild<QLineEdit *>(QStringLiteral("code"))->setFocus();
    QFocusEvent left(QEvent::FocusOut);
    QApplication::sendEvent(names, &left);
    EXPECT_EQ(plan->data().agencies.find(dishub)->aliases, QStringLiteral("Dinas Angkutan|DLLAJ"));
}

TEST(PickDialog, PicksWhatIsTypedFor)
{
    PickDialog dialog(
        QStringLiteral("Mana?"), QStringLiteral("Pilih"),
        {{.id = 1, .text = QStringLiteral("Dishub")},
         {.id = 2, .text = QStringLiteral("Dinkes"), .detail = QStringLiteral("Dinas Kesehatan")}},
        nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy picked(&dialog, &PickDialog::picked);
    dialog.open();
    auto *line = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("kesehatan"));
    EXPECT_EQ(dialog.findChild<QListWidget *>()->count(), 1);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked.front().front().toLongLong(), 2);
}

}
