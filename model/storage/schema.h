// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/sqlite.h"

/// What tells a plan from any other SQLite file; stands at offset 68 of the file ("PLAR").
constexpr qint64 applicationId = 0x504c4152;

/// Version of the schema that this program writes: the number of files in resources/migrations.
int schemaVersion();
/// Version of the schema of \a db, 0 for an empty database.
int schemaVersion(Database &db);

/// Brings \a db to \a version, which is not older, within the caller's transaction. A migration adds
/// tables, or columns at the end with a default, and then writes the rows of that table again (see 2.sql).
void migrate(Database &db, int version = schemaVersion());

/// The text of every table and index. Two files of one version have the same.
QString schemaText(Database &db);

/// Names of the tables that changes are recorded for, parents first: all but the bookkeeping.
const QList<QByteArray> &planTables();
