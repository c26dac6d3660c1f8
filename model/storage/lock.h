// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

/// Says that one process edits a plan: an advisory lock on a small file beside it, which the
/// operating system frees when the process ends in any way. Readers do not ask for it.
/// The only file with calls that differ between systems.
class PlanLock {
public:
    ~PlanLock();
    PlanLock(const PlanLock &) = delete;
    PlanLock &operator=(const PlanLock &) = delete;

    /// Null where another process (or another object of this one) holds the lock of \a planPath.
    /// A Failure where the folder cannot be written to.
    static std::unique_ptr<PlanLock> acquire(const QString &planPath, const QString &holder);

    /// The \a holder that the present owner gave; empty where it is not known.
    static QString holder(const QString &planPath);

private:
    PlanLock(QString path, qintptr handle);

    QString m_path;
    qintptr m_handle;
};
