// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pasteblock.h"

#include <gtest/gtest.h>

namespace {

/// The cells of \a text, each in brackets, a line a line.
QString read(const char *text)
{
    QString shown;
    for (const QStringList &line : pastedCells(QString::fromUtf8(text)))
        shown += u'[' + line.join(QStringLiteral("][")) + QStringLiteral("]\n");
    return shown;
}

TEST(PasteBlock, SplitsLinesAndCells)
{
    EXPECT_EQ(read("a\tb\r\nc\t d \r\n"), QStringLiteral("[a][b]\n[c][d]\n"));
}

TEST(PasteBlock, KeepsEmptyCellsAndLinesInTheMiddle)
{
    EXPECT_EQ(read("a\t\n\n\tb\n\n"), QStringLiteral("[a][]\n[]\n[][b]\n"));
}

TEST(PasteBlock, ReadsTheQuotesOfASpreadsheet)
{
    EXPECT_EQ(read("\"Dinkes\nDinsos\"\t\"kata \"\"kunci\"\"\"\nb\tc"),
              QStringLiteral("[Dinkes\nDinsos][kata \"kunci\"]\n[b][c]\n"));
}

TEST(PasteBlock, LeavesQuotesThatAreText)
{
    EXPECT_EQ(read("\"kata\" kunci\t24\""), QStringLiteral("[\"kata\" kunci][24\"]\n"));
}

TEST(PasteBlock, WhatIsCopiedIsReadBack)
{
    const std::vector<QStringList> lines{{QStringLiteral("Dinkes\nDinsos"), QStringLiteral("a\tb")},
                                         {QStringLiteral("kata \"kunci\""), QStringLiteral("24\"")}};
    EXPECT_EQ(pastedCells(copiedText(lines)), lines);
}

TEST(PasteBlock, RecognisesALineOfTitles)
{
    const QStringList titles{QStringLiteral("Kode"), QStringLiteral("Singkatan"), QStringLiteral("Nama")};
    EXPECT_EQ(
        titledColumns(titles, {QStringLiteral("nama"), QStringLiteral("Alamat"), QStringLiteral("KODE")}),
        (std::vector{2, -1, 0}));
    EXPECT_TRUE(titledColumns(titles, {QStringLiteral("Nama"), QStringLiteral("Dinas Kesehatan")}).empty());
}

}
