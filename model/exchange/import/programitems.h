// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/placing.h"

/// One program as a table states it: its row, the rows that go on with it, and where it stands.
struct ProgramItem {
    const Table *table = nullptr;
    int row = 0;
    std::vector<int> more{};  ///< rows that go on with it
    std::vector<int> parts{};  ///< rows of its kegiatan, told by their official codes
    QString code{};
    QString officialCode{};
    QString name{};
    Shelf shelf{};
    Id<Program> program{};  ///< set by matching
};

/// The programs of a table, in its order. Reports what its columns and totals have to say.
std::vector<ProgramItem> programItems(Context &context, const Table &table);
