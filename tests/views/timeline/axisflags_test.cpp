// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/axisflags.h"

#include <gtest/gtest.h>

namespace {

Flag flag(double x, const char *text, double width)
{
    return {.x = x, .texts = {{QString::fromLatin1(text), width}, {QStringLiteral("E"), 6}}};
}

std::vector<PlacedFlag> placed(const std::vector<Flag> &flags, const std::vector<Stretch> &taken = {})
{
    return placedFlags(flags, taken, {0, 500}, {});
}

TEST(AxisFlags, WriteTheirNameAtTheLeft)
{
    const auto flags = placed({flag(200, "Evaluasi", 50)});
    EXPECT_EQ(flags[0].text, QStringLiteral("Evaluasi"));
    EXPECT_EQ(flags[0].textLeft, 146);
}

TEST(AxisFlags, WriteAtTheRightWhereTheLeftIsTaken)
{
    const auto flags = placed({flag(200, "Evaluasi", 50)}, {{160, 30}});
    EXPECT_EQ(flags[0].text, QStringLiteral("Evaluasi"));
    EXPECT_EQ(flags[0].textLeft, 212);
}

TEST(AxisFlags, ShortenTheNameAndThenDropIt)
{
    EXPECT_EQ(placed({flag(200, "Evaluasi", 50)}, {{150, 30}, {240, 30}})[0].text, QStringLiteral("E"));
    const auto none = placed({flag(200, "Evaluasi", 50)}, {{150, 200}});
    EXPECT_TRUE(none[0].text.isEmpty());
    EXPECT_EQ(none[0].x, 200);
}

TEST(AxisFlags, NeverWriteOverEachOther)
{
    std::vector<Flag> flags;
    flags.reserve(40);
    for (int i = 0; i < 40; ++i)
        flags.push_back(flag(i * 13 % 500, "Bimtek", 20 + i % 7 * 10));
    std::vector<Stretch> texts;
    for (const PlacedFlag &each : placed(flags)) {
        if (each.text.isEmpty())
            continue;
        const double width = each.text == u"E" ? 6 : 20;
        for (const Stretch &other : texts)
            EXPECT_FALSE(each.textLeft < other.left + other.width && other.left < each.textLeft + width);
        texts.push_back({each.textLeft, width});
    }
}

}
