// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/history.h"

#include <algorithm>

UndoState undoState(std::vector<HistoryEntry> &log)
{
    UndoState state;
    const auto edit = [&](qint64 number) { return std::ranges::find(log, number, &HistoryEntry::number); };
    for (const HistoryEntry &entry : log) {
        if (entry.kind == HistoryEntry::Kind::Edit) {
            state.undoable.push_back(entry.number);
            state.redoable.clear();
            continue;
        }
        const bool undone = entry.kind == HistoryEntry::Kind::Undo;
        auto &from = undone ? state.undoable : state.redoable;
        auto &to = undone ? state.redoable : state.undoable;
        std::erase(from, entry.target);
        to.push_back(entry.target);
        if (const auto target = edit(entry.target); target != log.end())
            target->undone = undone;
    }
    return state;
}
