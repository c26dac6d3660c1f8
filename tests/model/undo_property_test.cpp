// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/changeset.h"
#include "model/storage/contents.h"
#include "model/storage/schema.h"
#include "tests/support/plans.h"
#include "tests/support/randomedits.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <set>

namespace {

using namespace plans;

/// A plan in a file that edits are made to at random, sometimes taken back or closed in between.
class Session {
public:
    Session()
        : m_plan(create(m_path))
        , m_start(content())
    {
        fill(*m_plan);
    }

    QString start() const { return m_start; }  ///< the content before any edit

    /// True where the plan kept its promise: done and recorded, or refused and as it was.
    bool step(unsigned seed);
    bool undoAll();
    bool redo(qsizetype steps);
    void closeAndOpen()
    {
        m_plan = nullptr;
        m_plan = reopened(m_path);
    }

    QString content() const { return plans::content(m_path); }
    const Plan &plan() const { return *m_plan; }
    bool showsWhatIsInTheFile() const;

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("kota.pilar"));
    std::unique_ptr<Plan> m_plan;
    QString m_start;
};

bool Session::showsWhatIsInTheFile() const
{
    Database db(m_path, Database::Access::ReadOnly);
    return loadPlan(db) == m_plan->data();
}

bool Session::step(unsigned seed)
{
    switch (seed % 10) {
    case 0:
        return m_plan->undoSteps() == 0 || m_plan->undo();
    case 1:
        return m_plan->redoSteps() == 0 || m_plan->redo();
    case 2:
        closeAndOpen();
        return !m_plan->changedOutside();
    default:
        const PlanData before = m_plan->data();
        return randomEdit(*m_plan, seed) || m_plan->data() == before;
    }
}

bool Session::undoAll()
{
    while (m_plan->undoSteps() > 0)
        if (!m_plan->undo())
            return false;
    return true;
}

bool Session::redo(qsizetype steps)
{
    for (qsizetype i = 0; i < steps; ++i)
        if (!m_plan->redo())
            return false;
    return true;
}

void noteTables(const Plan &plan, std::set<QString> &tables)
{
    for (const HistoryEntry &entry : plan.history())
        for (const RowChange &change : plan.changesOf(entry.number))
            tables.insert(change.table);
}

TEST(AnyEdits, AreTakenBackAndDoneAgainWhole)
{
    std::set<QString> tables;
    const bool holds = rc::check([&](const std::vector<unsigned> &seeds) {
        Session session;
        const QString start = session.start();
        for (const unsigned seed : seeds)
            RC_ASSERT(session.step(seed));
        const QString end = session.content();
        const qsizetype steps = session.plan().undoSteps();
        RC_ASSERT(session.showsWhatIsInTheFile());

        session.closeAndOpen();
        RC_ASSERT(session.undoAll());
        RC_ASSERT(session.content() == start);
        session.closeAndOpen();
        RC_ASSERT(session.redo(steps));
        RC_ASSERT(session.content() == end);
        RC_ASSERT(session.undoAll());
        RC_ASSERT(session.content() == start);
        RC_ASSERT(session.showsWhatIsInTheFile());
        noteTables(session.plan(), tables);
    });
    EXPECT_TRUE(holds);
    EXPECT_EQ(tables.size(), std::size_t(planTables().size())) << "some tables were never touched";
}

}
