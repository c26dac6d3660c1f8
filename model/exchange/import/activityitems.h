// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/rows.h"

/// One activity as a table states it.
struct ActivityItem {
    const Table *table = nullptr;
    int row = 0;
    QString code{};  ///< its code, else its number
    QString number{};  ///< of the row, where it has one
    bool numbered = false;  ///< the code is the number of the row
    QString name{};
    Id<Program> program{};
    Id<Candidate> candidate{};
    Id<Activity> activity{};  ///< set by matching
    QString predecessors{};
};

/// The activities of a table, each with the program or candidate that it belongs to: named in its row, in a
/// row above it or above the table; else a program named after the sheet or file, which is made. The programs
/// that a list of records names are made too, where the plan does not have them.
std::vector<ActivityItem> activityItems(Context &context, const Table &table);

/// Lays the predecessors of all items over the plan's dependencies. Unknown predecessors and types, and
/// cycles, are errors; dates that break a link are a warning.
void layLinks(Context &context, const std::vector<ActivityItem> &items);
