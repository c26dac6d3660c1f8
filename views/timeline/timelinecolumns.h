// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinemodel.h"

/// What a column says of each kind of row, and how it writes what was typed; null where it is only read.
struct TimelineColumn {
    const char *id;
    const char *title;
    int width;
    Qt::Alignment alignment;
    bool hidden;  ///< until the person asks for it
    Cell (*group)(const TimelineModel &, const OutlineKey &);
    Cell (*program)(const TimelineModel &, const Program &);
    Cell (*candidate)(const TimelineModel &, const Candidate &);
    Cell (*activity)(const TimelineModel &, const Activity &);
    /// Returns what is wrong with \a text, empty where it was taken over into the row.
    QString (*setProgram)(const TimelineFacts &, Program &, const QString &text);
    QString (*setActivity)(const TimelineFacts &, Activity &, const QString &text);
};

/// A new column is one more line of the table in timelinecolumns.cpp.
const TimelineColumn &timelineColumn(int column);

/// How the columns look, for the model's header.
std::vector<ColumnLook> timelineColumnLooks();
