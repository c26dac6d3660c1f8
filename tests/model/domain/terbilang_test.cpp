// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/terbilang.h"

#include <gtest/gtest.h>

#include <limits>
#include <map>

namespace {

TEST(Terbilang, WritesNumbersAsMinutesDo)
{
    // As in the guides to writing amounts (PUEBI, receipts of the treasury).
    const std::map<qint64, const char *> words{
        {0, "nol"},
        {1, "satu"},
        {10, "sepuluh"},
        {11, "sebelas"},
        {12, "dua belas"},
        {19, "sembilan belas"},
        {20, "dua puluh"},
        {21, "dua puluh satu"},
        {100, "seratus"},
        {101, "seratus satu"},
        {110, "seratus sepuluh"},
        {111, "seratus sebelas"},
        {215, "dua ratus lima belas"},
        {1'000, "seribu"},
        {1'100, "seribu seratus"},
        {2'000, "dua ribu"},
        {11'000, "sebelas ribu"},
        {21'001, "dua puluh satu ribu satu"},
        {100'000, "seratus ribu"},
        {1'000'000, "satu juta"},
        {1'001'000, "satu juta seribu"},
        {850'000'000, "delapan ratus lima puluh juta"},
        {1'000'000'000, "satu miliar"},
        {363'925'000'000, "tiga ratus enam puluh tiga miliar sembilan ratus dua puluh lima juta"},
        {1'000'000'000'001, "satu triliun satu"},
        {-5, "minus lima"}};
    for (const auto &[number, text] : words)
        EXPECT_EQ(terbilang(number), QLatin1String(text)) << number;
}

TEST(Terbilang, KnowsTheSmallestAndTheLargestNumber)
{
    EXPECT_TRUE(terbilang(std::numeric_limits<qint64>::max()).startsWith(u"sembilan kuintiliun"));
    EXPECT_TRUE(terbilang(std::numeric_limits<qint64>::min()).endsWith(u"delapan"));
}

}
