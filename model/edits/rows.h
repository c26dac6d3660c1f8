// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/names.h"
#include "model/edits/parts.h"
#include "model/plan.h"
#include "model/storage/tables.h"

/// Adding, changing, removing, copying and ordering the rows of any table; what is special to one
/// topic stands in its own header of this folder. Each returns false after Plan::failed().
namespace edits {

using ::nameOf;

QString addLabel(const char *tableTitle, const QString &name, qsizetype rows = 1);
QString removeLabel(const char *tableTitle, const QString &name, qsizetype rows);
QString copyLabel(const char *tableTitle, const QString &name);
QString moveLabel(const char *tableTitle, const QString &name);
QString pasteLabel(const char *tableTitle, qsizetype rows);
/// \a fieldTitle is null where more than one field changed.
QString changeLabel(const char *tableTitle, const char *fieldTitle, const QString &name, qsizetype rows);
/// What a copy of a row named \a name is called.
QString copyName(const QString &name);

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

/// Adds \a rows in one step; without an id a row gets one, without a position it comes last.
template <class Row>
bool add(Plan &plan, std::vector<Row> rows)
{
    if (rows.empty())
        return true;
    int last = lastPosition<Row>(plan.data());
    for (Row &row : rows) {
        if (!row.id)
            row.id = Id<Row>::create();
        if (row.position == 0)
            row.position = last += positionGap;
    }
    const QString label = addLabel(table<Row>().title, nameOf(rows.front()), qsizetype(rows.size()));
    return plan.edit(label, [&](Database &db) {
        for (const Row &row : rows)
            rows::insert(db, row);
    });
}

/// Adds one; \a added, where given, receives its id.
template <class Row>
bool add(Plan &plan, Row row, Id<Row> *added = nullptr)
{
    if (!row.id)
        row.id = Id<Row>::create();
    if (added)
        *added = row.id;
    return add(plan, std::vector<Row>{std::move(row)});
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

/// Writes the rows of \a next over those with the same key, in one step: also for one field of many
/// selected rows. Rows that are gone meanwhile are left out.
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

/// The rows to write so that \a row, new or present, stands before \a before, or last where that is none:
/// mostly \a row alone, every row of the table where no room is left.
template <class Row>
std::vector<Row> placed(const PlanData &data, Row row, Id<Row> before)
{
    auto order = byPosition(tableOf<Row>(data), [&](const Row &other) { return other.id != row.id; });
    const auto at = std::ranges::find_if(order, [&](const Row *other) { return other->id == before; });
    const int low = at == order.begin() ? 0 : (*std::prev(at))->position;
    const int high = at == order.end() ? low + 2 * positionGap : (*at)->position;
    if (low < row.position && row.position < high)
        return {row};
    row.position = low + (high - low) / 2;
    if (low < row.position && row.position < high)
        return {row};
    order.insert(at, &row);
    std::vector<Row> next;
    for (const Row *each : order) {
        next.push_back(*each);
        next.back().position = int(next.size()) * positionGap;
    }
    return next;
}

/// The row that follows \a id on the screen; none where it is the last.
template <class Row>
Id<Row> rowAfter(const PlanData &data, Id<Row> id)
{
    const auto order = byPosition(tableOf<Row>(data));
    const auto at = std::ranges::find_if(order, [&](const Row *row) { return row->id == id; });
    return at == order.end() || std::next(at) == order.end() ? Id<Row>{} : (*std::next(at))->id;
}

/// Puts a row before another one, or last where \a before is none.
template <class Row>
bool move(Plan &plan, Id<Row> id, Id<Row> before)
{
    const Row *row = tableOf<Row>(plan.data()).find(id);
    if (!row || id == before)
        return true;
    const std::vector<Row> next = placed(plan.data(), *row, before);
    return plan.edit(moveLabel(table<Row>().title, nameOf(*row)), [&](Database &db) {
        for (const Row &moved : next)
            rows::update(db, moved);
    });
}

/// A copy right after the original, with its parts (see parts.h), without code and aliases: those tell rows
/// apart. \a copied, where given, receives the id.
template <class Row>
bool duplicate(Plan &plan, Id<Row> id, Id<Row> *copied = nullptr)
{
    const PlanData data = plan.data();
    const Row *original = tableOf<Row>(data).find(id);
    if (!original)
        return true;
    Row copy = *original;
    copy.id = Id<Row>::create();
    if constexpr (requires { copy.code; })
        copy.code.clear();
    if constexpr (requires { copy.aliases; })
        copy.aliases.clear();
    if constexpr (requires { copy.shortName; })
        copy.shortName = copyName(copy.shortName);
    else if constexpr (requires { copy.name; })
        copy.name = copyName(copy.name);
    if (copied)
        *copied = copy.id;
    const std::vector<Row> next = placed(data, copy, rowAfter(data, id));
    return plan.edit(copyLabel(table<Row>().title, nameOf(*original)), [&](Database &db) {
        for (const Row &row : next)
            rows::put(db, row);
        copyParts(db, data, id, copy.id);
    });
}

/// Writes rows over those with the same key and adds others, in one step: a pasted block that is longer
/// than the list.
template <class Row>
bool writeBlock(Plan &plan, const std::vector<Row> &changed, std::vector<Row> added)
{
    int last = lastPosition<Row>(plan.data());
    for (Row &row : added) {
        row.id = Id<Row>::create();
        row.position = last += positionGap;
    }
    const QString label = pasteLabel(table<Row>().title, qsizetype(changed.size()) + qsizetype(added.size()));
    return plan.edit(label, [&](Database &db) {
        for (const Row &row : changed)
            rows::update(db, row);
        for (const Row &row : added)
            rows::insert(db, row);
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
