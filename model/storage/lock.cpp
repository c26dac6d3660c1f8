// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString nameOf(const QString &planPath)
{
    return QFileInfo(planPath).fileName();
}

QString lockPath(const QString &planPath)
{
    return QFileInfo(planPath).absolutePath() + QStringLiteral("/.%1.kunci").arg(nameOf(planPath));
}

[[noreturn]] void refuseReadOnly(const QString &planPath)
{
    throw CannotEdit(Text::tr("“%1” or its folder may not be written to, so the plan can only be read there. "
                              "Save a copy in a folder of your own.")
                         .arg(nameOf(planPath)));
}

[[noreturn]] void refuseHeld(const QString &planPath)
{
    QFile file(lockPath(planPath));
    const QString holder = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    if (holder.isEmpty())
        throw CannotEdit(
            Text::tr(
                "“%1” is being edited elsewhere. It can be read meanwhile; to edit, close it there first.")
                .arg(nameOf(planPath)));
    throw CannotEdit(
        Text::tr("“%1” is being edited by %2. It can be read meanwhile; to edit, close it there first.")
            .arg(nameOf(planPath), holder));
}

/// What others are told about who edits.
QByteArray holderText(const QString &author)
{
    return Text::tr("%1 on the computer %2").arg(author, QSysInfo::machineHostName()).toUtf8();
}

#ifndef Q_OS_WIN

/// Some network drives know no locks; two people who write at once would spoil the plan.
[[noreturn]] void refuseWithoutLocks(const QString &planPath)
{
    throw CannotEdit(
        Text::tr("The drive of “%1” does not let Pilar reserve the plan for you, so it can only be "
                 "read there. Save a copy on a drive of this computer.")
            .arg(nameOf(planPath)));
}

/// True where \a handle is still the file at \a path, not one that its last owner has deleted meanwhile.
bool isFileAt(int handle, const QByteArray &path)
{
    struct stat opened { };
    struct stat present { };
    return fstat(handle, &opened) == 0 && stat(path.constData(), &present) == 0
        && opened.st_ino == present.st_ino && opened.st_dev == present.st_dev;
}

#endif

}

PlanLock::PlanLock(QString path, qintptr handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

#ifdef Q_OS_WIN

std::unique_ptr<PlanLock> PlanLock::acquire(const QString &planPath, const QString &author)
{
    const QString path = lockPath(planPath);
    // Others may read who holds it, not write; the system deletes the file with its last handle.
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE | DELETE,
                                    FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, CREATE_ALWAYS,
                                    FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        if (GetLastError() == ERROR_SHARING_VIOLATION)
            refuseHeld(planPath);
        refuseReadOnly(planPath);
    }
    const QByteArray text = holderText(author);
    DWORD written = 0;
    WriteFile(file, text.constData(), DWORD(text.size()), &written, nullptr);
    return std::unique_ptr<PlanLock>(new PlanLock(path, qintptr(file)));
}

PlanLock::~PlanLock()
{
    CloseHandle(HANDLE(m_handle));
}

#else

std::unique_ptr<PlanLock> PlanLock::acquire(const QString &planPath, const QString &author)
{
    const QString path = lockPath(planPath);
    const QByteArray encoded = QFile::encodeName(path);
    if (QFileInfo::exists(planPath) && !QFileInfo(planPath).isWritable())
        refuseReadOnly(planPath);
    while (true) {
        const int file = open(encoded.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (file < 0)
            refuseReadOnly(planPath);
        if (flock(file, LOCK_EX | LOCK_NB) != 0) {
            const bool held = errno == EWOULDBLOCK;
            close(file);
            if (held)
                refuseHeld(planPath);
            refuseWithoutLocks(planPath);
        }
        if (!isFileAt(file, encoded)) {
            close(file);
            continue;
        }
        const QByteArray text = holderText(author);
        if (ftruncate(file, 0) != 0 || write(file, text.constData(), std::size_t(text.size())) < 0)
            qWarning("cannot write the holder of %s", encoded.constData());
        return std::unique_ptr<PlanLock>(new PlanLock(path, file));
    }
}

PlanLock::~PlanLock()
{
    unlink(QFile::encodeName(m_path).constData());
    close(int(m_handle));
}

#endif
