// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/newplan.h"
#include "model/edits/rows.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

TEST(Plan, KeepsWhatIsEdited)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
    const NewPlan wanted{.city = QStringLiteral("Kota Contoh"), .firstYear = 2018, .lastYear = 2026};
    PlanData written;
    {
        const auto plan = createPlan(path, wanted, {.author = QStringLiteral("Ada")});
        ASSERT_TRUE(
            edits::add(*plan, Program{.code = QStringLiteral("SG-01"), .name = QStringLiteral("Lampu")}));
        written = plan->data();
    }
    const auto plan = Plan::open(path, Plan::Access::Edit, {.author = QStringLiteral("Ada")});
    EXPECT_EQ(plan->data(), written);
    EXPECT_FALSE(plan->changedOutside());
    EXPECT_TRUE(plan->undo());
    EXPECT_TRUE(plan->data().programs.empty());
    EXPECT_TRUE(plan->redo());
    EXPECT_EQ(plan->data(), written);
}

}
