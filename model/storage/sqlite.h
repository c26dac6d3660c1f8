// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/failure.h"
#include "model/domain/id.h"
#include "model/domain/money.h"
#include "model/domain/tokens.h"

#include <QByteArray>
#include <QDate>
#include <QMultiHash>
#include <QString>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite said no: the file cannot be read or written, or a constraint holds.
class StorageError : public Failure {
public:
    StorageError(int code, QString sentence)
        : Failure(std::move(sentence))
        , m_code(code)
    {
    }

    /// SQLite's primary result code, 0 where the refusal is ours.
    int code() const { return m_code; }
    /// True where it says nothing about the soundness of the file: the file is busy, the disk is full...
    bool isPassing() const;

private:
    int m_code;
};

class Database;

/// One run of a prepared statement. Values are bound from 1, columns read from 0.
class Statement {
public:
    Statement(Database &db, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value);
    void bindNull(int index);

    bool step();  ///< true while there is a row
    void reset();  ///< ready to be bound and run again

    enum class Type { Null, Integer, Real, Text, Blob };
    Type type(int column) const;
    bool isNull(int column) const { return type(column) == Type::Null; }
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    int columnCount() const;

private:
    Database &m_db;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

inline void bindValue(Statement &s, int index, qint64 value)
{
    s.bind(index, value);
}
inline void bindValue(Statement &s, int index, int value)
{
    s.bind(index, qint64(value));
}
inline void bindValue(Statement &s, int index, bool value)
{
    s.bind(index, qint64(value));
}
inline void bindValue(Statement &s, int index, double value)
{
    s.bind(index, value);
}
inline void bindValue(Statement &s, int index, const QString &value)
{
    s.bind(index, value);
}
inline void bindValue(Statement &s, int index, const QByteArray &value)
{
    s.bind(index, value);
}
inline void bindValue(Statement &s, int index, Money value)
{
    s.bind(index, value.rupiah);
}
void bindValue(Statement &s, int index, QDate value);  ///< NULL for no date

/// NULL for no row.
template <class T>
void bindValue(Statement &s, int index, Id<T> id)
{
    if (id)
        s.bind(index, id.value);
    else
        s.bindNull(index);
}

template <class T>
void bindValue(Statement &s, int index, const std::optional<T> &value)
{
    if (value)
        bindValue(s, index, *value);
    else
        s.bindNull(index);
}

template <class E>
requires std::is_enum_v<E>
void bindValue(Statement &s, int index, E value)
{
    s.bind(index, QString(token(value)));
}

inline void readValue(const Statement &s, int column, qint64 &value)
{
    value = s.integer(column);
}
/// A foreign file may hold any number: beyond 1,000,000,000 it is cut, so that sums of a few fit an int.
inline void readValue(const Statement &s, int column, int &value)
{
    value = int(std::clamp<qint64>(s.integer(column), -1'000'000'000, 1'000'000'000));
}
inline void readValue(const Statement &s, int column, bool &value)
{
    value = s.integer(column) != 0;
}
inline void readValue(const Statement &s, int column, double &value)
{
    value = s.real(column);
}
inline void readValue(const Statement &s, int column, QString &value)
{
    value = s.text(column);
}
inline void readValue(const Statement &s, int column, Money &value)
{
    value.rupiah = s.integer(column);
}
void readValue(const Statement &s, int column, QDate &value);

template <class T>
void readValue(const Statement &s, int column, Id<T> &id)
{
    id.value = s.integer(column);
}

template <class T>
void readValue(const Statement &s, int column, std::optional<T> &value)
{
    value.reset();
    if (!s.isNull(column))
        readValue(s, column, value.emplace());
}

template <class E>
requires std::is_enum_v<E>
void readValue(const Statement &s, int column, E &value)
{
    value = fromToken<E>(s.text(column)).value_or(E{});
}

/// An open SQLite file, or ":memory:". Every failure is a StorageError.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    explicit Database(const QString &path, Access access = Access::Create);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs \a sql, which may hold several statements.
    void exec(const QByteArray &sql);

    /// Runs one statement with \a arguments bound in order; for statements that return nothing.
    template <class... Arguments>
    void run(const QByteArray &sql, const Arguments &...arguments)
    {
        Statement statement(*this, sql);
        int index = 0;
        (bindValue(statement, ++index, arguments), ...);
        statement.step();
    }

    /// The rows of a query, each made by \a fromRow(statement).
    template <class FromRow, class... Arguments>
    auto rows(const QByteArray &sql, FromRow fromRow, const Arguments &...arguments)
    {
        Statement statement(*this, sql);
        int index = 0;
        (bindValue(statement, ++index, arguments), ...);
        std::vector<decltype(fromRow(std::as_const(statement)))> result;
        while (statement.step())
            result.push_back(fromRow(std::as_const(statement)));
        return result;
    }

    /// First column of the first row, an empty text where there is none.
    QString text(const QByteArray &sql);
    qint64 integer(const QByteArray &sql);

    /// Limits and switches for a file that may have been made to harm.
    void defend();
    /// True where the file was moved away or deleted under us.
    bool hasMoved() const;
    /// Replaces the content of \a target, a file or ":memory:", by a copy of ours.
    void copyTo(Database &target);

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }

private:
    friend class Statement;

    sqlite3 *m_handle = nullptr;
    QString m_path;
    QMultiHash<QByteArray, sqlite3_stmt *> m_idle;  ///< prepared and waiting, by their text
};

/// One state of the file: what is read inside fits together. Rolls back unless committed.
class Transaction {
public:
    enum class Purpose { Read, Write };

    explicit Transaction(Database &db, Purpose purpose = Purpose::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_db;
    bool m_open = true;
};

/// Throws where \a code is not SQLITE_OK, ROW or DONE.
void checkSqlite(sqlite3 *handle, int code, const QString &path = {});
