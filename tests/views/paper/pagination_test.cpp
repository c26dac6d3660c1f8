// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pagination.h"
#include "views/paper/typography.h"

#include <gtest/gtest.h>

namespace {

using paper::PagePlan;
using paper::Piece;

std::vector<Piece> pieces(int count, double height)
{
    return std::vector<Piece>(std::size_t(count), Piece{.height = height});
}

std::vector<std::size_t> counts(const std::vector<PagePlan> &pages)
{
    std::vector<std::size_t> result;
    for (const PagePlan &page : pages)
        result.push_back(page.pieces.size());
    return result;
}

const double pageHeight = paper::pageShape(Volume::Paper::A4, false).body.height();

TEST(Pagination, FillsPagesFromTopToBottomAndCutsNoPiece)
{
    const auto all = pieces(10, pageHeight * 0.3);
    const auto pages = paper::paginate(all, Volume::Paper::A4);
    EXPECT_EQ(counts(pages), (std::vector<std::size_t>{3, 3, 3, 1}));
    for (const PagePlan &page : pages)
        for (const paper::Placed &placed : page.pieces)
            EXPECT_LE(placed.box.bottom(), paper::pageShape(Volume::Paper::A4, false).body.bottom() + 0.5);
}

TEST(Pagination, KeepsAHeadingWithWhatFollows)
{
    auto all = pieces(4, pageHeight * 0.3);
    all[2].keepWithNext = true;
    EXPECT_EQ(counts(paper::paginate(all, Volume::Paper::A4)), (std::vector<std::size_t>{2, 2}));
}

TEST(Pagination, LeavesOutTheSpaceAboveAtTheTopOfAPage)
{
    auto all = pieces(2, pageHeight * 0.7);
    all[1].before = pageHeight * 0.2;
    const auto pages = paper::paginate(all, Volume::Paper::A4);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].pieces.front().box.top(), paper::pageShape(Volume::Paper::A4, false).body.top());
}

TEST(Pagination, RepeatsTheHeadOfATableOnEachPage)
{
    const auto head = std::make_shared<Piece>(Piece{.height = pageHeight * 0.1});
    auto all = pieces(5, pageHeight * 0.3);
    for (Piece &piece : all)
        piece.repeated = head;
    const auto pages = paper::paginate(all, Volume::Paper::A4);
    EXPECT_EQ(counts(pages), (std::vector<std::size_t>{4, 3}));
    EXPECT_EQ(pages[1].pieces.front().piece, head.get());
}

TEST(Pagination, TurnsThePageWhereASectionBegins)
{
    auto all = pieces(3, pageHeight * 0.1);
    all[1].landscape = true;
    all[2].landscape = false;
    const auto pages = paper::paginate(all, Volume::Paper::A4);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_FALSE(pages[0].landscape);
    EXPECT_TRUE(pages[1].landscape);
    EXPECT_FALSE(pages[2].landscape);
}

TEST(Pagination, PutsWhatIsHigherThanAPageOnOneOfItsOwn)
{
    auto all = pieces(3, pageHeight * 0.4);
    all[1].height = pageHeight * 1.5;
    all[0].keepWithNext = true;
    EXPECT_EQ(counts(paper::paginate(all, Volume::Paper::A4)), (std::vector<std::size_t>{1, 1, 1}));
}

}
