// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
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

/// Adds the next \a entry to \a log, whose undo state is \a state; sets HistoryEntry::undone of what it
/// takes back. A new edit ends redo. An undo or redo of anything but the next step counts for nothing.
void append(std::vector<HistoryEntry> &log, UndoState &state, const HistoryEntry &entry);

/// How far the state right after the edit \a number (0: the new plan) is from \a state: negative steps to
/// take back, positive ones to do again; nothing where neither leads there.
std::optional<int> stepsTo(const UndoState &state, qint64 number);

/// Null where \a log, in order of numbers, has no entry \a number.
const HistoryEntry *findEntry(const std::vector<HistoryEntry> &log, qint64 number);

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

/// A file that was handed over.
struct SubmittedFile {
    QString name{};  ///< without its folder
    QString sha256{};  ///< of its bytes, in hexadecimal

    bool operator==(const SubmittedFile &) const = default;
};

/// A version that was handed over: to whom, when, and which files were made of it.
struct Submission {
    qint64 id = 0;
    qint64 version = 0;  ///< see Version::id
    QString recipient{};
    QDate day{};
    QString note{};
    QString contentHash{};  ///< of the plan as it was, see Plan::contentHash()
    std::vector<SubmittedFile> files{};

    bool operator==(const Submission &) const = default;
};
