// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ranking.h"

#include <gtest/gtest.h>

using namespace scoring;

namespace {

TEST(Ranking, SharesThePlaceOfEqualScores)
{
    const std::vector<double> scores{0.5, 0.9, 0.5, 0.1};
    EXPECT_EQ(ranks(scores), (std::vector{2, 1, 2, 4}));
    EXPECT_EQ(midranks(scores), (std::vector{2.5, 1.0, 2.5, 4.0}));
    EXPECT_EQ(ranks(scores, Better::Lower), (std::vector{2, 4, 2, 1}));
}

TEST(Ranking, TakesARoundingErrorForATie)
{
    EXPECT_EQ(ranks(std::vector{0.1 + 0.2, 0.3, 0.29}), (std::vector{1, 1, 3}));
    EXPECT_EQ(ranks(std::vector{0.0, 0.0}), (std::vector{1, 1}));
}

TEST(Ranking, KnowsOneScoreAndNone)
{
    EXPECT_EQ(ranks(std::vector{0.7}), (std::vector{1}));
    EXPECT_TRUE(ranks(std::vector<double>{}).empty());
}

}
