// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/contents.h"

#include "model/storage/changeset.h"
#include "model/storage/history.h"
#include "model/storage/schema.h"
#include "model/storage/tables.h"

#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

namespace {

const QString sealKey = QStringLiteral("content_sha256");

using Keys = std::vector<std::vector<SqlValue>>;

template <class T>
void readKeyPart(const SqlValue &value, Id<T> &part)
{
    part.value = std::get<qint64>(value);
}

void readKeyPart(const SqlValue &value, int &part)
{
    part = int(std::get<qint64>(value));
}

void readKeyPart(const SqlValue &value, QDate &part)
{
    part = QDate::fromString(std::get<QString>(value), Qt::ISODate);
}

template <class E>
requires std::is_enum_v<E>
void readKeyPart(const SqlValue &value, E &part)
{
    part = fromToken<E>(std::get<QString>(value)).value_or(E{});
}

template <class T>
void readKey(const std::vector<SqlValue> &values, T &key)
{
    readKeyPart(values.at(0), key);
}

template <class... T>
void readKey(const std::vector<SqlValue> &values, std::tuple<T...> &key)
{
    std::size_t index = 0;
    std::apply([&](auto &...part) { (readKeyPart(values.at(index++), part), ...); }, key);
}

/// Reading one row by its key costs about eight times as much as reading it among all.
template <class Row>
Rows<Row> patchedRows(const Rows<Row> &before, Database &db, const Keys &keys)
{
    if (keys.size() > before.size() / 8 + 8)
        return Rows<Row>(rows::all<Row>(db));
    using Key = typename Rows<Row>::Key;
    std::vector<std::pair<Key, std::optional<Row>>> patches;
    for (const auto &values : keys) {
        Key key{};
        readKey(values, key);
        patches.emplace_back(key, rows::find<Row>(db, key));
    }
    return before.patched(std::move(patches));
}

/// One cell with its type and length, so that no two rows look the same.
void appendCell(QByteArray &bytes, const Statement &row, int column)
{
    const auto appendNumber = [&](char type, auto number) {
        bytes += type;
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    };
    switch (row.type(column)) {
    case Statement::Type::Null:
        bytes += 'n';
        break;
    case Statement::Type::Integer:
        appendNumber('i', qToLittleEndian(row.integer(column)));
        break;
    case Statement::Type::Real:
        appendNumber('r', qToLittleEndian(row.real(column)));
        break;
    default:
        const QByteArray value = row.blob(column);
        appendNumber('t', qToLittleEndian(qint64(value.size())));
        bytes += value;
    }
}

void hashTable(QCryptographicHash &hash, Database &db, const QByteArray &table)
{
    const auto keys = db.rows(
        "SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk",
        [](const Statement &row) { return row.blob(0); }, QString::fromLatin1(table));
    if (keys.empty())
        return;  // the file is of a version that did not have the table
    Statement row(db,
                  "SELECT * FROM \"" + table + "\" ORDER BY \""
                      + QByteArrayList(keys.begin(), keys.end()).join("\", \"") + "\"");
    QByteArray bytes = table;
    while (row.step()) {
        for (int column = 0; column < row.columnCount(); ++column)
            appendCell(bytes, row, column);
        if (bytes.size() > 65'536) {
            hash.addData(bytes);
            bytes.clear();
        }
    }
    hash.addData(bytes);
}

}

PlanData loadPlan(Database &db)
{
    PlanData data;
    forEachTable(data, [&]<class Row>(Rows<Row> &rows) { rows = Rows<Row>(rows::all<Row>(db)); });
    return data;
}

PlanData patchedPlan(const PlanData &before, Database &db, const QByteArray &changes)
{
    QHash<QString, Keys> keysOf;
    forEachChange(changes, [&](const RowChange &change) { keysOf[change.table].push_back(change.key); });
    PlanData next = before;
    forEachTable(next, [&]<class Row>(Rows<Row> &rows) {
        if (const auto keys = keysOf.constFind(QLatin1String(table<Row>().name)); keys != keysOf.cend())
            rows = patchedRows(rows, db, *keys);
    });
    return next;
}

QString contentHash(Database &db)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &table : planTables())
        hashTable(hash, db, table);
    return QString::fromLatin1(hash.result().toHex());
}

Seal sealOf(Database &db)
{
    const QString written = setting(db, sealKey);
    if (written.isEmpty())
        return Seal::None;
    return written == contentHash(db) ? Seal::Intact : Seal::Broken;
}

void seal(Database &db)
{
    setSetting(db, sealKey, contentHash(db));
}

void removeSeal(Database &db)
{
    setSetting(db, sealKey, {});
}
