// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/masterplanreport.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

const Edition draft{.version = {}, .changed = QDateTime(QDate(2018, 8, 31), QTime(8, 0))};

template <class Kind>
std::vector<Kind> all(const report::Book &book)
{
    std::vector<Kind> result;
    for (const report::Block &block : book.blocks)
        if (const auto *found = std::get_if<Kind>(&block))
            result.push_back(*found);
    return result;
}

bool hasHeading(const report::Book &book, const QString &text)
{
    const auto headings = all<report::Heading>(book);
    return std::ranges::find(headings, text, &report::Heading::text) != headings.end();
}

TEST(MasterplanReport, GivesEachPillarAChapter)
{
    const auto plan = plans::filled();
    const report::Book book = report::masterplanReport(plan->data(), draft);
    for (const Pillar &pillar : plan->data().pillars)
        EXPECT_TRUE(hasHeading(book, pillar.name)) << qPrintable(pillar.name);
}

TEST(MasterplanReport, NumbersHeadingsTablesAndFiguresByChapter)
{
    const report::Book book = report::masterplanReport(plans::filled()->data(), draft);
    int chapter = 0;
    int table = 0;
    for (const report::Block &block : book.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block); heading && heading->level == 1) {
            EXPECT_EQ(heading->number, QString::number(++chapter));
            table = 0;
        }
        if (const auto *found = std::get_if<report::Table>(&block)) {
            EXPECT_EQ(found->number, QStringLiteral("Table %1.%2").arg(chapter).arg(++table));
        }
    }
    EXPECT_GT(chapter, 9);
}

TEST(MasterplanReport, FillsEveryRowOfEveryTable)
{
    for (const report::Table &table :
         all<report::Table>(report::masterplanReport(plans::filled()->data(), draft)))
        for (const report::Row &row : table.rows) {
            int columns = 0;
            for (const report::Cell &cell : row.cells)
                columns += cell.span;
            EXPECT_EQ(columns, int(table.columns.size())) << qPrintable(table.caption);
        }
}

TEST(MasterplanReport, GivesProgramsWithoutPillarAChapterOfTheirOwn)
{
    const auto plan = plans::create(QStringLiteral(":memory:"));
    EXPECT_FALSE(
        hasHeading(report::masterplanReport(plan->data(), draft), QStringLiteral("Programs not mapped yet")));
    plan->edit(QStringLiteral("x"), [](Database &db) {
        rows::insert(db, Program{.id = Id<Program>::create(), .name = QStringLiteral("Belum punya tempat")});
    });
    EXPECT_TRUE(
        hasHeading(report::masterplanReport(plan->data(), draft), QStringLiteral("Programs not mapped yet")));
}

TEST(MasterplanReport, SaysWhichStateOfThePlanItShows)
{
    EXPECT_EQ(draft.text(), QStringLiteral("Draft, 31 Agustus 2018"));
    Edition named = draft;
    named.version = QStringLiteral("Rapat");
    EXPECT_EQ(named.text(), QStringLiteral("Rapat, 31 Agustus 2018"));
}

TEST(MasterplanReport, LeavesOutWhatThePlanDoesNotHave)
{
    const report::Book book
        = report::masterplanReport(plans::create(QStringLiteral(":memory:"))->data(), draft);
    EXPECT_FALSE(hasHeading(book, QStringLiteral("Quick wins")));
    EXPECT_FALSE(hasHeading(book, QStringLiteral("Budget")));
    EXPECT_TRUE(hasHeading(book, QStringLiteral("Summary")));
}

}
