// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/contents.h"

#include "model/storage/changeset.h"
#include "model/storage/tables.h"

#include <QCryptographicHash>
#include <QHash>

namespace {

/// From this size on reading everything is quicker than reading row by row.
constexpr qsizetype largeChange = 262'144;

template <class T>
void readKeyPart(const SqlValue &value, Id<T> &part)
{
    part.value = std::get<qint64>(value);
}

void readKeyPart(const SqlValue &value, int &part)
{
    part = int(std::get<qint64>(value));
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

template <class Row>
Rows<Row> patchedRows(const Rows<Row> &before, Database &db, const std::vector<std::vector<SqlValue>> &keys)
{
    using Key = typename Rows<Row>::Key;
    std::vector<std::pair<Key, std::optional<Row>>> patches;
    for (const auto &values : keys) {
        Key key{};
        readKey(values, key);
        patches.emplace_back(key, rows::find<Row>(db, key));
    }
    return before.patched(std::move(patches));
}

void hashRow(QCryptographicHash &hash, const Statement &row)
{
    for (int column = 0; column < row.columnCount(); ++column) {
        const QByteArray value = row.isNull(column) ? QByteArray() : row.blob(column);
        hash.addData((row.isNull(column) ? "-" : "+") + QByteArray::number(value.size()) + ":");
        hash.addData(value);
    }
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
    if (changes.size() > largeChange)
        return loadPlan(db);
    QHash<QString, std::vector<std::vector<SqlValue>>> keysOf;
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
    forEachTable(PlanData{}, [&]<class Row>(const Rows<Row> &) {
        hash.addData(table<Row>().name);
        const QByteArray keys = detail::names<Row>(true, false).join("\", \"");
        Statement row(db,
                      detail::selectSql(table<Row>().name, detail::names<Row>(true, true),
                                        " ORDER BY \"" + keys + "\""));
        while (row.step())
            hashRow(hash, row);
    });
    return QString::fromLatin1(hash.result().toHex());
}
