// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/sqlite.h"

#include <functional>
#include <variant>

struct sqlite3_session;

/// A cell of a table; monostate is NULL.
using SqlValue = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// Watches the plan's tables from construction on. Must go before its database does.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Database &db);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// What has changed since construction, as an SQLite changeset; empty where nothing has.
    QByteArray changes() const;

private:
    Database &m_db;
    sqlite3_session *m_session = nullptr;
};

enum class Direction { Forward, Backward };

/// Applies \a changes, or takes them back. A StorageError where they do not fit; the caller's
/// transaction is then to be rolled back. Only for changesets of this very file that were checked.
void applyChanges(Database &db, const QByteArray &changes, Direction direction);

/// One row that a changeset inserts, updates or deletes.
struct RowChange {
    enum class Kind { Insert, Update, Delete };

    QString table{};
    Kind kind = Kind::Insert;
    std::vector<SqlValue> key{};  ///< in the order of the table's key columns
    /// A value a column; nothing where the column did not change, or the row was not there. The key of an
    /// update stands in \a before.
    std::vector<std::optional<SqlValue>> before{};
    std::vector<std::optional<SqlValue>> after{};

    bool operator==(const RowChange &) const = default;
};

/// Calls \a visit for each row of \a changes, table by table.
void forEachChange(const QByteArray &changes, const std::function<void(const RowChange &)> &visit);

/// All of them.
std::vector<RowChange> rowChanges(const QByteArray &changes);

/// What takes \a change back.
RowChange reversed(RowChange change);
