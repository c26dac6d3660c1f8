// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan.h"

#include "model/storage/changeset.h"
#include "model/storage/contents.h"
#include "model/storage/history.h"
#include "model/storage/lock.h"
#include "model/storage/planfile.h"
#include "model/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

namespace {

const QString contentHashKey = QStringLiteral("content_sha256");

QDateTime now()
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

QString withBackup(const QString &sentence, const std::optional<backups::Backup> &backup)
{
    if (!backup)
        return sentence;
    return Plan::tr("%1 The newest sound backup is from %2: %3")
        .arg(sentence, QLocale().toString(backup->at, QLocale::ShortFormat), backup->path);
}

std::unique_ptr<PlanLock> lockFor(const QString &path, const Plan::Session &session)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isWritable())
        throw CannotEdit(
            Plan::tr("“%1” may only be read. Save a copy in a folder that you may write to.").arg(name));
    const QString holder = Plan::tr("%1 on the computer %2").arg(session.author, QSysInfo::machineHostName());
    try {
        if (auto lock = PlanLock::acquire(path, holder))
            return lock;
    } catch (const Failure &failure) {
        throw CannotEdit(failure.sentence());
    }
    throw CannotEdit(
        Plan::tr("“%1” is being edited by %2. It can be read meanwhile; to edit, close it there first.")
            .arg(name, PlanLock::holder(path)));
}

/// A plan of an older version: a backup, then the newest schema; read-only, a copy in memory.
std::unique_ptr<Database> withNewestSchema(std::unique_ptr<Database> db, Plan::Access access,
                                           const QString &backupRoot)
{
    if (schemaVersion(*db) == schemaVersion())
        return db;
    if (access == Plan::Access::Read) {
        auto copy = std::make_unique<Database>(QStringLiteral(":memory:"));
        db->copyTo(*copy);
        migrate(*copy);
        return copy;
    }
    if (!backupRoot.isEmpty())
        backups::make(*db, db->path(), backupRoot);
    migrate(*db);
    return db;
}

}

Unusable::Unusable(const QString &sentence, std::optional<backups::Backup> backup)
    : Failure(withBackup(sentence, backup))
    , m_backup(std::move(backup))
{
}

std::unique_ptr<Plan> Plan::open(const QString &path, Access access, const Session &session)
{
    std::unique_ptr<PlanLock> lock;
    if (access == Access::Edit && QFile::exists(path))
        lock = lockFor(path, session);
    try {
        auto db = planfile::open(
            path, access == Access::Edit ? Database::Access::ReadWrite : Database::Access::ReadOnly);
        db = withNewestSchema(std::move(db), access, session.backups);
        return std::unique_ptr<Plan>(new Plan(std::move(db), std::move(lock), access, session));
    } catch (const StorageError &error) {
        throw Unusable(error.sentence(), backups::newestSound(path, session.backups));
    }
}

std::unique_ptr<Plan> Plan::create(const QString &path, const Session &session, const Change &content)
{
    const bool existed = QFile::exists(path);
    try {
        auto db = planfile::create(path);
        auto lock = path == u":memory:" ? nullptr : lockFor(path, session);
        Transaction transaction(*db);
        content(*db);
        transaction.commit();
        return std::unique_ptr<Plan>(new Plan(std::move(db), std::move(lock), Access::Edit, session));
    } catch (const Failure &) {
        if (!existed)
            QFile::remove(path);
        throw;
    }
}

Plan::Plan(std::unique_ptr<Database> db, std::unique_ptr<PlanLock> lock, Access access, Session session)
    : m_lock(std::move(lock))
    , m_db(std::move(db))
    , m_access(access)
    , m_session(std::move(session))
{
    const QString written = setting(*m_db, contentHashKey);
    m_changedOutside = !written.isEmpty() && written != contentHash(*m_db);
    m_edited = written.isEmpty();
    load();
}

Plan::~Plan()
{
    close();
}

/// Remembers the content, so that the next opening can tell whether somebody else changed it.
void Plan::close()
{
    if (!canEdit() || !m_edited || m_db->hasMoved())
        return;
    try {
        Transaction transaction(*m_db);
        setSetting(*m_db, contentHashKey, contentHash(*m_db));
        transaction.commit();
    } catch (const Failure &failure) {
        qWarning("%s", failure.what());  // the plan is complete without it
    }
}

void Plan::load()
{
    m_data = loadPlan(*m_db);
    m_log = history::entries(*m_db);
    m_undoState = undoState(m_log);
    m_dataVersion = m_db->integer("PRAGMA data_version");
}

const QString &Plan::path() const
{
    return m_db->path();
}

template <class Act>
bool Plan::attempt(Act act)
try {
    act();
    return true;
} catch (const Failure &failure) {
    Q_EMIT failed(failure.sentence());
    return false;
}

void Plan::requireEditable() const
{
    const QString name = QFileInfo(path()).fileName();
    if (!canEdit())
        throw Failure(tr("“%1” was opened to read and cannot be changed here.").arg(name));
    if (m_db->hasMoved())
        throw Unusable(
            tr("“%1” is no longer where it was: it was moved or deleted, or the stick was taken out. "
               "Nothing was changed. Save a copy to keep what you see.")
                .arg(name),
            newestBackup());
}

bool Plan::edit(const QString &label, const Change &change)
{
    return record({.label = label}, [&] {
        const ChangeRecorder recorder(*m_db);
        change(*m_db);
        return recorder.changes();
    });
}

bool Plan::undo()
{
    return replay(HistoryEntry::Kind::Undo, m_undoState.undoable);
}

bool Plan::redo()
{
    return replay(HistoryEntry::Kind::Redo, m_undoState.redoable);
}

bool Plan::replay(HistoryEntry::Kind kind, const std::vector<qint64> &numbers)
{
    if (numbers.empty())
        return false;
    const qint64 target = numbers.back();
    return record({.kind = kind, .target = target, .label = labelOf(numbers)}, [&] {
        QByteArray changes = history::changes(*m_db, target);
        applyChanges(*m_db, changes,
                     kind == HistoryEntry::Kind::Undo ? Direction::Backward : Direction::Forward);
        return changes;
    });
}

/// One transaction: what \a act does to the tables, and the entry that says so.
bool Plan::record(HistoryEntry entry, const std::function<QByteArray()> &act)
{
    QByteArray changes;
    const bool done = attempt([&] {
        requireEditable();
        Transaction transaction(*m_db);
        changes = act();
        if (changes.isEmpty())
            return;
        entry.at = now();
        entry.author = m_session.author;
        entry.number = history::append(*m_db, entry, changes);
        if (!m_edited)
            setSetting(*m_db, contentHashKey, {});
        transaction.commit();
    });
    if (!done || changes.isEmpty())
        return done;
    m_edited = true;
    m_log.push_back(entry);
    m_undoState = undoState(m_log);
    const bool shown = attempt([&] { m_data = patchedPlan(m_data, *m_db, changes); });
    Q_EMIT changed();
    Q_EMIT historyChanged();
    return shown;
}

QString Plan::labelOf(const std::vector<qint64> &numbers) const
{
    if (numbers.empty())
        return {};
    return std::ranges::lower_bound(m_log, numbers.back(), {}, &HistoryEntry::number)->label;
}

QString Plan::undoLabel() const
{
    return labelOf(m_undoState.undoable);
}

QString Plan::redoLabel() const
{
    return labelOf(m_undoState.redoable);
}

std::vector<HistoryEntry> Plan::history() const
{
    std::vector<HistoryEntry> edits = m_log;
    std::erase_if(edits, [](const HistoryEntry &entry) { return entry.kind != HistoryEntry::Kind::Edit; });
    return edits;
}

QByteArray Plan::changesOf(qint64 number) const
{
    return history::changes(*m_db, number);
}

std::vector<Version> Plan::versions() const
{
    return history::versions(*m_db);
}

bool Plan::nameVersion(const QString &name, const QString &note)
{
    const bool done = attempt([&] {
        requireEditable();
        const qint64 last = m_log.empty() ? 0 : m_log.back().number;
        Transaction transaction(*m_db);
        history::nameVersion(*m_db, {randomKey(), last, name, note, now(), m_session.author});
        transaction.commit();
    });
    if (done)
        Q_EMIT historyChanged();
    return done;
}

void Plan::acceptOutsideChange()
{
    m_changedOutside = false;
    m_edited = canEdit();
}

std::optional<backups::Backup> Plan::newestBackup() const
{
    return backups::newestSound(path(), m_session.backups);
}

bool Plan::backUp()
{
    return attempt([&] { backups::make(*m_db, path(), m_session.backups); });
}

bool Plan::saveCopy(const QString &copyPath)
{
    return attempt([&] {
        const QString partial = copyPath + QStringLiteral(".baru");
        QFile::remove(partial);
        {
            Database copy(partial);
            m_db->copyTo(copy);
            setSetting(copy, contentHashKey, contentHash(copy));
        }
        QFile::remove(copyPath);
        if (!QFile::rename(partial, copyPath))
            throw Failure(
                tr("“%1” could not be written. Check that you may write to its folder.").arg(copyPath));
    });
}

void Plan::refresh()
{
    const bool done = attempt([&] {
        if (m_db->integer("PRAGMA data_version") != m_dataVersion)
            load();
        else
            return;
        Q_EMIT changed();
        Q_EMIT historyChanged();
    });
    Q_UNUSED(done)
}
