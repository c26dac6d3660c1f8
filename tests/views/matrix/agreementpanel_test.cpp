// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/agreementpanel.h"

#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "tests/support/scoringplan.h"
#include "views/common/panel.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace scoringplan;

namespace {

class AgreementOnScreen : public testing::Test {
protected:
    AgreementOnScreen()
    {
        m_panel.resize(320, 700);
        m_panel.show();
        QObject::connect(&m_panel, &MatrixPanel::cellRequested, &m_panel,
                         [this](Id<Candidate> candidate, Id<Criterion> criterion) {
                             m_cell = {candidate, criterion};
                         });
        QObject::connect(&m_panel, &MatrixPanel::lookRequested, &m_panel,
                         [this](const Selection &selection) { m_looked = selection; });
    }

    void look(Id<Round> round)
    {
        const PlanData data = m_plan->data();
        m_panel.setState(
            {.plan = data, .round = round, .cube = std::make_shared<scoring::ScoreCube>(data, round)});
        QApplication::processEvents();
    }

    /// The rows that can be clicked, with their words.
    std::vector<ClickRow *> rows(const QString &words)
    {
        std::vector<ClickRow *> found;
        for (auto *row : m_panel.findChildren<ClickRow *>())
            if (row->isVisible() && (row->accessibleName() + row->accessibleDescription()).contains(words))
                found.push_back(row);
        return found;
    }

    QString shownText()
    {
        QStringList texts;
        for (const auto *label : m_panel.findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }

    std::unique_ptr<Plan> m_plan = create();
    AgreementPanel m_panel{*m_plan};
    std::pair<Id<Candidate>, Id<Criterion>> m_cell;
    Selection m_looked;
};

TEST_F(AgreementOnScreen, BeginsWithASentence)
{
    look(session);
    EXPECT_TRUE(shownText().contains(QStringLiteral("Taken cell by cell"))) << qPrintable(shownText());
}

TEST_F(AgreementOnScreen, ADisputeLeadsToItsCell)
{
    edits::setScores(*m_plan, session, dinkes, {{taxes, benefit, 0}});
    look(session);
    const auto disputes = rows(QStringLiteral("QW-1 × K1"));
    ASSERT_FALSE(disputes.empty()) << qPrintable(shownText());
    disputes.front()->click();
    EXPECT_EQ(m_cell, std::pair(taxes, benefit));
}

TEST_F(AgreementOnScreen, WhoOwesScoresIsNamedAndLeadsToTheScorer)
{
    look(session);
    const auto owing = rows(QStringLiteral("Bapenda"));
    ASSERT_EQ(owing.size(), 1u);
    owing.front()->click();
    EXPECT_EQ(m_looked.kind, Selection::Kind::Scorer);
    EXPECT_EQ(m_looked.id, bapenda.value);
}

TEST_F(AgreementOnScreen, RoundsAreComparedWhereThereAreTwo)
{
    look(session);
    EXPECT_FALSE(shownText().contains(QStringLiteral("Moved since then")));
    const Id<Round> second{32};
    edits::add(*m_plan, Round{.id = second, .name = QStringLiteral("Sesi 2")});
    for (const Id<Scorer> scorer : {dinkes, bapenda})
        edits::setScores(*m_plan, second, scorer,
                         {{taxes, benefit, 0},
                          {taxes, speed, 0},
                          {taxes, risk, 4},
                          {health, benefit, 4},
                          {health, speed, 4},
                          {health, risk, 0},
                          {waste, benefit, 3},
                          {waste, speed, 3},
                          {waste, risk, 1}});
    look(second);
    EXPECT_TRUE(shownText().contains(QStringLiteral("Moved since then")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !rows(QStringLiteral("QW-1 ")).empty(); }));
    rows(QStringLiteral("QW-1 ")).front()->click();
    EXPECT_EQ(m_cell, std::pair(taxes, Id<Criterion>()));
}

TEST_F(AgreementOnScreen, WithoutScoresItSaysWhatItIsFor)
{
    look({99});
    EXPECT_TRUE(rows(QString()).empty());
    EXPECT_TRUE(shownText().contains(QStringLiteral("once two of them have scored")));
}

}
