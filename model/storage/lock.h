// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/failure.h"

#include <memory>

/// The plan may be read but not edited: somebody else edits it, or the folder is read-only.
class CannotEdit : public Failure {
public:
    using Failure::Failure;
};

/// Says that one process edits a plan: an advisory lock on a small file beside it, which the
/// operating system frees when the process ends in any way. Readers do not ask for it.
/// The only file with calls that differ between systems.
class PlanLock {
public:
    ~PlanLock();
    PlanLock(const PlanLock &) = delete;
    PlanLock &operator=(const PlanLock &) = delete;

    /// Reserves \a planPath for \a author. CannotEdit where another process (or another object of this one)
    /// has it, naming who, or where the folder cannot be written to.
    static std::unique_ptr<PlanLock> acquire(const QString &planPath, const QString &author);

private:
    PlanLock(QString path, qintptr handle);

    QString m_path;
    qintptr m_handle;
};
