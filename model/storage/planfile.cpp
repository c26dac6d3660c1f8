// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/planfile.h"

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

/// Cheap questions that need no SQLite.
void checkFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        refuse(Text::tr("“%1” is not there. It may have been moved or renamed, or the stick was taken out.")
                   .arg(name));
    if (info.isDir())
        refuse(Text::tr("“%1” is a folder, not a plan.").arg(name));
    if (info.size() == 0)
        refuse(Text::tr("“%1” is empty (0 bytes), so it is not a plan of Pilar.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(Text::tr("“%1” may not be read. Ask its owner for permission.").arg(name));
    if (!file.read(16).startsWith("SQLite format 3"))
        refuse(Text::tr("“%1” is not a plan of Pilar.").arg(name));
}

/// A journal beside the file means a crash; only a connection that may write can roll it back.
void rollBackCrash(const QString &path)
{
    if (!QFile::exists(path + QStringLiteral("-journal")) || !QFileInfo(path).isWritable())
        return;
    Database db(path, Database::Access::ReadWrite);
    db.defend();
    db.integer("PRAGMA user_version");
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

}

std::unique_ptr<Database> planfile::create(const QString &path)
{
    if (QFile::exists(path))
        refuse(Text::tr("“%1” exists already and is not overwritten. Choose another name.")
                   .arg(QFileInfo(path).fileName()));
    auto db = std::make_unique<Database>(path, Database::Access::Create);
    db->defend();
    db->exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
    migrate(*db);
    setSetting(*db, QStringLiteral("plan_id"), QUuid::createUuid().toString(QUuid::Id128));
    return db;
}

std::unique_ptr<Database> planfile::open(const QString &path, Database::Access access)
{
    const QString name = QFileInfo(path).fileName();
    checkFile(path);
    rollBackCrash(path);
    auto db = std::make_unique<Database>(path, access);
    db->defend();
    db->exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;");
    checkSchema(*db, name);
    checkIntegrity(*db, name);
    return db;
}
