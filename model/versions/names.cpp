// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/versions/names.h"

#include "model/domain/names.h"
#include "model/storage/tables.h"

#include <QCoreApplication>

namespace {

template <class Row>
TableDescription description()
{
    const Table<Row> &source = table<Row>();
    TableDescription result{QLatin1String(source.name), source.title};
    for (const Column<Row> &column : source.columns)
        result.fields.push_back({QLatin1String(column.name), column.title, column.key, column.shown});
    if constexpr (requires(Row row) { row.id; })
        result.entity = &typeid(Id<Row>);
    return result;
}

/// The text that the row had or got in the column \a name.
QString textIn(const TableDescription &table, const RowChange &change, QStringView name)
{
    const auto &cells = change.kind == RowChange::Kind::Delete ? change.before : change.after;
    const auto field = std::ranges::find_if(
        table.fields, [&](const TableDescription::Field &each) { return each.name == name; });
    const auto column = std::size_t(field - table.fields.begin());
    if (column >= cells.size() || !cells[column])
        return {};
    const auto *text = std::get_if<QString>(&*cells[column]);
    return text ? shortened(*text) : QString();
}

/// The text in the first of \a names that has one.
QString textOf(const TableDescription &table, const RowChange &change,
               std::initializer_list<QStringView> names)
{
    for (const QStringView name : names)
        if (const QString text = textIn(table, change, name); !text.isEmpty())
            return text;
    return {};
}

}

const std::vector<TableDescription> &tableDescriptions()
{
    static const std::vector<TableDescription> all = [] {
        std::vector<TableDescription> result;
        forEachTable(PlanData{}, [&]<class Row>(const Rows<Row> &) { result.push_back(description<Row>()); });
        return result;
    }();
    return all;
}

RowNames::RowNames(const PlanData &data, const std::vector<RowChange> &changes)
    : m_data(data)
{
    for (const TableDescription &table : tableDescriptions())
        for (const RowChange &change : changes)
            if (table.entity && change.table == table.name)
                remember(table, change);
}

void RowNames::remember(const TableDescription &table, const RowChange &change)
{
    const auto *id = change.key.empty() ? nullptr : std::get_if<qint64>(&change.key.front());
    const bool agency = table.name == u"agency";
    const QString code
        = agency ? textOf(table, change, {u"short_name", u"full_name"}) : textOf(table, change, {u"code"});
    const QString name = textOf(table, change, {u"name", u"office", u"description", u"text"});
    if (id && !(code + name).isEmpty())
        m_absent[{std::type_index(*table.entity), *id}]
            = {code.isEmpty() ? name : code, shortened(code + u' ' + name)};
}

RowNames::Called RowNames::called(const std::type_info &entity, qint64 id) const
{
    std::optional<Called> found;
    forEachTable(m_data, [&]<class Row>(const Rows<Row> &rows) {
        if constexpr (requires(Row row) { row.id; })
            if (typeid(Id<Row>) == entity)
                if (const Row *row = rows.find(Id<Row>{id}))
                    found = Called{nameOf(*row), titleOf(*row)};
    });
    if (found)
        return *found;
    const auto absent = m_absent.find({std::type_index(entity), id});
    if (absent != m_absent.end())
        return absent->second;
    const QString unknown = QCoreApplication::translate("Changes", "(removed since)");
    return {unknown, unknown};
}

QString RowNames::name(const std::type_info &entity, qint64 id) const
{
    return called(entity, id).name;
}

QString RowNames::title(const std::type_info &entity, qint64 id) const
{
    return called(entity, id).title;
}
