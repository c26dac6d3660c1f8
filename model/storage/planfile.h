// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/contents.h"

/// Opening a file that is foreign until proven to be a sound plan.
namespace planfile {

/// A new plan at \a path with the newest schema and no content. A StorageError where a file is there already.
std::unique_ptr<Database> create(const QString &path);

enum class Access { Edit, Read };

struct Opened {
    std::unique_ptr<Database> db{};
    Seal seal = Seal::None;
};

/// The file at \a path after every check: it is a plan, of a version that we know, its schema is the
/// one that our migrations create, integrity_check and foreign_key_check are clean. Rolls back what
/// a crash has left half done. Each refusal is a StorageError with its own sentence.
///
/// A plan of an older version comes with the newest schema: to edit, the file is migrated after a backup
/// below \a backupRoot (none where that is empty); to read, a copy in memory is.
Opened open(const QString &path, Access access, const QString &backupRoot = {});

}
