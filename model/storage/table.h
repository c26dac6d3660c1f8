// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/words.h"
#include "model/storage/sqlite.h"

#include <tuple>
#include <typeinfo>

/// What people call a table's row or a field, in their language: "program", "PJ utama". Begins small,
/// for use inside a sentence.
QString fieldTitle(const char *title);

/// How a stored value is put before people; follows from the type of its field.
struct Shown {
    enum class As { Text, Number, Share, Money, Date, YesNo, Word, Picture, Row };

    As as = As::Text;
    QString (*word)(const QString &token) = nullptr;  ///< of As::Word
    const std::type_info *row = nullptr;  ///< of As::Row: the Id type of the row that is referred to
};

/// One column of a table: how a field is stored, and what people call it.
template <class Row>
struct Column {
    const char *name;
    const char *title;  ///< English; see fieldTitle()
    bool key;
    void (*bind)(Statement &, int index, const Row &);
    void (*read)(const Statement &, int column, Row &);
    bool (*same)(const Row &, const Row &);
    Shown shown;
};

/// What a table looks like to SQL. Each row type has one, beside its functions in this folder:
/// a new field is one line there.
template <class Row>
struct Table {
    const char *name;
    const char *title;  ///< one row of it, English; see fieldTitle()
    std::vector<Column<Row>> columns;
};

template <class Row>
const Table<Row> &table();

namespace detail {

template <class Row, class Field>
Row rowOf(Field Row::*);
template <class Row, class Field>
Field *fieldOf(Field Row::*);

template <class T>
void bindKeyPart(Statement &s, int index, Id<T> id)
{
    s.bind(index, id.value);
}
template <class T>
void bindKeyPart(Statement &s, int index, const T &value)
{
    bindValue(s, index, value);
}

template <class T>
Shown shownOf(const T *)
{
    if constexpr (std::is_enum_v<T>)
        return {Shown::As::Word,
                [](const QString &token) { return word(fromToken<T>(token).value_or(T{})); }};
    else if constexpr (std::is_same_v<T, bool>)
        return {Shown::As::YesNo};
    else if constexpr (std::is_arithmetic_v<T>)
        return {Shown::As::Number};
    else if constexpr (std::is_same_v<T, Money>)
        return {Shown::As::Money};
    else if constexpr (std::is_same_v<T, QDate>)
        return {Shown::As::Date};
    else
        return {Shown::As::Text};
}
template <class T>
Shown shownOf(const Id<T> *)
{
    return {Shown::As::Row, nullptr, &typeid(Id<T>)};
}
template <class T>
Shown shownOf(const std::optional<T> *)
{
    return shownOf(static_cast<const T *>(nullptr));
}

/// Binds a single key or the parts of a tuple from \a index on.
template <class T>
void bindKey(Statement &s, int index, const T &key)
{
    bindKeyPart(s, index, key);
}
template <class... T>
void bindKey(Statement &s, int index, const std::tuple<T...> &key)
{
    std::apply([&](const auto &...part) { (bindKeyPart(s, index++, part), ...); }, key);
}

QByteArray selectSql(const char *table, const QList<QByteArray> &columns, const QByteArray &rest);
QByteArray insertSql(const char *table, const QList<QByteArray> &columns);
QByteArray updateSql(const char *table, const QList<QByteArray> &columns, const QByteArray &rest);

template <class Row>
QList<QByteArray> names(bool keys, bool fields)
{
    QList<QByteArray> result;
    for (const Column<Row> &column : table<Row>().columns)
        if (column.key ? keys : fields)
            result.append(column.name);
    return result;
}

template <class Row>
QByteArray whereKey()
{
    return " WHERE \"" + names<Row>(true, false).join("\" = ? AND \"") + "\" = ?";
}

template <class Row>
Row readRow(const Statement &statement)
{
    Row row{};
    int index = 0;
    for (const Column<Row> &column : table<Row>().columns)
        column.read(statement, index++, row);
    return row;
}

}

template <auto Member>
auto column(const char *name, const char *title)
{
    using Row = decltype(detail::rowOf(Member));
    return Column<Row>{name,
                       title,
                       false,
                       [](Statement &s, int index, const Row &row) { bindValue(s, index, row.*Member); },
                       [](const Statement &s, int index, Row &row) { readValue(s, index, row.*Member); },
                       [](const Row &a, const Row &b) { return a.*Member == b.*Member; },
                       detail::shownOf(decltype(detail::fieldOf(Member))(nullptr))};
}

template <auto Member>
auto keyColumn(const char *name, const char *title)
{
    auto result = column<Member>(name, title);
    using Row = decltype(detail::rowOf(Member));
    result.key = true;
    result.bind = [](Statement &s, int index, const Row &row) { detail::bindKeyPart(s, index, row.*Member); };
    return result;
}

/// As column(), for a number that people see as a percentage of 1.
template <auto Member>
auto shareColumn(const char *name, const char *title)
{
    auto result = column<Member>(name, title);
    result.shown.as = Shown::As::Share;
    return result;
}

/// As column(), for a picture in Base64, of which people are not shown the letters.
template <auto Member>
auto pictureColumn(const char *name, const char *title)
{
    auto result = column<Member>(name, title);
    result.shown.as = Shown::As::Picture;
    return result;
}

/// Rows of any table, by their key. Inserting a key that exists, or removing a row that others
/// refer to, is a StorageError; updating or removing a row that is not there does nothing.
namespace rows {

template <class Row>
std::vector<Row> all(Database &db)
{
    static const QByteArray sql = detail::selectSql(table<Row>().name, detail::names<Row>(true, true), {});
    return db.rows(sql, detail::readRow<Row>);
}

template <class Row, class Key>
std::optional<Row> find(Database &db, const Key &key)
{
    static const QByteArray sql
        = detail::selectSql(table<Row>().name, detail::names<Row>(true, true), detail::whereKey<Row>());
    Statement statement(db, sql);
    detail::bindKey(statement, 1, key);
    if (!statement.step())
        return {};
    return detail::readRow<Row>(statement);
}

template <class Row>
void insert(Database &db, const Row &row)
{
    static const QByteArray sql = detail::insertSql(table<Row>().name, detail::names<Row>(true, true));
    Statement statement(db, sql);
    int index = 0;
    for (const Column<Row> &column : table<Row>().columns)
        column.bind(statement, ++index, row);
    statement.step();
}

template <class Row>
void update(Database &db, const Row &row)
{
    static const QByteArray sql
        = detail::updateSql(table<Row>().name, detail::names<Row>(false, true), detail::whereKey<Row>());
    Statement statement(db, sql);
    int index = 0;
    for (const bool key : {false, true})
        for (const Column<Row> &column : table<Row>().columns)
            if (column.key == key)
                column.bind(statement, ++index, row);
    statement.step();
}

/// Inserts the row, or updates it where its key exists.
template <class Row>
void put(Database &db, const Row &row)
{
    if (find<Row>(db, row.key()))
        update(db, row);
    else
        insert(db, row);
}

template <class Row, class Key>
void remove(Database &db, const Key &key)
{
    static const QByteArray sql
        = QByteArray("DELETE FROM \"") + table<Row>().name + "\"" + detail::whereKey<Row>();
    Statement statement(db, sql);
    detail::bindKey(statement, 1, key);
    statement.step();
}

}
