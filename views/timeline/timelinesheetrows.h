// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelineoutline.h"

#include <array>

/// What the columns beside the bars say of a row on paper.
struct TimelineSheetRow {
    enum Column { Code, Name, Lead, Start, Finish, WorkDays, Progress, ColumnCount };

    std::array<QString, ColumnCount> cells{};
    int indent = 0;  ///< steps
    bool bold = false;
    bool late = false;
    bool again = false;  ///< a heading that stands here once more
    bool ground = false;  ///< of a group
};

/// The titles of the columns.
std::array<QString, TimelineSheetRow::ColumnCount> timelineSheetTitles();

TimelineSheetRow timelineSheetRow(const TimelineFacts &facts, TimelineGrouping grouping,
                                  const OutlineKey &key);

/// The code of the program or candidate to which a row belongs; empty for a group.
QString programCodeOf(const PlanData &data, const OutlineKey &key);
