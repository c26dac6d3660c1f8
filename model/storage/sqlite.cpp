// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <sqlite3.h>

namespace {

/// What SQLite itself says, for developers: QT_LOGGING_RULES="plan.storage=true".
Q_LOGGING_CATEGORY(storageLog, "plan.storage", QtCriticalMsg)

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Values are checked before they are written, so this is rare.
QString constraintSentence(int code)
{
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return Text::tr("The change refers to something that is not in the plan, or removes what is still "
                        "referred to. Nothing was changed.");
    if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID)
        return Text::tr("What was to be added is in the plan already. Nothing was changed.");
    return Text::tr("A value is missing or outside of what the plan can hold. Nothing was changed.");
}

QString readOnlySentence(int code, const QString &file)
{
    if (code == SQLITE_READONLY_ROLLBACK)
        return Text::tr(
                   "“%1” was being written when its program ended, and can only be repaired where it may "
                   "be written. Copy it, together with the file “%1-journal”, to a folder of your own.")
            .arg(file);
    return Text::tr("“%1” may only be read. Save a copy in a folder that you may write to.").arg(file);
}

/// Why SQLite refused, as a sentence for a planner.
QString sentenceFor(int code, const QString &file)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Text::
            tr("There is no room left on the disk for “%1”. Nothing was changed; make room and try again.")
                .arg(file);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnlySentence(code, file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Text::tr("“%1” is being written by another program. Wait a moment and try again.").arg(file);
    case SQLITE_CANTOPEN:
        return Text::
            tr("“%1” cannot be opened. Check that the file and its folder are there and may be written to.")
                .arg(file);
    case SQLITE_CORRUPT:
        return Text::tr("“%1” is damaged.").arg(file);
    case SQLITE_NOTADB:
        return Text::tr("“%1” is not a plan of Pilar.").arg(file);
    case SQLITE_IOERR:
        return Text::tr("“%1” cannot be read or written; the disk or the stick may be full, gone or broken. "
                        "Nothing was changed.")
            .arg(file);
    case SQLITE_TOOBIG:
        return Text::tr("A text or a change is too large for “%1”. Nothing was changed.").arg(file);
    case SQLITE_CONSTRAINT:
        return constraintSentence(code);
    default:
        return Text::tr("“%1” cannot be used (SQLite error %2).").arg(file).arg(code);
    }
}

QString fileName(const QString &path)
{
    return path.section(u'/', -1);
}

/// Follows links in the folder, not in the file itself: SQLite is told to refuse every link.
QString resolved(const QString &path)
{
    if (path == u":memory:")
        return path;
    const QFileInfo info(path);
    const QString folder = QDir(info.absolutePath()).canonicalPath();
    return folder.isEmpty() ? path : QDir(folder).filePath(info.fileName());
}

}

bool StorageError::isPassing() const
{
    return m_code == SQLITE_BUSY || m_code == SQLITE_LOCKED || m_code == SQLITE_FULL
        || m_code == SQLITE_READONLY || m_code == SQLITE_PERM || m_code == SQLITE_NOMEM;
}

void checkSqlite(sqlite3 *handle, int code, const QString &path)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    qCWarning(storageLog, "%s: %s", qPrintable(path), handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    throw StorageError(code & 0xff, sentenceFor(code, fileName(path)));
}

void bindValue(Statement &s, int index, QDate value)
{
    if (value.isValid())
        s.bind(index, value.toString(Qt::ISODate));
    else
        s.bindNull(index);
}

void readValue(const Statement &s, int column, QDate &value)
{
    value = QDate::fromString(s.text(column), Qt::ISODate);
}

Statement::Statement(Database &db, const QByteArray &sql)
    : m_db(db)
    , m_sql(sql)
{
    if (const auto idle = db.m_idle.find(sql); idle != db.m_idle.end()) {
        m_statement = *idle;
        db.m_idle.erase(idle);
        return;
    }
    const int code = sqlite3_prepare_v3(db.handle(), sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    checkSqlite(db.handle(), code, db.path());
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_db.m_idle.insert(m_sql, m_statement);
}

void Statement::bind(int index, qint64 value)
{
    checkSqlite(m_db.handle(), sqlite3_bind_int64(m_statement, index, value), m_db.path());
}

void Statement::bind(int index, double value)
{
    checkSqlite(m_db.handle(), sqlite3_bind_double(m_statement, index, value), m_db.path());
}

void Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    const int code
        = sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    checkSqlite(m_db.handle(), code, m_db.path());
}

void Statement::bind(int index, const QByteArray &value)
{
    const int code
        = sqlite3_bind_blob(m_statement, index, value.constData(), int(value.size()), SQLITE_TRANSIENT);
    checkSqlite(m_db.handle(), code, m_db.path());
}

void Statement::bindNull(int index)
{
    checkSqlite(m_db.handle(), sqlite3_bind_null(m_statement, index), m_db.path());
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    checkSqlite(m_db.handle(), code, m_db.path());
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

Statement::Type Statement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

Database::Database(const QString &path, Access access)
    : m_path(resolved(path))
{
    int flags = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(m_path.toUtf8().constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        sqlite3_close(m_handle);
        checkSqlite(nullptr, code, m_path);
    }
    sqlite3_busy_timeout(m_handle, 5000);
}

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

void Database::exec(const QByteArray &sql)
{
    checkSqlite(m_handle, sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr), m_path);
}

QString Database::text(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QString();
}

qint64 Database::integer(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

void Database::defend()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 100'000'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(m_handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    exec("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;");
}

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::copyTo(Database &target)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", m_handle, "main");
    if (!backup)
        checkSqlite(target.handle(), sqlite3_errcode(target.handle()), target.path());
    const int step = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE)
        checkSqlite(nullptr, step, target.path());
}

Transaction::Transaction(Database &db, Purpose purpose)
    : m_db(db)
{
    db.exec(purpose == Purpose::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // A failed COMMIT or a full disk may have rolled back already; then there is nothing to do.
    if (m_open)
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_db.exec("COMMIT");
    m_open = false;
}
