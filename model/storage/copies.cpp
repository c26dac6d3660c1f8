// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/copies.h"

#include "model/storage/contents.h"
#include "model/storage/planfile.h"
#include "model/storage/tables.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// A file being written beside its place. Removed unless it was put there.
class Partial {
public:
    explicit Partial(QString path)
        : m_path(std::move(path))
    {
        remove();
    }
    ~Partial() { remove(); }
    Partial(const Partial &) = delete;
    Partial &operator=(const Partial &) = delete;

    QString name() const { return m_path + QStringLiteral(".baru"); }
    void putInPlace() const { copies::putInPlace(name(), m_path); }

private:
    void remove() const
    {
        QFile::remove(name());
        QFile::remove(name() + QStringLiteral("-journal"));
    }

    QString m_path;
};

}

void copies::write(Database &plan, const QString &path)
{
    const Partial partial(path);
    {
        Database copy(partial.name());
        plan.copyTo(copy);
        if (sealOf(copy) == Seal::None)
            seal(copy);
    }
    partial.putInPlace();
}

void copies::write(const PlanData &data, const QString &path)
{
    const Partial partial(path);
    {
        const auto copy = planfile::create(partial.name());
        Transaction transaction(*copy);
        // A chapter can come before the one it stands under: identities have no order.
        copy->exec("PRAGMA defer_foreign_keys = ON");
        forEachTable(data, [&](const auto &all) {
            for (const auto &row : all)
                rows::insert(*copy, row);
        });
        seal(*copy);
        transaction.commit();
    }
    partial.putInPlace();
}

void copies::putInPlace(const QString &partial, const QString &path)
{
    // A journal left beside a file that was there would be rolled back into the new one.
    QFile::remove(path + QStringLiteral("-journal"));
    std::error_code error;
    std::filesystem::rename(partial.toStdU16String(), path.toStdU16String(), error);
    if (!error)
        return;
    QFile::remove(partial);
    throw Failure(Text::tr("“%1” could not be written. Check that you may write to its folder.").arg(path));
}
