// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan.h"

#include "model/storage/changeset.h"
#include "model/storage/contents.h"
#include "model/storage/copies.h"
#include "model/storage/history.h"
#include "model/storage/planfile.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace {

/// To the second, as the file keeps it.
QDateTime now()
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch());
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString withBackup(const QString &sentence, const std::optional<backups::Backup> &backup)
{
    if (!backup)
        return sentence;
    return Plan::tr("%1 The newest sound backup is from %2: %3")
        .arg(sentence, QLocale().toString(backup->at, QLocale::ShortFormat), backup->path);
}

/// Also where neither is there (any more).
bool isSameFile(const QString &a, const QString &b)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.absoluteFilePath() == second.absoluteFilePath() || (first.exists() && first == second);
}

bool canBeRead(Database &db)
{
    try {
        loadPlan(db);
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

}

Unusable::Unusable(const QString &sentence, std::optional<backups::Backup> backup)
    : Failure(withBackup(sentence, backup))
    , m_backup(std::move(backup))
{
}

std::unique_ptr<Plan> Plan::open(const QString &path, Access access, const Session &session)
{
    const bool toEdit = access == Access::Edit;
    std::unique_ptr<PlanLock> lock;
    if (toEdit && QFileInfo(path).isFile())
        lock = PlanLock::acquire(path, session.author);
    try {
        auto [db, seal]
            = planfile::open(path, toEdit ? planfile::Access::Edit : planfile::Access::Read, session.backups);
        std::unique_ptr<Plan> plan(new Plan(path, std::move(db), session));
        plan->m_lock = std::move(lock);
        plan->m_access = access;
        plan->m_seal = seal;
        plan->m_changedOutside = seal == Seal::Broken;
        return plan;
    } catch (const StorageError &error) {
        if (error.isPassing())
            throw;
        throw Unusable(error.sentence(), backups::newestSound(path, session.backups));
    }
}

std::unique_ptr<Plan> Plan::create(const QString &path, const Session &session, const Change &content)
{
    const bool existed = QFile::exists(path);
    try {
        auto db = planfile::create(path);
        auto lock = path == u":memory:" ? nullptr : PlanLock::acquire(path, session.author);
        Transaction transaction(*db);
        content(*db);
        transaction.commit();
        std::unique_ptr<Plan> plan(new Plan(path, std::move(db), session));
        plan->m_lock = std::move(lock);
        return plan;
    } catch (const Failure &) {
        if (!existed)
            QFile::remove(path);
        throw;
    }
}

Plan::Plan(QString path, std::unique_ptr<Database> db, Session session)
    : m_path(std::move(path))
    , m_db(std::move(db))
    , m_session(std::move(session))
{
    load();
}

Plan::~Plan()
{
    close();
}

/// Remembers the content, so that the next opening can tell whether somebody else changed it.
void Plan::close()
{
    if (!canEdit() || m_seal != Seal::None || m_db->hasMoved())
        return;
    try {
        Transaction transaction(*m_db);
        seal(*m_db);
        transaction.commit();
    } catch (const Failure &failure) {
        qWarning("%s", failure.what());  // the plan is complete without it
    }
}

void Plan::load()
{
    Transaction oneState(*m_db, Transaction::Purpose::Read);
    m_data = loadPlan(*m_db);
    m_log.clear();
    m_undoState = {};
    for (const HistoryEntry &entry : history::entries(*m_db))
        append(m_log, m_undoState, entry);
    m_dataVersion = m_db->integer("PRAGMA data_version");
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
    const QString name = nameOf(m_path);
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
    return record({{.label = label}}, [&](const HistoryEntry &) {
        const ChangeRecorder recorder(*m_db);
        change(*m_db);
        return recorder.changes();
    });
}

bool Plan::undo()
{
    return !m_undoState.undoable.empty() && replay(HistoryEntry::Kind::Undo, 1);
}

bool Plan::redo()
{
    return !m_undoState.redoable.empty() && replay(HistoryEntry::Kind::Redo, 1);
}

bool Plan::goTo(qint64 number)
{
    const std::optional<int> steps = stepsTo(m_undoState, number);
    if (!steps || *steps == 0)
        return steps.has_value();
    return replay(*steps < 0 ? HistoryEntry::Kind::Undo : HistoryEntry::Kind::Redo, std::abs(*steps));
}

bool Plan::replay(HistoryEntry::Kind kind, int steps)
{
    const bool undoes = kind == HistoryEntry::Kind::Undo;
    std::vector<qint64> numbers = undoes ? m_undoState.undoable : m_undoState.redoable;
    std::vector<HistoryEntry> entries;
    for (int i = 0; i < steps; ++i) {
        entries.push_back({.kind = kind, .target = numbers.back(), .label = labelOf(numbers)});
        numbers.pop_back();
    }
    return record(std::move(entries), [&](const HistoryEntry &entry) {
        QByteArray changes = history::changes(*m_db, entry.target);
        applyChanges(*m_db, changes, undoes ? Direction::Backward : Direction::Forward);
        return changes;
    });
}

/// One transaction: what \a act does to the tables, the entries that say so, and the new value.
bool Plan::record(std::vector<HistoryEntry> entries,
                  const std::function<QByteArray(const HistoryEntry &)> &act)
{
    QByteArray changes;
    PlanData next;
    const bool done = attempt([&] {
        requireEditable();
        Transaction transaction(*m_db);
        for (HistoryEntry &entry : entries) {
            changes = act(entry);
            if (changes.isEmpty())
                return;
            entry.at = now();
            entry.author = m_session.author;
            entry.number = history::append(*m_db, entry, changes);
        }
        if (m_seal != Seal::None)
            removeSeal(*m_db);
        next = entries.size() == 1 ? patchedPlan(m_data, *m_db, changes) : loadPlan(*m_db);
        transaction.commit();
    });
    if (!done || changes.isEmpty())
        return done;
    m_seal = Seal::None;
    for (const HistoryEntry &entry : entries)
        append(m_log, m_undoState, entry);
    m_data = std::move(next);
    Q_EMIT changed();
    Q_EMIT historyChanged();
    return true;
}

QString Plan::labelOf(const std::vector<qint64> &numbers) const
{
    const HistoryEntry *entry = numbers.empty() ? nullptr : findEntry(m_log, numbers.back());
    return entry ? entry->label : QString();
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

std::vector<RowChange> Plan::changesOf(qint64 number) const
{
    const HistoryEntry *entry = findEntry(m_log, number);
    if (!entry)
        return {};
    const bool own = entry->kind == HistoryEntry::Kind::Edit;
    std::vector<RowChange> changes = rowChanges(history::changes(*m_db, own ? number : entry->target));
    if (entry->kind == HistoryEntry::Kind::Undo)
        std::ranges::transform(changes, changes.begin(), reversed);
    return changes;
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

QString Plan::contentHash() const
{
    return ::contentHash(*m_db);
}

std::vector<Submission> Plan::submissions() const
{
    return history::submissions(*m_db);
}

bool Plan::submit(const QString &name, Submission submission)
{
    const bool done = attempt([&] {
        requireEditable();
        Transaction transaction(*m_db);
        submission.id = randomKey();
        submission.version = randomKey();
        submission.contentHash = ::contentHash(*m_db);
        const qint64 last = m_log.empty() ? 0 : m_log.back().number;
        history::nameVersion(*m_db,
                             {submission.version, last, name, submission.note, now(), m_session.author});
        history::addSubmission(*m_db, submission);
        transaction.commit();
    });
    if (done)
        Q_EMIT historyChanged();
    return done;
}

void Plan::acceptOutsideChange()
{
    m_changedOutside = false;
    if (!canEdit() || m_seal != Seal::Broken)
        return;
    if (attempt([&] { removeSeal(*m_db); }))
        m_seal = Seal::None;
}

std::optional<backups::Backup> Plan::newestBackup() const
{
    return backups::newestSound(m_path, m_session.backups);
}

bool Plan::backUp()
{
    return attempt([&] {
        requireEditable();
        if (!backups::isUpToDate(*m_db))
            backups::make(*m_db, m_path, m_session.backups);
    });
}

bool Plan::saveCopy(const QString &copyPath)
{
    return attempt([&] {
        if (isSameFile(copyPath, m_path))
            throw Failure(
                tr("“%1” is the plan itself, which is always saved. Choose another name for the copy.")
                    .arg(nameOf(copyPath)));
        const auto lock = PlanLock::acquire(copyPath, m_session.author);
        try {
            copies::write(*m_db, copyPath);
        } catch (const StorageError &) {
            if (canBeRead(*m_db))
                throw;
            copies::write(m_data, copyPath);
        }
    });
}

void Plan::refresh()
{
    bool read = false;
    attempt([&] {
        if (m_db->integer("PRAGMA data_version") == m_dataVersion)
            return;
        load();
        read = true;
    });
    if (!read)
        return;
    Q_EMIT changed();
    Q_EMIT historyChanged();
}
