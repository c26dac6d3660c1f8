// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "model/storage/tables.h"

/// Adding, changing, removing, copying and ordering the rows of any table; what is special to one
/// topic stands in its own header of this folder. Each returns false after Plan::failed().
namespace edits {

/// What a row is called in a label: its code, else its name; empty where it has neither.
template <class Row>
QString nameOf(const Row &row)
{
    if constexpr (requires { row.code; })
        if (!row.code.isEmpty())
            return row.code;
    if constexpr (requires { row.shortName; })
        return row.shortName;
    else if constexpr (requires { row.name; })
        return row.name;
    else
        return {};
}

QString addLabel(const char *tableTitle, const QString &name);
QString removeLabel(const char *tableTitle, const QString &name, qsizetype rows);
QString copyLabel(const char *tableTitle, const QString &name);
QString moveLabel(const char *tableTitle, const QString &name);
/// \a fieldTitle is null where more than one field changed.
QString changeLabel(const char *tableTitle, const char *fieldTitle, const QString &name, qsizetype rows);

/// Room left between two rows that are added one after the other, so that a third fits in between.
constexpr int positionGap = 1024;

template <class Row>
int lastPosition(const PlanData &data)
{
    int last = 0;
    for (const Row &row : tableOf<Row>(data))
        last = std::max(last, row.position);
    return last;
}

/// Adds \a row; without an id it gets one, without a position it comes last.
/// \a added, where given, receives the id.
template <class Row>
bool add(Plan &plan, Row row, Id<Row> *added = nullptr)
{
    if (!row.id)
        row.id = Id<Row>::create();
    if (row.position == 0)
        row.position = lastPosition<Row>(plan.data()) + positionGap;
    if (added)
        *added = row.id;
    return plan.edit(addLabel(table<Row>().title, nameOf(row)), [&](Database &db) { rows::insert(db, row); });
}

/// The title of the one column in which any of \a next differs from the plan; null where several do.
template <class Row>
const char *onlyChangedField(const PlanData &data, const std::vector<Row> &next)
{
    const char *title = nullptr;
    for (const Column<Row> &column : table<Row>().columns)
        for (const Row &row : next)
            if (const Row *present = tableOf<Row>(data).find(row.key());
                present && !column.same(*present, row)) {
                if (title && title != column.title)
                    return nullptr;
                title = column.title;
            }
    return title;
}

/// Writes the rows of \a next over those with the same key. Rows that are gone meanwhile are left out.
template <class Row>
bool change(Plan &plan, const std::vector<Row> &next)
{
    if (next.empty())
        return true;
    const char *field = onlyChangedField(plan.data(), next);
    const QString label
        = changeLabel(table<Row>().title, field, nameOf(next.front()), qsizetype(next.size()));
    return plan.edit(label, [&](Database &db) {
        for (const Row &row : next)
            rows::update(db, row);
    });
}

template <class Row>
bool change(Plan &plan, const Row &next)
{
    return change(plan, std::vector<Row>{next});
}

/// Removes rows with all that belongs to them.
template <class Row>
bool remove(Plan &plan, const std::vector<Id<Row>> &ids)
{
    if (ids.empty())
        return true;
    const Row *first = tableOf<Row>(plan.data()).find(ids.front());
    const QString label
        = removeLabel(table<Row>().title, first ? nameOf(*first) : QString(), qsizetype(ids.size()));
    return plan.edit(label, [&](Database &db) {
        for (const Id<Row> id : ids)
            removeRow(db, id);
    });
}

/// Gives every row of the table a position again, positionGap apart, in their present order with
/// \a moved taken out and set before \a before (at the end where it is none).
template <class Row>
std::vector<Row> renumbered(const PlanData &data, Id<Row> moved, Id<Row> before)
{
    std::vector<const Row *> order
        = byPosition(tableOf<Row>(data), [&](const Row &row) { return row.id != moved; });
    const auto at = std::ranges::find_if(order, [&](const Row *row) { return row->id == before; });
    order.insert(at, tableOf<Row>(data).find(moved));
    std::vector<Row> next;
    for (const Row *row : order) {
        next.push_back(*row);
        next.back().position = int(next.size()) * positionGap;
    }
    return next;
}

/// Rows to write so that \a moved stands before \a before: mostly one, all where no room is left.
template <class Row>
std::vector<Row> movedRows(const PlanData &data, Id<Row> moved, Id<Row> before)
{
    const Rows<Row> &rows = tableOf<Row>(data);
    const Row *row = rows.find(moved);
    if (!row || moved == before)
        return {};
    const auto order = byPosition(rows, [&](const Row &other) { return other.id != moved; });
    const auto at = std::ranges::find_if(order, [&](const Row *other) { return other->id == before; });
    const int low = at == order.begin() ? 0 : (*std::prev(at))->position;
    const int high = at == order.end() ? low + 2 * positionGap : (*at)->position;
    if (high - low < 2)
        return renumbered(data, moved, before);
    Row next = *row;
    next.position = low + (high - low) / 2;
    return {next};
}

/// Puts a row before another one, or last where \a before is none.
template <class Row>
bool move(Plan &plan, Id<Row> id, Id<Row> before)
{
    const std::vector<Row> next = movedRows(plan.data(), id, before);
    if (next.empty())
        return true;
    const Row *row = tableOf<Row>(plan.data()).find(id);
    return plan.edit(moveLabel(table<Row>().title, nameOf(*row)), [&](Database &db) {
        for (const Row &moved : next)
            rows::update(db, moved);
    });
}

/// Writes rows of a relation, new or present, and removes those with the keys of \a gone.
template <class Row>
bool putRelation(Plan &plan, const QString &label, const std::vector<Row> &put,
                 const std::vector<typename Rows<Row>::Key> &gone = {})
{
    return plan.edit(label, [&](Database &db) {
        for (const auto &key : gone)
            rows::remove<Row>(db, key);
        for (const Row &row : put)
            rows::put(db, row);
    });
}

}
