// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup.h"

#include "model/storage/history.h"

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

void writeHash(const QString &backupPath)
{
    QSaveFile file(hashPath(backupPath));
    if (!file.open(QIODevice::WriteOnly) || file.write(fileHash(backupPath)) < 0 || !file.commit())
        throw Failure(Text::tr("No backup could be written to “%1”. Make room there.").arg(backupPath));
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

void removeOld(const QDir &folder)
{
    const QFileInfoList old = newestFirst(folder).mid(kept);
    for (const QFileInfo &file : old) {
        QFile::remove(file.filePath());
        QFile::remove(hashPath(file.filePath()));
    }
}

QDateTime timeOf(const QFileInfo &file)
{
    return QDateTime::fromString(file.completeBaseName(), QStringLiteral("yyyyMMdd-HHmmss-zzz"));
}

}

backups::Backup backups::make(Database &db, const QString &planPath, const QString &root)
{
    const QDir folder(root + u'/' + setting(db, QStringLiteral("plan_id")) + u'-' + pathKey(planPath));
    const QDateTime now = QDateTime::currentDateTime();
    const QString path
        = folder.filePath(now.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")) + QStringLiteral(".pilar"));
    if (!folder.mkpath(QStringLiteral(".")))
        throw Failure(Text::tr("No backup could be written to “%1”. Make room there.").arg(root));
    {
        Database target(path);
        db.copyTo(target);
    }
    writeHash(path);
    removeOld(folder);
    return {path, now};
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
