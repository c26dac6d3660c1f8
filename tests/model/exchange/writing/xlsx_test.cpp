// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/xlsx.h"

#include "model/edits/rows.h"
#include "model/exchange/writing/matrixsheet.h"
#include "model/exchange/writing/programsheet.h"
#include "model/storage/tables.h"
#include "tests/support/calc.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using writing::Formula;
using writing::Sheet;
using writing::Spreadsheet;

const Edition edition{.version = {}, .changed = QDateTime(QDate(2017, 8, 30), QTime(9, 30)), .language = {}};

/// Compares every cell of ours with what LibreOffice computes: a stored value of a formula must be its value.
void expectSame(const Sheet &sheet, const calc::Table &seen)
{
    for (int row = 0; row < int(sheet.rows.size()); ++row)
        for (int column = 0; column < int(sheet.rows[std::size_t(row)].size()); ++column) {
            const auto *formula
                = std::get_if<Formula>(&sheet.rows[std::size_t(row)][std::size_t(column)].value);
            if (!formula)
                continue;
            const QString shown = calc::at(seen, row, column);
            if (const auto *number = std::get_if<double>(&formula->value))
                EXPECT_NEAR(shown.toDouble(), *number, 1e-9 * std::max(1.0, std::abs(*number)))
                    << qPrintable(sheet.name + u' ' + writing::address(row, column) + u' ' + formula->text);
            else
                EXPECT_EQ(shown, std::get<QString>(formula->value))
                    << qPrintable(writing::address(row, column));
        }
}

TEST(Xlsx, KeepsWhatUsersWriteAsText)
{
    const QStringList hostile{QStringLiteral("=1+1"),
                              QStringLiteral("+1"),
                              QStringLiteral("-1"),
                              QStringLiteral("@SUM(A1)"),
                              QStringLiteral("=HYPERLINK(\"http://contoh.invalid\")"),
                              QStringLiteral("00123"),
                              QStringLiteral("1/2/2018"),
                              QStringLiteral("<b>&\"quoted\"</b>"),
                              QStringLiteral("_x0041_"),
                              QStringLiteral("𝄞 é ∑ ✓"),
                              QString(QChar(0x1)) + QStringLiteral("bunyi")};
    Sheet sheet{.name = QStringLiteral("Uji")};
    for (int i = 0; i < int(hostile.size()); ++i)
        sheet.put(i, 0, {hostile[i], {}});
    sheet.put(0, 1, {Formula{QStringLiteral("1+1"), 99.0}, {}});
    const auto seen = calc::read(writing::toXlsx({.sheets = {sheet}}));
    for (int i = 0; i + 1 < int(hostile.size()); ++i)
        EXPECT_EQ(calc::at(seen[QStringLiteral("Uji")], i, 0), hostile[i]);
    EXPECT_EQ(calc::at(seen[QStringLiteral("Uji")], int(hostile.size()) - 1, 0), QStringLiteral(" bunyi"));
    // The judge computes; it does not repeat what we stored.
    EXPECT_EQ(calc::at(seen[QStringLiteral("Uji")], 0, 1), QStringLiteral("2"));
}

TEST(Xlsx, GivesSheetsNamesThatSpreadsheetsAccept)
{
    const QString longName(40, u'x');
    const auto seen
        = calc::read(writing::toXlsx({.sheets = {{.name = QStringLiteral("a/b:c*[d]?\\e"), .rows = {{{1.0}}}},
                                                 {.name = longName, .rows = {{{1.0}}}},
                                                 {.name = longName, .rows = {{{1.0}}}},
                                                 {.name = {}, .rows = {{{1.0}}}}}}));
    EXPECT_EQ(seen.size(), 4);
    EXPECT_TRUE(seen.contains(QStringLiteral("a b c d e"))) << qPrintable(seen.keys().join(u'|'));
}

TEST(Xlsx, IsTheSameForTheSamePlan)
{
    const auto plan = plans::filled();
    EXPECT_EQ(writing::toXlsx(writing::programSpreadsheet(plan->data(), edition)),
              writing::toXlsx(writing::programSpreadsheet(plan->data(), edition)));
}

TEST(MatrixSpreadsheet, ComputesWhatPilarComputes)
{
    const auto plan = plans::filled();
    const Spreadsheet book = writing::matrixSpreadsheet(plan->data(), edition);
    const auto seen = calc::read(writing::toXlsx(book));
    for (const Sheet &sheet : book.sheets)
        expectSame(sheet, seen[sheet.name]);
}

TEST(MatrixSpreadsheet, ComputesWeightedScorersAndMissingValuesToo)
{
    const auto plan = plans::filled();
    plan->edit(QStringLiteral("x"), [](Database &db) {
        const Id<Scorer> other{9001};
        rows::insert(db, Scorer{.id = other, .name = QStringLiteral("Akademisi"), .weight = 3});
        rows::insert(db, Score{plans::firstRound, other, plans::complaints, plans::impact, 1.5});
        rows::insert(db,
                     Criterion{.id = {9002},
                               .code = QStringLiteral("K9"),
                               .name = QStringLiteral("Belum dinilai"),
                               .weight = 0.4,
                               .lowest = 0,
                               .highest = 4});
        rows::insert(db,
                     Criterion{.id = {9003},
                               .code = QStringLiteral("K10"),
                               .name = QStringLiteral("Biaya sendiri"),
                               .direction = Criterion::Direction::Cost,
                               .weight = 0.3,
                               .origin = Criterion::Origin::Cost});
    });
    const Spreadsheet book = writing::matrixSpreadsheet(plan->data(), edition);
    const auto seen = calc::read(writing::toXlsx(book));
    for (const Sheet &sheet : book.sheets)
        expectSame(sheet, seen[sheet.name]);
}

TEST(BudgetSpreadsheet, ComputesWhatPilarComputes)
{
    const auto plan = plans::filled();
    plan->edit(QStringLiteral("x"), [](Database &db) {
        const Id<FundingSource> strange{9001};
        rows::insert(db, FundingSource{.id = strange, .name = QStringLiteral(">5*")});
        rows::insert(
            db,
            BudgetLine{.program = plans::letters, .year = 2020, .source = strange, .planned = {123'456'789}});
    });
    for (const Spreadsheet &book : {writing::budgetSpreadsheet(plan->data(), edition),
                                    writing::programSpreadsheet(plan->data(), edition)}) {
        const auto seen = calc::read(writing::toXlsx(book));
        for (const Sheet &sheet : book.sheets)
            expectSame(sheet, seen[sheet.name]);
    }
}

}
