// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/planfile.h"

#include "model/storage/backup.h"
#include "model/storage/history.h"
#include "model/storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

[[noreturn]] void refuse(const QString &sentence)
{
    throw StorageError(0, sentence);
}

/// Questions that need no SQLite. The file is not opened for them: closing a second handle would
/// free the locks that SQLite holds on it in this process.
void checkFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isSymLink())
        refuse(Text::tr("“%1” is a link to another file. Open that file itself: %2")
                   .arg(name, info.symLinkTarget()));
    if (!info.exists())
        refuse(Text::tr("“%1” is not there. It may have been moved or renamed, or the stick was taken out.")
                   .arg(name));
    if (info.isDir())
        refuse(Text::tr("“%1” is a folder, not a plan.").arg(name));
    if (!info.isReadable())
        refuse(Text::tr("“%1” may not be read. Ask its owner for permission.").arg(name));
    if (info.size() == 0)
        refuse(Text::tr("“%1” is empty (0 bytes), so it is not a plan of Pilar.").arg(name));
}

void checkSchema(Database &db, const QString &name)
{
    if (db.integer("PRAGMA application_id") != applicationId)
        refuse(Text::tr("“%1” is a database, but not a plan of Pilar.").arg(name));
    const int version = schemaVersion(db);
    if (version > schemaVersion())
        refuse(Text::tr("“%1” was saved by a newer Pilar (format %2, this program knows up to %3). Install "
                        "the newer Pilar to open it.")
                   .arg(name)
                   .arg(version)
                   .arg(schemaVersion()));
    Database fresh(QStringLiteral(":memory:"));
    migrate(fresh, version);
    if (version < 1 || schemaText(db) != schemaText(fresh))
        refuse(Text::tr("“%1” has other tables than a plan of Pilar. It was changed by another program and "
                        "is not opened.")
                   .arg(name));
}

void checkIntegrity(Database &db, const QString &name)
{
    const QString sentence = Text::tr("“%1” is damaged.").arg(name);
    if (db.text("PRAGMA integrity_check(1)") != u"ok")
        refuse(sentence);
    Statement orphan(db, "PRAGMA foreign_key_check");
    if (orphan.step())
        refuse(sentence);
}

void prepare(Database &db)
{
    db.defend();
    db.exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;");
}

std::unique_ptr<Database> migratedCopy(Database &db)
{
    auto copy = std::make_unique<Database>(QStringLiteral(":memory:"));
    db.copyTo(*copy);
    prepare(*copy);
    Transaction transaction(*copy);
    migrate(*copy);
    transaction.commit();
    return copy;
}

/// A broken seal stays as it is: what it tells was not looked at yet.
void migrateFile(Database &db, const QString &path, const QString &backupRoot, Seal &seal)
{
    if (!backupRoot.isEmpty())
        backups::make(db, path, backupRoot);
    Transaction transaction(db);
    if (seal == Seal::Intact)
        removeSeal(db);
    migrate(db);
    transaction.commit();
    seal = seal == Seal::Broken ? seal : Seal::None;
}

}

std::unique_ptr<Database> planfile::create(const QString &path)
{
    if (QFile::exists(path))
        refuse(Text::tr("“%1” exists already and is not overwritten. Choose another name.")
                   .arg(QFileInfo(path).fileName()));
    auto db = std::make_unique<Database>(path, Database::Access::Create);
    prepare(*db);
    Transaction transaction(*db);
    migrate(*db);
    setSetting(*db, QStringLiteral("plan_id"), QUuid::createUuid().toString(QUuid::Id128));
    transaction.commit();
    return db;
}

planfile::Opened planfile::open(const QString &path, Access access, const QString &backupRoot)
{
    checkFile(path);
    const QString name = QFileInfo(path).fileName();
    // Also to read: only a connection that may write can roll back what a crash has left half done.
    auto db = std::make_unique<Database>(path, Database::Access::ReadWrite);
    prepare(*db);
    if (access == Access::Read)
        db->exec("PRAGMA query_only = ON");
    checkSchema(*db, name);
    checkIntegrity(*db, name);
    Opened opened{std::move(db)};
    opened.seal = sealOf(*opened.db);
    const bool old = schemaVersion(*opened.db) < schemaVersion();
    if (access == Access::Edit)
        opened.db->exec("PRAGMA journal_mode = DELETE");
    if (old && access == Access::Edit)
        migrateFile(*opened.db, path, backupRoot, opened.seal);
    else if (old)
        opened.db = migratedCopy(*opened.db);
    return opened;
}
