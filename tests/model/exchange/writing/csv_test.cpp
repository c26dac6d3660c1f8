// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/csv.h"

#include <gtest/gtest.h>

namespace {

using writing::Cell;
using writing::Sheet;

/// With the mark that fromUtf8() takes away.
QString textOf(const QByteArray &csv)
{
    return (csv.startsWith("\xEF\xBB\xBF") ? QStringLiteral("\uFEFF") : QString()) + QString::fromUtf8(csv);
}

QString csvOf(std::vector<std::vector<Cell>> rows, std::size_t columns)
{
    Sheet sheet{.rows = std::move(rows), .widths = std::vector<double>(columns, 10)};
    return textOf(writing::toCsv(sheet));
}

TEST(CsvWriting, IsWhatAnIndonesianExcelOpens)
{
    EXPECT_EQ(csvOf({{{QStringLiteral("Kode")}, {QStringLiteral("Nilai")}, {QStringLiteral("Tanggal")}},
                     {{QStringLiteral("SG-01")}, {2.5}, {QDate(2018, 8, 31)}},
                     {{QStringLiteral("SG-02")}, {Money{2'725'000'000'000}}, {}}},
                    3),
              QStringLiteral("\uFEFFKode;Nilai;Tanggal\r\nSG-01;2,5;31/08/2018\r\nSG-02;2725000000000;\r\n"));
}

TEST(CsvWriting, QuotesWhatWouldBreakALine)
{
    EXPECT_EQ(csvOf({{{QStringLiteral("a;b")}, {QStringLiteral("c\"d")}, {QStringLiteral("e\nf")}}}, 3),
              QStringLiteral("\uFEFF\"a;b\";\"c\"\"d\";\"e\nf\"\r\n"));
}

TEST(CsvWriting, PutsAnApostropheBeforeWhatWouldBeAFormula)
{
    for (const QString &text : {QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-1"),
                                QStringLiteral("@A1"), QStringLiteral("\t=1")})
        EXPECT_EQ(csvOf({{{text}}}, 1), QStringLiteral("\uFEFF'%1\r\n").arg(text));
    // A negative number is no text.
    EXPECT_EQ(csvOf({{{-1.0}}}, 1), QStringLiteral("\uFEFF-1\r\n"));
}

TEST(CsvWriting, WritesTheValueOfAFormulaAndLargeNumbersInFull)
{
    EXPECT_EQ(csvOf({{{writing::Formula{QStringLiteral("A1*2"), 2.725e12}}}}, 1),
              QStringLiteral("\uFEFF2725000000000\r\n"));
}

TEST(CsvWriting, LeavesOutTitlesAndTotals)
{
    Sheet sheet{.rows = {{{QStringLiteral("Judul")}},
                         {{QStringLiteral("Kode")}},
                         {{QStringLiteral("A")}},
                         {{QStringLiteral("Jumlah")}}},
                .table = writing::Area{1, 0, 2, 0}};
    EXPECT_EQ(textOf(writing::toCsv(sheet)), QStringLiteral("\uFEFFKode\r\nA\r\n"));
}

}
