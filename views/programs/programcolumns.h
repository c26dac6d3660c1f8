// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/programs/programsmodel.h"

/// What a column says of each kind of row, and how it writes what was typed; null where it is only read.
struct ProgramColumn {
    const char *id;
    const char *title;
    int width;
    Qt::Alignment alignment;
    bool hidden;  ///< until the person asks for it
    Cell (*group)(const ProgramsModel &, const OutlineKey &);
    Cell (*program)(const ProgramsModel &, const Program &);
    Cell (*activity)(const ProgramsModel &, const Activity &);
    /// Returns what is wrong with \a text, empty where it was taken over into the row.
    QString (*setProgram)(const PlanData &, Program &, const QString &text);
    QString (*setActivity)(const PlanData &, Activity &, const QString &text);
};

/// A new column is one more line of the table in programcolumns.cpp.
const ProgramColumn &programColumn(int column);

/// How the columns look, for the model's header.
std::vector<ColumnLook> programColumnLooks();
