// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/history.h"

#include <algorithm>

void append(std::vector<HistoryEntry> &log, UndoState &state, const HistoryEntry &entry)
{
    log.push_back(entry);
    if (entry.kind == HistoryEntry::Kind::Edit) {
        state.undoable.push_back(entry.number);
        state.redoable.clear();
        return;
    }
    const bool undoes = entry.kind == HistoryEntry::Kind::Undo;
    auto &from = undoes ? state.undoable : state.redoable;
    if (from.empty() || from.back() != entry.target)
        return;
    from.pop_back();
    (undoes ? state.redoable : state.undoable).push_back(entry.target);
    std::ranges::lower_bound(log, entry.target, {}, &HistoryEntry::number)->undone = undoes;
}

std::optional<int> stepsTo(const UndoState &state, qint64 number)
{
    const int done = int(state.undoable.size());
    if (number == 0)
        return -done;
    const auto earlier = std::ranges::find(state.undoable, number);
    if (earlier != state.undoable.end())
        return int(earlier - state.undoable.begin()) + 1 - done;
    const auto later = std::find(state.redoable.rbegin(), state.redoable.rend(), number);
    if (later != state.redoable.rend())
        return int(later - state.redoable.rbegin()) + 1;
    return {};
}

const HistoryEntry *findEntry(const std::vector<HistoryEntry> &log, qint64 number)
{
    const auto it = std::ranges::lower_bound(log, number, {}, &HistoryEntry::number);
    return it != log.end() && it->number == number ? &*it : nullptr;
}
