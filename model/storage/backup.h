// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/sqlite.h"

#include <QDateTime>

/// Copies of plans in the user's data folder, never beside the plan: a stick that is lost takes both.
/// \a root is the folder of all backups; each plan has one below it, named by its id and path.
namespace backups {

struct Backup {
    QString path{};
    QDateTime at{};
};

/// Makes one with SQLite's backup API, writes its SHA-256 beside it and keeps the ten newest.
/// The plan's table backup says what there is. A Failure where the folder takes no backup.
Backup make(Database &plan, const QString &planPath, const QString &root);

/// True where a sound backup holds the last entry of the plan's history.
bool isUpToDate(Database &plan);

/// The newest backup of the plan at \a planPath that still has its SHA-256.
std::optional<Backup> newestSound(const QString &planPath, const QString &root);

/// Puts a copy of \a backup in the place of the plan at \a planPath, which nobody may have open. What was
/// there is kept beside it; returns where, empty where nothing was there.
QString restore(const Backup &backup, const QString &planPath, const QString &author);

}
