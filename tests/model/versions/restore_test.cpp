// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/versions/restore.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

void rename(Plan &plan, const char *name)
{
    Program program = *plan.data().programs.find(letters);
    program.name = QString::fromLatin1(name);
    ASSERT_TRUE(edits::change(plan, program));
}

TEST(Restore, LeadsToAPointThatUndoDoesNotReachAndIsOneStep)
{
    const auto plan = filled();
    rename(*plan, "satu");
    const PlanData wanted = plan->data();
    const qint64 point = plan->log().back().number;
    plan->undo();
    rename(*plan, "lain");
    edits::remove(*plan, std::vector{buses});
    const PlanData before = plan->data();

    ASSERT_TRUE(restore(*plan, point, QStringLiteral("Kembali")));
    EXPECT_EQ(plan->data(), wanted);
    EXPECT_EQ(plan->undoLabel(), u"Kembali");
    EXPECT_TRUE(plan->undo());
    EXPECT_EQ(plan->data(), before);
}

TEST(Restore, OfThePresentStateLeavesNoTrace)
{
    const auto plan = filled();
    const auto steps = plan->log().size();
    EXPECT_TRUE(restore(*plan, plan->log().back().number, QStringLiteral("Kembali")));
    EXPECT_EQ(plan->log().size(), steps);
}

TEST(Restore, GoesBackToTheNewPlan)
{
    const auto plan = create(QStringLiteral(":memory:"));
    const PlanData empty = plan->data();
    fill(*plan);
    EXPECT_TRUE(restore(*plan, 0, QStringLiteral("Kembali")));
    EXPECT_EQ(plan->data(), empty);
}

}
