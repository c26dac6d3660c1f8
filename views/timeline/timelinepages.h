// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelineoutline.h"

/// How rows and years are laid on pages: pure, nothing here knows a painter.

/// Rows in the order in which they are printed, and where pages begin among them.
struct PagedRows {
    std::vector<OutlineKey> keys{};  ///< headings stand here once more where a page begins below them
    std::vector<int> begins{};  ///< the number of the first row of each page

    int pages() const { return int(begins.size()); }
    int end(int page) const  ///< one past its last row
    {
        return page + 1 < pages() ? begins[std::size_t(page) + 1] : int(keys.size());
    }
};

/// Lays \a keys on pages that hold \a first rows (the first page) and \a rest rows (all others), at least
/// five. No heading stands at the end of a page without what it heads; a page that begins below a heading
/// begins with that heading.
PagedRows pagedRows(const std::vector<OutlineKey> &keys, int first, int rest);

/// \a span in stretches of \a months whole months; one stretch where \a months is 0.
std::vector<schedule::Days> timeSlices(const schedule::Days &span, int months);

/// What stands on one page.
struct TimelineSheet {
    bool rollUp = false;  ///< programs and their groups alone, over the whole time
    int part = 0;  ///< which page of the rows
    int slice = 0;  ///< which stretch of the time

    bool operator==(const TimelineSheet &) const = default;
};

/// All pages in the order in which they are printed: the roll-up, then for each page of rows its stretches of
/// time from left to right.
std::vector<TimelineSheet> timelineSheetOrder(int rollUpParts, int parts, int slices);

/// The groups and programs among \a keys.
std::vector<OutlineKey> withoutActivities(const std::vector<OutlineKey> &keys);
