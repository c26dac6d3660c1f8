// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup.h"

#include "model/storage/copies.h"
#include "model/storage/history.h"
#include "model/storage/lock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace {

constexpr qsizetype kept = 10;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Absolute and without links, also for a file that is gone.
QString cleanPath(const QString &planPath)
{
    const QFileInfo plan(planPath);
    const QString folder = QDir(plan.absolutePath()).canonicalPath();
    return (folder.isEmpty() ? plan.absolutePath() : folder) + u'/' + plan.fileName();
}

QString pathKey(const QString &planPath)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(cleanPath(planPath).toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QByteArray fileHash(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

QString hashPath(const QString &backupPath)
{
    return backupPath + QStringLiteral(".sha256");
}

[[noreturn]] void refuse(const QString &folder)
{
    throw Failure(Text::tr("No backup could be written to “%1”. Make room there, or allow writing to it.")
                      .arg(QDir::toNativeSeparators(folder)));
}

void writeHash(const QString &backupPath)
{
    QSaveFile file(hashPath(backupPath));
    if (!file.open(QIODevice::WriteOnly) || file.write(fileHash(backupPath)) < 0 || !file.commit())
        refuse(QFileInfo(backupPath).path());
}

bool isSound(const QString &backupPath)
{
    QFile file(hashPath(backupPath));
    return file.open(QIODevice::ReadOnly) && file.readAll() == fileHash(backupPath);
}

/// Names begin with the time, so that sorting by name is sorting by age.
QFileInfoList newestFirst(const QDir &folder)
{
    return folder.entryInfoList({QStringLiteral("*.pilar")}, QDir::Files, QDir::Name | QDir::Reversed);
}

void remove(const QString &backupPath)
{
    QFile::remove(backupPath);
    QFile::remove(hashPath(backupPath));
}

void removeOld(Database &plan, const QDir &folder)
{
    const QFileInfoList old = newestFirst(folder).mid(kept);
    for (const QFileInfo &file : old) {
        remove(file.filePath());
        plan.run("DELETE FROM backup WHERE path = ?", file.filePath());
    }
}

void note(Database &plan, const backups::Backup &backup)
{
    plan.run(R"sql(
        INSERT INTO backup (id, at, path, sha256, entry)
        SELECT ?, ?, ?, ?, coalesce(max(number), 0) FROM history
    )sql",
             randomKey(), backup.at.toString(Qt::ISODateWithMs), backup.path,
             QString::fromLatin1(fileHash(backup.path)));
}

/// With its journal, without which it cannot be repaired.
QString setAside(const QString &planPath)
{
    if (!QFile::exists(planPath))
        return {};
    const QFileInfo plan(planPath);
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name
        = Text::tr("%1 (damaged %2).pilar", "file name, time").arg(plan.completeBaseName(), time);
    const QString aside = plan.path() + u'/' + name;
    if (!QFile::rename(planPath, aside))
        throw Failure(Text::tr("“%1” could not be set aside. Check that you may write to its folder.")
                          .arg(plan.fileName()));
    QFile::rename(planPath + QStringLiteral("-journal"), aside + QStringLiteral("-journal"));
    return aside;
}

QDateTime timeOf(const QFileInfo &file)
{
    return QDateTime::fromString(file.completeBaseName(), QStringLiteral("yyyyMMdd-HHmmss-zzz"));
}

}

backups::Backup backups::make(Database &plan, const QString &planPath, const QString &root)
{
    const QDir folder(root + u'/' + setting(plan, QStringLiteral("plan_id")) + u'-' + pathKey(planPath));
    const QDateTime now = QDateTime::currentDateTime();
    const QString name = now.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")) + QStringLiteral(".pilar");
    const Backup backup{folder.absoluteFilePath(name), now};
    if (!folder.mkpath(QStringLiteral(".")))
        refuse(root);
    try {
        copies::write(plan, backup.path);
        writeHash(backup.path);
    } catch (const Failure &) {
        remove(backup.path);
        refuse(root);
    }
    Transaction transaction(plan);
    note(plan, backup);
    removeOld(plan, folder);
    transaction.commit();
    return backup;
}

bool backups::isUpToDate(Database &plan)
{
    const auto paths = plan.rows(R"sql(
        SELECT path FROM backup WHERE entry = (SELECT coalesce(max(number), 0) FROM history) ORDER BY at DESC
    )sql",
                                 [](const Statement &row) { return row.text(0); });
    return std::ranges::any_of(paths, isSound);
}

std::optional<backups::Backup> backups::newestSound(const QString &planPath, const QString &root)
{
    const QDir all(root);
    std::optional<Backup> newest;
    const QStringList folders = all.entryList({u'*' + QStringLiteral("-") + pathKey(planPath)}, QDir::Dirs);
    for (const QString &folder : folders)
        for (const QFileInfo &file : newestFirst(QDir(all.filePath(folder)))) {
            if (newest && timeOf(file) <= newest->at)
                break;
            if (isSound(file.filePath())) {
                newest = Backup{file.filePath(), timeOf(file)};
                break;
            }
        }
    return newest;
}

QString backups::restore(const Backup &backup, const QString &planPath, const QString &author)
{
    const auto lock = PlanLock::acquire(planPath, author);
    if (!isSound(backup.path))
        throw Failure(Text::tr("The backup “%1” is damaged or gone.").arg(backup.path));
    const QString aside = setAside(planPath);
    Database source(backup.path, Database::Access::ReadOnly);
    copies::write(source, planPath);
    return aside;
}
