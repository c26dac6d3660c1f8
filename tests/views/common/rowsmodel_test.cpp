// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/rowsmodel.h"

#include "tests/support/plans.h"
#include "views/common/tableview.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace {

QString setCode(const PlanData &, Agency &agency, const QString &text)
{
    agency.code = text;
    return {};
}

QString setName(const PlanData &, Agency &agency, const QString &text)
{
    agency.shortName = text;
    return text == u"salah" ? QStringLiteral("Bukan nama.") : QString();
}

/// The agencies of a plan under one heading, in a table.
class RowsModelTest : public testing::Test {
protected:
    RowsModelTest()
        : model(*plan, "Test",
                {{"code", "Code", 80, Qt::AlignLeft, false,
                  [](const PlanData &, const Agency &agency) {
                      return Cell{.text = agency.code, .editable = true};
                  },
                  setCode},
                 {"name", "Name", 80, Qt::AlignLeft, false,
                  [](const PlanData &, const Agency &agency) {
                      return Cell{.text = agency.shortName, .editable = true};
                  },
                  setName}})
    {
        model.newRowValue = [] { return Agency{}; };
        show();
        QObject::connect(plan.get(), &Plan::changed, &model, [this] { show(); });
        table.setOutlineModel(&model);
        table.expandAll();
    }

    void show()
    {
        Outline outline;
        const int heading = outline.add(-1, {listrow::Heading, 1});
        for (const Agency *agency : byPosition(plan->data().agencies))
            outline.add(heading, {listrow::Row, agency->id.value});
        model.show(plan->data(), outline);
    }

    QStringList names() const
    {
        QStringList result;
        for (const Agency *agency : byPosition(plan->data().agencies))
            result.append(agency->shortName);
        return result;
    }

    std::unique_ptr<Plan> plan = plans::filled();
    RowsModel<Agency> model;
    QAbstractItemModelTester tester{&model};
    TableView table{QStringLiteral("test")};
};

TEST_F(RowsModelTest, PastesOverRowsAndAddsTheRestInOneStep)
{
    const auto steps = plan->undoSteps();
    const QStringList before = names();
    table.select({listrow::Row, byPosition(plan->data().agencies).back()->id.value});
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(1));
    table.paste(QStringLiteral("Satu\nDua\nTiga\n"));
    QStringList after = before;
    after.back() = QStringLiteral("Satu");
    EXPECT_EQ(names(), after + QStringList({QStringLiteral("Dua"), QStringLiteral("Tiga")}));
    EXPECT_EQ(plan->undoSteps(), steps + 1);
    plan->undo();
    EXPECT_EQ(names(), before);
}

TEST_F(RowsModelTest, PastesAsNewRowsByTheTitlesOfTheBlock)
{
    const QStringList before = names();
    table.paste(QStringLiteral("Name\tAlamat\tCode\nBPBD\tJl. Raya\t1.05\n"), true);
    ASSERT_EQ(names(), before + QStringList{QStringLiteral("BPBD")});
    EXPECT_EQ(byPosition(plan->data().agencies).back()->code, QStringLiteral("1.05"));
}

TEST_F(RowsModelTest, RefusesABlockAsAWhole)
{
    const QStringList before = names();
    table.paste(QStringLiteral("1\tBPBD\n2\tsalah\n"), true);
    EXPECT_EQ(names(), before);
}

TEST_F(RowsModelTest, ADroppedRowStandsBeforeTheOther)
{
    const auto agencies = byPosition(plan->data().agencies);
    const OutlineKey first{listrow::Row, agencies.front()->id.value};
    const OutlineKey last{listrow::Row, agencies.back()->id.value};
    const OutlineKey heading{listrow::Heading, 1};
    ASSERT_TRUE(model.mayMove(last, heading));
    ASSERT_TRUE(model.moveRow(last, heading, first));
    EXPECT_EQ(byPosition(plan->data().agencies).front()->id.value, last.id);
}

}
