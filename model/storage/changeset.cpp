// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/changeset.h"

#include "model/storage/schema.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

struct SqliteFree {
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using SqliteMemory = std::unique_ptr<void, SqliteFree>;

QByteArray taken(int length, void *memory)
{
    const SqliteMemory owner(memory);
    return {static_cast<const char *>(memory), length};
}

int isPlanTable(void *, const char *name)
{
    return planTables().contains(name) ? 1 : 0;
}

/// Any conflict means that history and tables are out of step: change nothing.
int abortOnConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

SqlValue toSqlValue(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                 sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return std::monostate{};
    }
}

using ReadCell = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

std::vector<std::optional<SqlValue>> cells(sqlite3_changeset_iter *iter, int columns, ReadCell read)
{
    std::vector<std::optional<SqlValue>> result(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *value = nullptr;
        checkSqlite(nullptr, read(iter, column, &value));
        if (value)
            result[std::size_t(column)] = toSqlValue(value);
    }
    return result;
}

RowChange currentChange(sqlite3_changeset_iter *iter)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    checkSqlite(nullptr, sqlite3changeset_op(iter, &table, &columns, &operation, nullptr));
    unsigned char *isKey = nullptr;
    checkSqlite(nullptr, sqlite3changeset_pk(iter, &isKey, nullptr));

    RowChange change;
    change.table = QString::fromUtf8(table);
    change.kind = operation == SQLITE_INSERT ? RowChange::Kind::Insert
        : operation == SQLITE_DELETE         ? RowChange::Kind::Delete
                                             : RowChange::Kind::Update;
    change.before.resize(std::size_t(columns));
    change.after.resize(std::size_t(columns));
    if (operation != SQLITE_INSERT)
        change.before = cells(iter, columns, &sqlite3changeset_old);
    if (operation != SQLITE_DELETE)
        change.after = cells(iter, columns, &sqlite3changeset_new);
    // Of an insert the key stands with the new values, else with the old ones.
    const auto &keyed = operation == SQLITE_INSERT ? change.after : change.before;
    for (std::size_t column = 0; column < keyed.size(); ++column)
        if (isKey[column] && keyed[column])
            change.key.push_back(*keyed[column]);
    return change;
}

}

ChangeRecorder::ChangeRecorder(Database &db)
    : m_db(db)
{
    checkSqlite(db.handle(), sqlite3session_create(db.handle(), "main", &m_session), db.path());
    sqlite3session_table_filter(m_session, &isPlanTable, nullptr);
    checkSqlite(db.handle(), sqlite3session_attach(m_session, nullptr), db.path());
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changes() const
{
    int length = 0;
    void *memory = nullptr;
    checkSqlite(m_db.handle(), sqlite3session_changeset(m_session, &length, &memory), m_db.path());
    return taken(length, memory);
}

void applyChanges(Database &db, const QByteArray &changes, Direction direction)
{
    const int flags = direction == Direction::Backward ? SQLITE_CHANGESETAPPLY_INVERT : 0;
    const int code
        = sqlite3changeset_apply_v2(db.handle(), int(changes.size()), const_cast<char *>(changes.constData()),
                                    &isPlanTable, &abortOnConflict, nullptr, nullptr, nullptr, flags);
    if ((code & 0xff) == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        throw StorageError(
            code & 0xff,
            Text::tr("The plan no longer matches its history here, so this step cannot be applied. "
                     "Nothing was changed."));
    checkSqlite(db.handle(), code, db.path());
}

void forEachChange(const QByteArray &changes, const std::function<void(const RowChange &)> &visit)
{
    sqlite3_changeset_iter *started = nullptr;
    checkSqlite(
        nullptr,
        sqlite3changeset_start(&started, int(changes.size()), const_cast<char *>(changes.constData())));
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter *)> iter(
        started, &sqlite3changeset_finalize);
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iter.get())) == SQLITE_ROW)
        visit(currentChange(iter.get()));
    checkSqlite(nullptr, code);
}

std::vector<RowChange> rowChanges(const QByteArray &changes)
{
    std::vector<RowChange> all;
    forEachChange(changes, [&](const RowChange &change) { all.push_back(change); });
    return all;
}

RowChange reversed(RowChange change)
{
    if (change.kind == RowChange::Kind::Insert)
        change.kind = RowChange::Kind::Delete;
    else if (change.kind == RowChange::Kind::Delete)
        change.kind = RowChange::Kind::Insert;
    std::swap(change.before, change.after);
    if (change.kind != RowChange::Kind::Update)
        return change;
    for (std::size_t i = 0; i < change.before.size(); ++i)
        if (!change.before[i])
            change.before[i] = std::exchange(change.after[i], {});  // the key stands with the old values
    return change;
}
