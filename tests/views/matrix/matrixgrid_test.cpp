// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixpage.h"

#include "model/edits/rows.h"
#include "tests/support/scoringplan.h"
#include "views/matrix/matrixgrid.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace scoringplan;

/// The page on the scores of Dinkes, the first cell current.
class Grid : public testing::Test {
protected:
    Grid()
        : m_page(*m_plan)
    {
        m_page.resize(900, 600);
        m_page.show();
        m_page.reveal({Selection::Kind::Scorer, dinkes.value});
        m_grid = m_page.grid();
        m_grid->setCurrent({0, 0});
        m_grid->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = editor()->isVisible() ? static_cast<QWidget *>(editor()) : m_grid;
        QTest::keyClick(focus, key, modifiers);
    }

    void type(const char *text)
    {
        for (const char *key = text; *key; ++key)
            QTest::keyClick(editor()->isVisible() ? static_cast<QWidget *>(editor()) : m_grid, *key);
    }

    QLineEdit *editor() const { return m_grid->findChild<QLineEdit *>(QStringLiteral("cellEditor")); }
    std::optional<double> value(Id<Candidate> candidate, Id<Criterion> criterion) const
    {
        return score(*m_plan, dinkes, candidate, criterion);
    }

    std::unique_ptr<Plan> m_plan = create();
    MatrixPage m_page;
    MatrixGrid *m_grid = nullptr;
};

TEST_F(Grid, TypingOverWritesAndEnterGoesDown)
{
    type("2,5");
    press(Qt::Key_Return);
    EXPECT_EQ(value(taxes, benefit), 2.5);
    EXPECT_EQ(m_grid->current(), (MatrixPlace{1, 0}));
    EXPECT_EQ(m_page.focusWidget(), m_grid);
}

TEST_F(Grid, TabGoesRightAndShiftTabBack)
{
    type("3");
    press(Qt::Key_Tab);
    EXPECT_EQ(m_grid->current(), (MatrixPlace{0, 1}));
    type("0");
    press(Qt::Key_Backtab);
    EXPECT_EQ(m_grid->current(), (MatrixPlace{0, 0}));
    EXPECT_EQ(value(taxes, speed), 0.0);
}

TEST_F(Grid, EnterGoesToTheOldNeighbourEvenWhereTheRowsAreSortedAnew)
{
    Q_EMIT m_grid->orderRequested({.by = MatrixOrder::By::Criterion, .criterion = benefit});
    m_grid->setCurrent({0, 0});
    ASSERT_EQ(m_grid->currentRow()->id, taxes);
    const Id<Candidate> below = m_grid->picture().rows[1].id;
    type("0");
    press(Qt::Key_Return);
    EXPECT_EQ(m_grid->currentRow()->id, below);
    EXPECT_NE(m_grid->picture().rows[0].id, taxes);
}

TEST_F(Grid, ArrowsLeaveWhatIsTypedOverButMoveInWhatIsEdited)
{
    type("1");
    press(Qt::Key_Right);
    EXPECT_EQ(m_grid->current(), (MatrixPlace{0, 1}));
    press(Qt::Key_F2);
    press(Qt::Key_Left);
    EXPECT_TRUE(editor()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(editor()->isVisible());
    EXPECT_EQ(value(taxes, speed), 1.0);
}

TEST_F(Grid, AWrongValueStaysInItsFieldWithASentenceBesideIt)
{
    type("9");
    press(Qt::Key_Return);
    EXPECT_TRUE(editor()->isVisible());
    EXPECT_TRUE(m_grid->remark().contains(u'9')) << qPrintable(m_grid->remark());
    EXPECT_EQ(value(taxes, benefit), 4.0);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(m_grid->remark().isEmpty());
    type("3");
    press(Qt::Key_Return);
    EXPECT_EQ(value(taxes, benefit), 3.0);
}

TEST_F(Grid, DeleteClearsABlockInOneStep)
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    const auto steps = m_plan->undoSteps();
    press(Qt::Key_Delete);
    EXPECT_FALSE(value(taxes, benefit));
    EXPECT_FALSE(value(health, speed));
    EXPECT_TRUE(value(waste, benefit));
    EXPECT_EQ(m_plan->undoSteps(), steps + 1);
    m_plan->undo();
    EXPECT_EQ(value(health, speed), 4.0);
}

TEST_F(Grid, ABlockFromASpreadsheetIsPastedInOneStep)
{
    QApplication::clipboard()->setText(QStringLiteral("1\t2\t0\r\n3\t\t1,5\r\n"));
    const auto steps = m_plan->undoSteps();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(value(taxes, risk), 0.0);
    EXPECT_EQ(value(health, risk), 1.5);
    EXPECT_FALSE(value(health, speed)) << "an empty cell takes the score away";
    EXPECT_EQ(m_plan->undoSteps(), steps + 1);
}

TEST_F(Grid, ABlockWithAWrongValueChangesNothing)
{
    QApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t8"));
    const auto steps = m_plan->undoSteps();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_plan->undoSteps(), steps);
    EXPECT_TRUE(m_grid->remark().contains(u"QW-2")) << qPrintable(m_grid->remark());
}

TEST_F(Grid, ABlockThatIsTooLargeChangesNothing)
{
    m_grid->setCurrent({3, 2});
    m_grid->paste(QStringLiteral("1\t2"));
    EXPECT_FALSE(m_grid->remark().isEmpty());
    EXPECT_FALSE(value(wifi, risk));
}

TEST_F(Grid, OneValueIsPastedIntoTheWholeBlock)
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    m_grid->paste(QStringLiteral("2"));
    EXPECT_EQ(value(taxes, benefit), 2.0);
    EXPECT_EQ(value(health, benefit), 2.0);
}

TEST_F(Grid, FillsDownAndRight)
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(value(health, benefit), 4.0);
    m_grid->setCurrent({2, 1});
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(value(waste, speed), 3.0) << "a single cell takes over what stands left of it";
}

TEST_F(Grid, CopiesABlockAsASpreadsheetTakesIt)
{
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"4\t1\n1\t4");
}

TEST_F(Grid, AWeightIsTypedAndTheOthersYield)
{
    m_grid->setCurrent({MatrixPlace::weights, 0});
    type("20");
    press(Qt::Key_Tab);
    EXPECT_DOUBLE_EQ(m_plan->data().criteria.find(benefit)->weight, 0.2);
    EXPECT_DOUBLE_EQ(m_plan->data().criteria.find(speed)->weight, 0.48);
    type("50");
    press(Qt::Key_Return);
    EXPECT_DOUBLE_EQ(m_plan->data().criteria.find(benefit)->weight, 0.2) << "typed just before: it stays";
    EXPECT_DOUBLE_EQ(m_plan->data().criteria.find(risk)->weight, 0.3);
}

TEST_F(Grid, TheMeanIsNotTypedOverAndSaysWhatToDo)
{
    m_page.reveal({Selection::Kind::Scorer, 0});
    m_grid->setFocus();
    m_grid->setCurrent({0, 0});
    type("3");
    EXPECT_FALSE(editor()->isVisible());
    EXPECT_FALSE(m_grid->remark().isEmpty());
}

TEST_F(Grid, TheCurrentCellStaysWithItsCandidateAfterUndo)
{
    m_grid->setCurrent({1, 1});
    type("0");
    press(Qt::Key_Up);
    m_grid->setCurrent({2, 1});
    m_plan->undo();
    EXPECT_EQ(m_grid->currentRow()->id, waste);
}

TEST_F(Grid, SaysWhereItIsToThoseWhoDoNotSeeIt)
{
    m_grid->setCurrent({1, 2});
    EXPECT_TRUE(m_grid->accessibleDescription().contains(u"Antre Puskesmas"));
    EXPECT_TRUE(m_grid->accessibleDescription().contains(u"K3 Risiko"));
}

TEST_F(Grid, TheFirstScoreOpensARound)
{
    const auto plan = plans::create(QStringLiteral(":memory:"));
    edits::add(*plan, Candidate{.id = taxes});
    edits::add(*plan, Criterion{.id = benefit, .lowest = 0, .highest = 4});
    edits::add(*plan, Scorer{.id = dinkes, .name = QStringLiteral("Dinkes")});
    MatrixPage page(*plan);
    page.show();
    page.reveal({Selection::Kind::Scorer, dinkes.value});
    page.grid()->setCurrent({0, 0});
    page.grid()->paste(QStringLiteral("4"));
    EXPECT_EQ(plan->data().rounds.size(), 1u);
    EXPECT_EQ(plan->data().scores.size(), 1u);
}

}
