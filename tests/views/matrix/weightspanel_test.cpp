// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/weightspanel.h"

#include "model/edits/comparisons.h"
#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "tests/support/scoringplan.h"
#include "views/common/segments.h"
#include "views/matrix/markedslider.h"
#include "views/matrix/pairquestion.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace scoringplan;

namespace {

using Weights = std::vector<std::pair<Id<Criterion>, double>>;

class WeightsOnScreen : public testing::Test {
protected:
    WeightsOnScreen()
    {
        m_panel.resize(320, 640);
        m_panel.show();
        refresh();
        QObject::connect(m_plan.get(), &Plan::changed, &m_panel, [this] { refresh(); });
        QObject::connect(&m_panel, &MatrixPanel::weightsTried, &m_panel,
                         [this](const Weights &weights) { m_tried = weights; });
    }

    void refresh()
    {
        const PlanData data = m_plan->data();
        m_panel.setState(
            {.plan = data, .round = session, .cube = std::make_shared<scoring::ScoreCube>(data, session)});
    }

    /// The widget of the kind whose accessible name begins so.
    template <class Widget>
    Widget *named(const char *name)
    {
        for (auto *widget : m_panel.findChildren<Widget *>())
            if (widget->accessibleName().startsWith(QLatin1String(name)))
                return widget;
        return nullptr;
    }

    QPushButton *button(const char *text)
    {
        for (auto *each : m_panel.findChildren<QPushButton *>())
            if (each->isVisible() && each->text().startsWith(QLatin1String(text)))
                return each;
        return nullptr;
    }

    void openPart(int number)
    {
        m_panel.findChild<Segments *>()->findChildren<QAbstractButton *>()[number]->click();
    }

    double weight(Id<Criterion> id) const { return m_plan->data().criteria.find(id)->weight; }

    std::unique_ptr<Plan> m_plan = create();
    WeightsPanel m_panel{*m_plan};
    Weights m_tried;
};

TEST_F(WeightsOnScreen, ASliderTriesWhileItMovesAndWritesOnceWhenLetGo)
{
    auto *slider = named<MarkedSlider>("Weight of Manfaat");
    ASSERT_TRUE(slider);
    const qsizetype before = m_plan->undoSteps();
    slider->setSliderDown(true);
    slider->setSliderPosition(400);
    slider->setSliderPosition(250);
    ASSERT_EQ(m_tried.size(), 3u);
    EXPECT_DOUBLE_EQ(m_tried[0].second, 0.25);
    EXPECT_DOUBLE_EQ(m_tried[1].second, 0.45);
    EXPECT_DOUBLE_EQ(weight(benefit), 0.5);
    slider->setSliderDown(false);
    EXPECT_DOUBLE_EQ(weight(benefit), 0.25);
    EXPECT_DOUBLE_EQ(weight(speed), 0.45);
    EXPECT_EQ(m_plan->undoSteps(), before + 1);
    EXPECT_TRUE(m_tried.empty());
}

TEST_F(WeightsOnScreen, ALockedWeightStaysAndBoundsTheOthers)
{
    named<QToolButton>("Keep the weight of Kecepatan")->click();
    EXPECT_TRUE(m_plan->data().criteria.find(speed)->locked);
    EXPECT_FALSE(named<MarkedSlider>("Weight of Kecepatan")->isEnabled());
    auto *slider = named<MarkedSlider>("Weight of Manfaat");
    slider->setSliderDown(true);
    slider->setSliderPosition(1000);
    slider->setSliderDown(false);
    EXPECT_DOUBLE_EQ(weight(benefit), 0.7);
    EXPECT_DOUBLE_EQ(weight(speed), 0.3);
    EXPECT_NEAR(weight(risk), 0, 1e-12);
}

TEST_F(WeightsOnScreen, ANumberCanBeTyped)
{
    auto *number = named<QLineEdit>("Weight of Risiko");
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("30"));
    QTest::keyClick(number, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(weight(risk), 0.3);
    EXPECT_NEAR(weight(benefit) + weight(speed) + weight(risk), 1, 1e-12);
}

TEST_F(WeightsOnScreen, AnOrderGivesWeightsInOneStepAroundWhatIsLocked)
{
    openPart(1);
    auto *list = m_panel.findChild<QListWidget *>();
    ASSERT_EQ(list->count(), 3);
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    const qsizetype before = m_plan->undoSteps();
    button("Apply")->click();
    EXPECT_NEAR(weight(benefit), 0.6111, 1e-4);
    EXPECT_NEAR(weight(risk), 0.2778, 1e-4);
    EXPECT_NEAR(weight(speed), 0.1111, 1e-4);
    EXPECT_EQ(m_plan->undoSteps(), before + 1);
}

TEST_F(WeightsOnScreen, PairsAreAskedOneAfterTheOtherAndGiveWeights)
{
    openPart(2);
    auto *question = m_panel.findChild<PairQuestion *>();
    ASSERT_TRUE(question->isVisible());
    auto *slider = question->findChild<MarkedSlider *>();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QTest::keyClick(slider, Qt::Key_Left);
    ASSERT_EQ(m_plan->data().comparisons.size(), 1u);
    EXPECT_DOUBLE_EQ(m_plan->data().comparisons[0].value, 3);
    EXPECT_FALSE(button("Apply"));
    button("Next")->click();
    QTest::keyClick(slider, Qt::Key_Space);
    ASSERT_EQ(m_plan->data().comparisons.size(), 2u);
    EXPECT_DOUBLE_EQ(m_plan->data().comparisons[1].value, 1);
    ASSERT_TRUE(button("Apply"));
    button("Apply")->click();
    EXPECT_NEAR(weight(benefit), 3.0 / 7, 1e-9);
    EXPECT_NEAR(weight(speed), 1.0 / 7, 1e-9);
}

TEST_F(WeightsOnScreen, WhatContradictsMostIsNamedWithAValueToTake)
{
    edits::setJudgement(*m_plan, dinkes, {benefit, speed}, 9);
    edits::setJudgement(*m_plan, dinkes, {speed, risk}, 9);
    edits::setJudgement(*m_plan, dinkes, {risk, benefit}, 9);
    openPart(2);
    m_panel.findChild<PairQuestion *>();
    auto *who = named<QComboBox>("Whose comparisons");
    who->setCurrentIndex(who->findText(QStringLiteral("Dinkes"), Qt::MatchStartsWith));
    QPushButton *take = button("Take");
    ASSERT_TRUE(take);
    const auto before = m_plan->data().comparisons;
    take->click();
    EXPECT_NE(m_plan->data().comparisons, before);
}

TEST_F(WeightsOnScreen, AClosedRoundCannotBeWeighedAnew)
{
    Round round = *m_plan->data().rounds.find(session);
    round.closed = true;
    edits::change(*m_plan, round);
    EXPECT_FALSE(named<MarkedSlider>("Weight of Manfaat")->isEnabled());
}

TEST_F(WeightsOnScreen, SayJudgementsInWords)
{
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    EXPECT_EQ(judgementSentence(a, b, 1), u"A and B are equally important");
    EXPECT_EQ(judgementSentence(a, b, 1.0 / 9), u"B is absolutely more important than A");
    EXPECT_EQ(judgementSentence(a, b, 2.9), u"A is slightly more important than B");
}

TEST_F(WeightsOnScreen, FitBesideThePageInEveryPart)
{
    m_panel.resize(280, 640);
    for (int part = 0; part < 3; ++part) {
        openPart(part);
        QApplication::processEvents();
        for (const auto *area : m_panel.findChildren<QScrollArea *>())
            EXPECT_LE(area->widget()->minimumSizeHint().width(), area->width()) << part;
    }
    EXPECT_LE(m_panel.width(), 280);
}

}
