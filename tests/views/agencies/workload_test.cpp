// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plans.h"
#include "views/agencies/workloadreading.h"
#include "views/agencies/workloadview.h"
#include "views/common/panel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace {

using namespace plans;

class WorkloadTest : public testing::Test {
protected:
    WorkloadTest()
    {
        reading.resize(1000, 600);
        reading.showPlan(plan->data());
        reading.show();
    }

    WorkloadView &view() { return *reading.findChild<WorkloadView *>(); }
    WorkloadModel &model() { return view().workloadModel(); }
    ClickRow *rowNamed(const QString &part)
    {
        for (ClickRow *row : reading.findChildren<ClickRow *>())
            if (row->accessibleName().contains(part))
                return row;
        return nullptr;
    }

    std::unique_ptr<Plan> plan = filled();
    WorkloadReading reading{*plan};
    std::unique_ptr<QWidget> tools{reading.tools()};  // the page owns them elsewhere
};

TEST_F(WorkloadTest, ShowsTheProgramsBehindACell)
{
    QAbstractItemModelTester tester(&model());
    const int row = model().rowOf(kominfo);
    ASSERT_GE(row, 0);
    int column = 1;  // the first cell is current already
    while (model().countAt(model().index(row, column)) == 0)
        ++column;
    QSignalSpy selected(&reading, &AgencyReading::selected);
    view().setCurrentIndex(model().index(row, column));
    EXPECT_EQ(selected.last().at(0).value<Selection>().id, kominfo.value);
    const Program &letters = *plan->data().programs.find(plans::letters);
    ClickRow *program = rowNamed(letters.code);
    ASSERT_TRUE(program);
    QSignalSpy look(&reading, &AgencyReading::lookRequested);
    program->click();
    EXPECT_EQ(look.last().at(0).value<Selection>().id, plans::letters.value);
}

TEST_F(WorkloadTest, SetsTheLimitAndNamesWhoIsOverIt)
{
    auto *limit = tools->findChild<QSpinBox *>();
    limit->setValue(1);
    EXPECT_EQ(plan->data().city().agencyLimit, 1);
    plan->undo();
    reading.showPlan(plan->data());
    EXPECT_EQ(limit->value(), 0);
    EXPECT_FALSE(rowNamed(QStringLiteral("2018")));
    PlanData data = plan->data();
    data.capacities = Rows<Capacity>({{kominfo, 2018, 0}});
    model().show(data, {});
    EXPECT_TRUE(model().isOverloaded(model().index(model().rowOf(kominfo), 0)));
}

TEST_F(WorkloadTest, LeavesOutWhoMatchesNoWordOfTheFilter)
{
    reading.setFilter(QStringLiteral("tidak ada"));
    EXPECT_EQ(model().rowCount(), 0);
    reading.setFilter({});
    EXPECT_GT(model().rowCount(), 0);
    EXPECT_TRUE(reading.tableText().startsWith(QStringLiteral("OPD\t")));
}

}
