// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/versions/dataat.h"

#include "model/storage/tables.h"
#include "model/versions/compare.h"

namespace {

using Kind = RowChange::Kind;
using Cells = std::vector<std::optional<SqlValue>>;

void bindCell(Statement &statement, int index, const SqlValue &cell)
{
    std::visit(
        [&]<class Value>(const Value &value) {
            if constexpr (std::is_same_v<Value, std::monostate>)
                statement.bindNull(index);
            else
                statement.bind(index, value);
        },
        cell);
}

/// Turns cells into rows as reading them from a file would: by selecting them from nowhere.
template <class Row>
class RowReader {
public:
    explicit RowReader(Database &scratch)
        : m_columns(int(table<Row>().columns.size()))
        , m_statement(scratch, "SELECT ?" + QByteArray(", ?").repeated(m_columns - 1))
    {
    }

    /// The cells of \a over, and where it has none those of \a under, or the defaults of the fields.
    Row read(const Cells &over, const Row *under = nullptr)
    {
        m_statement.reset();
        for (int column = 0; column < m_columns; ++column) {
            m_statement.bindNull(column + 1);
            if (column < int(over.size()) && over[std::size_t(column)])
                bindCell(m_statement, column + 1, *over[std::size_t(column)]);
            else if (under)
                table<Row>().columns[std::size_t(column)].bind(m_statement, column + 1, *under);
        }
        m_statement.step();
        return detail::readRow<Row>(m_statement);
    }

private:
    int m_columns;
    Statement m_statement;
};

template <class Row>
Rows<Row> patched(const Rows<Row> &rows, const std::vector<RowChange> &changes, Database &scratch)
{
    RowReader<Row> reader(scratch);
    std::vector<std::pair<typename Rows<Row>::Key, std::optional<Row>>> patches;
    for (const RowChange &change : changes) {
        if (change.table != QLatin1String(table<Row>().name))
            continue;
        if (change.kind == Kind::Insert) {
            const Row row = reader.read(change.after);
            patches.emplace_back(row.key(), row);
            continue;
        }
        const auto key = reader.read(change.before).key();
        const Row *present = rows.find(key);
        if (change.kind == Kind::Delete)
            patches.emplace_back(key, std::nullopt);
        else if (present)
            patches.emplace_back(key, reader.read(change.after, present));
    }
    return patches.empty() ? rows : rows.patched(std::move(patches));
}

/// Whether an entry after \a point still has its effect, as seen from that point.
bool stands(const HistoryEntry &entry, const std::vector<HistoryEntry> &log, qint64 point)
{
    if (entry.kind == HistoryEntry::Kind::Edit)
        return !entry.undone;
    const HistoryEntry *target = findEntry(log, entry.target);
    return entry.kind == HistoryEntry::Kind::Undo && entry.target <= point && target && target->undone;
}

/// Where the columns that say when an activity is planned stand in its table.
std::vector<std::size_t> dateColumns()
{
    std::vector<std::size_t> result;
    const auto &columns = table<Activity>().columns;
    for (const char *name : {"start", "finish", "duration", "milestone"})
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (QLatin1String(columns[i].name) == QLatin1String(name))
                result.push_back(i);
    return result;
}

/// Whether \a change gives an activity other dates, or a first or last time any.
bool changesDates(const RowChange &change)
{
    static const std::vector<std::size_t> columns = dateColumns();
    const Cells &cells = change.kind == Kind::Delete ? change.before : change.after;
    return change.table == QLatin1String(table<Activity>().name)
        && std::ranges::any_of(columns,
                               [&](std::size_t column) { return column < cells.size() && cells[column]; });
}

}

PlanData dataAt(const Plan &plan, qint64 point)
{
    const qint64 last = plan.log().empty() ? 0 : plan.log().back().number;
    const std::vector<RowChange> changes = changesBetween(plan, last, point);
    PlanData data = plan.data();
    Database scratch(QStringLiteral(":memory:"));
    forEachTable(data, [&]<class Row>(Rows<Row> &rows) { rows = patched(rows, changes, scratch); });
    return data;
}

std::map<Id<Activity>, HistoryEntry> lastDateChanges(const Plan &plan, qint64 point)
{
    std::map<Id<Activity>, HistoryEntry> result;
    for (const HistoryEntry &entry : plan.log()) {
        if (entry.number <= point || !stands(entry, plan.log(), point))
            continue;
        for (const RowChange &change : plan.changesOf(entry.number))
            if (changesDates(change))
                result[Id<Activity>{std::get<qint64>(change.key.front())}] = entry;
    }
    return result;
}
