// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/outline.h"

/// What a row of the history stands for. The id of a day is its Julian day, that of an entry its number,
/// 0 for the new plan.
namespace historyrow {
enum Kind { Day = 1, Entry, Version };
}

/// What the page shows, as a value.
struct HistoryFacts {
    std::vector<HistoryEntry> edits{};  ///< oldest first; what was taken back is marked
    UndoState state{};
    std::vector<Version> versions{};
    qint64 end = 0;  ///< number of the last row of the log, undos and redos included

    /// Number of the last edit that counts now, 0 for the new plan.
    qint64 present() const { return state.undoable.empty() ? 0 : state.undoable.back(); }
    const HistoryEntry *entry(const OutlineKey &key) const;  ///< null where \a key is no edit
    const Version *version(const OutlineKey &key) const;
    /// The row of the log after which the plan was as \a key says; nothing for a day.
    std::optional<qint64> pointOf(const OutlineKey &key) const;
};

HistoryFacts historyFacts(const Plan &plan);

struct HistoryOptions {
    QString filter{};  ///< every word must occur in what a row says
    std::optional<QString> author{};
    bool onlyVersions = false;
};

/// Days, newest first, with what was changed and which versions were named, newest first.
Outline historyOutline(const HistoryFacts &facts, const HistoryOptions &options);

/// Everybody who changed something, in the order of their names.
QStringList authorsOf(const HistoryFacts &facts);
