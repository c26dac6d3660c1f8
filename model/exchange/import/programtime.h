// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/programitems.h"

/// When a program runs, as its rows state it; zero or none where they do not.
struct ProgramTime {
    int firstYear = 0;
    int lastYear = 0;
    Horizon horizon = Horizon::None;
    QString note{};  ///< what stands under the years besides marks
};

/// Reads marked years, columns of years, and horizons; for all programs of an import.
class ProgramTimes {
public:
    explicit ProgramTimes(Context &context)
        : m_context(context)
    {
    }

    ProgramTime read(const ProgramItem &item);

private:
    bool colourMeansBar(const Table &table);

    Context &m_context;
    QHash<const Table *, bool> m_bars{};
};

/// The one year that a row states for itself in a column of years; 0: none, or several.
int yearOfRow(const RowReader &row);
