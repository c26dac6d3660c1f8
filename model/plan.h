// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/history.h"
#include "model/domain/plandata.h"
#include "model/storage/backup.h"
#include "model/storage/lock.h"

#include <QObject>

#include <functional>

struct RowChange;
enum class Seal;

/// The file is no sound plan; \a backup is the newest one that is.
class Unusable : public Failure {
public:
    Unusable(const QString &sentence, std::optional<backups::Backup> backup);

    const std::optional<backups::Backup> &backup() const { return m_backup; }

private:
    std::optional<backups::Backup> m_backup;
};

/// One open plan: the only door through which it is changed.
class Plan : public QObject {
    Q_OBJECT

public:
    enum class Access { Edit, Read };

    /// Who works, and the folder of all backups; empty: none are made, as in tests.
    struct Session {
        QString author{};
        QString backups{};
    };

    /// Writes to the plan's tables, with the functions of model/storage.
    using Change = std::function<void(Database &)>;

    /// Opens the file at \a path after proving it sound. Throws Unusable; CannotEdit where opening it with
    /// Access::Read would work; a plain Failure where it is only busy or the disk is full.
    static std::unique_ptr<Plan> open(const QString &path, Access access, const Session &session);

    /// Makes a new file with what \a content writes; this is no entry of the history.
    /// Throws a Failure where a file is there already. createPlan() in edits/newplan.h knows the content.
    static std::unique_ptr<Plan> create(const QString &path, const Session &session, const Change &content);

    ~Plan() override;

    const PlanData &data() const { return m_data; }
    /// Who works from now on.
    void setAuthor(const QString &author) { m_session.author = author; }
    const QString &path() const { return m_path; }
    bool canEdit() const { return m_access == Access::Edit; }

    /// Makes one change, wholly or not at all, and records it under \a label, a sentence that begins
    /// with a verb ("Add program SG-14"). False after failed() where it could not be made. A change that
    /// changes nothing leaves no trace.
    bool edit(const QString &label, const Change &change);

    bool undo();
    bool redo();
    /// Takes back, or does again, all that lies between now and the state right after the edit \a number
    /// (0: the new plan), in one transaction. False where undo and redo do not lead there.
    bool goTo(qint64 number);
    QString undoLabel() const;  ///< label of what undo() takes back, empty where there is nothing
    QString redoLabel() const;
    qsizetype undoSteps() const { return qsizetype(m_undoState.undoable.size()); }
    qsizetype redoSteps() const { return qsizetype(m_undoState.redoable.size()); }
    /// What can be taken back and done again, in numbers of the log.
    const UndoState &undoState() const { return m_undoState; }

    /// Every edit, oldest first; undos and redos show in HistoryEntry::undone.
    std::vector<HistoryEntry> history() const;
    /// Every row of the log, undos and redos included, oldest first.
    const std::vector<HistoryEntry> &log() const { return m_log; }
    /// What the entry \a number of the log changed, row by row; of an undo what it took back. For people:
    /// model/versions/words.h. Throws a StorageError where its record is damaged.
    std::vector<RowChange> changesOf(qint64 number) const;

    std::vector<Version> versions() const;
    /// Gives the present state a name. No content changes, and it is no undo step.
    bool nameVersion(const QString &name, const QString &note = {});

    /// SHA-256 of everything in the plan but its bookkeeping, in hexadecimal: what a submitted report
    /// carries.
    QString contentHash() const;
    std::vector<Submission> submissions() const;  ///< the oldest first
    /// Names the present state \a name and records that it was handed over as \a submission says; its id,
    /// version and hash are filled in. No content changes, and it is no undo step. False after failed().
    bool submit(const QString &name, Submission submission);

    /// True where the content is not what Pilar wrote when the plan was last closed: the file was
    /// changed by another program, or its bytes were.
    bool changedOutside() const { return m_changedOutside; }
    /// The person has looked and goes on with the content as it is.
    void acceptOutsideChange();
    std::optional<backups::Backup> newestBackup() const;
    /// Keeps a backup of the present state, unless there is one. False after failed().
    bool backUp();
    /// Writes a copy of the plan with its history to \a path, replacing what is there. Works also where the
    /// plan's own file is gone; where it cannot even be read, the copy has no history. False after failed().
    bool saveCopy(const QString &path);

    /// Reads again what another process has written meanwhile; for plans opened to read.
    void refresh();

Q_SIGNALS:
    void changed();  ///< data() is another value
    void historyChanged();  ///< an entry or a version was added
    void failed(const QString &sentence);  ///< what was asked could not be done; the plan is as it was

private:
    Plan(QString path, std::unique_ptr<Database> db, Session session);

    void load();
    void close();
    void requireEditable() const;
    bool record(std::vector<HistoryEntry> entries,
                const std::function<QByteArray(const HistoryEntry &)> &act);
    bool replay(HistoryEntry::Kind kind, int steps);
    QString labelOf(const std::vector<qint64> &numbers) const;
    template <class Act>
    bool attempt(Act act);

    QString m_path;
    std::unique_ptr<PlanLock> m_lock;
    std::unique_ptr<Database> m_db;
    Access m_access = Access::Edit;
    Session m_session;
    PlanData m_data;
    std::vector<HistoryEntry> m_log;
    UndoState m_undoState;
    qint64 m_dataVersion = 0;
    Seal m_seal{};
    bool m_changedOutside = false;
};
