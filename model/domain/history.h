// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

/// One change of the plan. The log is append-only: an undo is a row of its own that names the entry it takes
/// back.
struct HistoryEntry {
    enum class Kind { Edit, Undo, Redo };

    qint64 number = 0;  ///< counted up from 1
    Kind kind = Kind::Edit;
    qint64 target = 0;  ///< of an undo or redo: the number of the edit
    QDateTime at{};
    QString author{};
    QString label{};
    bool undone = false;  ///< of an edit: taken back and not done again

    bool operator==(const HistoryEntry &) const = default;
};

/// Numbers of the edits that can be taken back, and done again; the next one last.
struct UndoState {
    std::vector<qint64> undoable{};
    std::vector<qint64> redoable{};
};

/// What follows from \a log, oldest entry first; sets HistoryEntry::undone. A new edit ends redo.
UndoState undoState(std::vector<HistoryEntry> &log);

/// A named point of the history: the state after entry \a entry.
struct Version {
    qint64 id = 0;
    qint64 entry = 0;  ///< number of the last entry it contains, 0 for the new plan
    QString name{};
    QString note{};
    QDateTime at{};
    QString author{};

    bool operator==(const Version &) const = default;
};
