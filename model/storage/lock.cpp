// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/lock.h"

#include "model/domain/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString lockPath(const QString &planPath)
{
    const QFileInfo plan(planPath);
    return plan.absolutePath() + QStringLiteral("/.%1.kunci").arg(plan.fileName());
}

[[noreturn]] void refuse(const QString &planPath)
{
    throw Failure(Text::tr("The folder of “%1” may not be written to, so the plan can only be read there. "
                           "Save a copy in a folder of your own.")
                      .arg(QFileInfo(planPath).fileName()));
}

#ifndef Q_OS_WIN

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

std::unique_ptr<PlanLock> PlanLock::acquire(const QString &planPath, const QString &holder)
{
    const QString path = lockPath(planPath);
    // Others may read who holds it, not write; the system deletes the file with its last handle.
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE | DELETE,
                                    FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, CREATE_ALWAYS,
                                    FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        if (GetLastError() == ERROR_SHARING_VIOLATION)
            return nullptr;
        refuse(planPath);
    }
    const QByteArray text = holder.toUtf8();
    DWORD written = 0;
    WriteFile(file, text.constData(), DWORD(text.size()), &written, nullptr);
    return std::unique_ptr<PlanLock>(new PlanLock(path, qintptr(file)));
}

PlanLock::~PlanLock()
{
    CloseHandle(HANDLE(m_handle));
}

#else

std::unique_ptr<PlanLock> PlanLock::acquire(const QString &planPath, const QString &holder)
{
    const QString path = lockPath(planPath);
    const QByteArray encoded = QFile::encodeName(path);
    while (true) {
        const int file = open(encoded.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (file < 0)
            refuse(planPath);
        if (flock(file, LOCK_EX | LOCK_NB) != 0) {
            close(file);
            return nullptr;
        }
        if (!isFileAt(file, encoded)) {
            close(file);
            continue;
        }
        const QByteArray text = holder.toUtf8();
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

QString PlanLock::holder(const QString &planPath)
{
    QFile file(lockPath(planPath));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
