// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepages.h"

#include <gtest/gtest.h>

namespace {

const OutlineKey firstGroup{timelinerow::Group, 1};
const OutlineKey secondGroup{timelinerow::Group, 2};
const OutlineKey firstProgram{timelinerow::Program, 11};
const OutlineKey secondProgram{timelinerow::Program, 12};

OutlineKey activity(int id)
{
    return {timelinerow::Activity, 100 + id};
}

std::vector<OutlineKey> withActivities(std::vector<OutlineKey> keys, int first, int last)
{
    for (int id = first; id <= last; ++id)
        keys.push_back(activity(id));
    return keys;
}

std::vector<OutlineKey> page(const PagedRows &rows, int number)
{
    return {rows.keys.begin() + rows.begins[std::size_t(number)], rows.keys.begin() + rows.end(number)};
}

TEST(PagedRows, StayOnOnePageWhereTheyFit)
{
    const auto keys = withActivities({firstGroup, firstProgram}, 1, 8);
    const PagedRows rows = pagedRows(keys, 10, 10);
    EXPECT_EQ(rows.pages(), 1);
    EXPECT_EQ(rows.keys, keys);
}

TEST(PagedRows, RepeatTheHeadingsWhereAPageBeginsBelowThem)
{
    const PagedRows rows = pagedRows(withActivities({firstGroup, firstProgram}, 1, 9), 10, 10);
    ASSERT_EQ(rows.pages(), 2);
    EXPECT_EQ(page(rows, 1), (std::vector<OutlineKey>{firstGroup, firstProgram, activity(9)}));
}

TEST(PagedRows, NeverLeaveAHeadingAloneAtTheEndOfAPage)
{
    auto keys = withActivities({firstGroup, firstProgram}, 1, 6);
    keys.push_back(secondGroup);
    keys.push_back(secondProgram);
    keys.push_back(activity(7));
    const PagedRows rows = pagedRows(keys, 10, 10);
    ASSERT_EQ(rows.pages(), 2);
    EXPECT_EQ(page(rows, 1), (std::vector<OutlineKey>{secondGroup, secondProgram, activity(7)}));
}

/// Groups of ever more programs of ever more activities.
std::vector<OutlineKey> growingPlan()
{
    std::vector<OutlineKey> keys;
    for (int group = 1; group <= 7; ++group) {
        keys.push_back({timelinerow::Group, group});
        for (int program = 0; program < group; ++program) {
            keys.push_back({timelinerow::Program, group * 10 + program});
            for (int each = 0; each < program; ++each)
                keys.push_back(activity(group * 100 + program * 10 + each));
        }
    }
    return keys;
}

/// Without what is repeated on a further page.
std::vector<OutlineKey> once(const std::vector<OutlineKey> &keys)
{
    std::vector<OutlineKey> result;
    for (const OutlineKey &key : keys)
        if (std::ranges::find(result, key) == result.end())
            result.push_back(key);
    return result;
}

TEST(PagedRows, LoseNoRowAndOrderNone)
{
    const std::vector<OutlineKey> keys = growingPlan();
    for (int room = 1; room < 40; ++room) {
        const PagedRows rows = pagedRows(keys, room, room + 3);
        EXPECT_EQ(once(rows.keys), keys) << room;
        for (int number = 0; number < rows.pages(); ++number)
            EXPECT_LE(page(rows, number).size(), std::size_t(std::max(5, number == 0 ? room : room + 3)));
    }
}

TEST(PagedRows, KnowAnEmptyPlan)
{
    const PagedRows rows = pagedRows({}, 10, 10);
    EXPECT_EQ(rows.pages(), 1);
    EXPECT_TRUE(rows.keys.empty());
}

TEST(TimeSlices, CoverTheWholeTimeInWholeMonths)
{
    const schedule::Days span{QDate(2018, 1, 1), QDate(2019, 12, 31)};
    EXPECT_EQ(timeSlices(span, 0), std::vector<schedule::Days>{span});
    const auto slices = timeSlices(span, 9);
    ASSERT_EQ(slices.size(), 3U);
    EXPECT_EQ(slices[0].last, QDate(2018, 9, 30));
    EXPECT_EQ(slices[1].first, QDate(2018, 10, 1));
    EXPECT_GE(slices[2].last, span.last);
}

TEST(TimelineSheets, ComeRollUpFirstThenToTheRightThenDown)
{
    const auto sheets = timelineSheetOrder(1, 2, 2);
    const std::vector<TimelineSheet> expected{{.rollUp = true},
                                              {.part = 0, .slice = 0},
                                              {.part = 0, .slice = 1},
                                              {.part = 1, .slice = 0},
                                              {.part = 1, .slice = 1}};
    EXPECT_EQ(sheets, expected);
}

}
