// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/placing.h"

#include <gtest/gtest.h>

namespace {

using Places = std::vector<int>;

Places placed(const Places &computed, const std::vector<std::optional<int>> &given)
{
    return scoring::placed(computed, given);
}

TEST(Placing, WithoutAWordOfTheTeamIsTheComputedOrder)
{
    EXPECT_EQ(placed({2, 1, 3}, {{}, {}, {}}), (Places{2, 1, 3}));
    EXPECT_EQ(placed({1, 1, 3}, {{}, {}, {}}), (Places{1, 2, 3})) << "equals as they are listed";
    EXPECT_EQ(placed({}, {}), Places());
}

TEST(Placing, PutsOneUpAndMovesTheOthersDown)
{
    EXPECT_EQ(placed({1, 2, 3, 4}, {{}, {}, {}, 1}), (Places{2, 3, 4, 1}));
    EXPECT_EQ(placed({1, 2, 3, 4}, {3, {}, {}, {}}), (Places{3, 1, 2, 4}));
}

TEST(Placing, OfTwoInOnePlaceTheBetterRankedStandsThere)
{
    EXPECT_EQ(placed({1, 2, 3}, {{}, 1, 1}), (Places{3, 1, 2}));
    EXPECT_EQ(placed({1, 2, 3}, {9, 9, {}}), (Places{3, 2, 1})) << "behind the last is the last";
}

}
