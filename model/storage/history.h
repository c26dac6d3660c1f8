// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/history.h"
#include "model/storage/sqlite.h"

/// The tables history and version: what was changed when by whom, and the names of points in between.
namespace history {

/// Writes \a entry with its changes (none for an undo or redo) and returns its number.
qint64 append(Database &db, const HistoryEntry &entry, const QByteArray &changes);

/// Every entry, oldest first; undone is left for undoState().
std::vector<HistoryEntry> entries(Database &db);

/// The changeset of an edit. A StorageError where its length or SHA-256 is not as recorded.
QByteArray changes(Database &db, qint64 number);

std::vector<Version> versions(Database &db);  ///< oldest first
void nameVersion(Database &db, const Version &version);

std::vector<Submission> submissions(Database &db);  ///< by day, the oldest first
void addSubmission(Database &db, const Submission &submission);

}

/// The setting \a key of this file, empty where it is not set.
QString setting(Database &db, const QString &key);
void setSetting(Database &db, const QString &key, const QString &value);  ///< an empty value removes it
