// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/kinds/arrangement.h"

#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <set>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

/// What a column is called where no unit is to be seen: "Cost" of "Cost (Rp million)".
QString plainTitle(const Column &column)
{
    return column.title.section(QStringLiteral(" ("), 0, 0);
}

std::optional<std::size_t> columnCalled(const Table &table, const QString &token)
{
    const auto found = std::ranges::find(table.columns, token, &Column::token);
    if (token.isEmpty() || found == table.columns.end())
        return {};
    return std::size_t(found - table.columns.begin());
}

/// Money, then numbers, then texts; nothing comes last.
int rankOf(const Cell &cell)
{
    if (std::holds_alternative<Money>(cell.value))
        return 0;
    if (std::holds_alternative<double>(cell.value))
        return 1;
    const auto *words = std::get_if<Words>(&cell.value);
    return words && !words->isEmpty() ? 2 : 3;
}

bool isBefore(const Cell &one, const Cell &other)
{
    if (rankOf(one) != rankOf(other))
        return rankOf(one) < rankOf(other);
    if (const auto *money = std::get_if<Money>(&one.value))
        return *money > std::get<Money>(other.value);
    if (const auto *number = std::get_if<double>(&one.value))
        return *number < std::get<double>(other.value);
    return rankOf(one) == 2
        && isTextBefore(std::get<Words>(one.value).plain(), std::get<Words>(other.value).plain());
}

void sortRows(std::vector<Row> &rows, std::size_t column)
{
    auto begin = rows.begin();
    while (begin != rows.end()) {
        const auto end
            = std::find_if(begin, rows.end(), [](const Row &row) { return row.kind != Row::Kind::Plain; });
        std::stable_sort(begin, end, [&](const Row &one, const Row &other) {
            return isBefore(one.cells[column], other.cells[column]);
        });
        begin = end == rows.end() ? end : std::next(end);
    }
}

void countRows(Table &table)
{
    double number = 0;
    if (!table.columns.empty() && table.columns.front().token == u"no")
        for (Row &row : table.rows)
            if (row.kind == Row::Kind::Plain)
                row.cells.front() = Cell(++number);
}

/// Which cell of \a row stands over each of \a columns columns; nothing where the row has come to its end.
std::vector<std::optional<std::size_t>> cellOver(const Row &row, std::size_t columns)
{
    std::vector<std::optional<std::size_t>> over;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        over.insert(over.end(), std::size_t(row.cells[i].span), i);
    over.resize(std::max(over.size(), columns));
    return over;
}

/// The cells that \a row has over \a wanted of its columns; one that spans several of them goes on spanning
/// those that stand together, and says nothing over others.
std::vector<Cell> cellsOf(const Row &row, const std::vector<std::size_t> &wanted, std::size_t columns)
{
    const std::vector<std::optional<std::size_t>> over = cellOver(row, columns);
    std::set<std::size_t> written;
    std::vector<Cell> cells;
    std::optional<std::size_t> last;
    for (const std::size_t column : wanted) {
        const std::optional<std::size_t> at = over[column];
        if (at && at == last) {
            ++cells.back().span;
            continue;
        }
        cells.emplace_back();
        if (at)
            cells.back() = written.insert(*at).second ? row.cells[*at] : Cell(QStringLiteral(" "));
        cells.back().span = 1;
        last = at;
    }
    return cells;
}

void chooseColumns(Table &table, const QJsonArray &tokens)
{
    std::vector<std::size_t> wanted;
    for (const auto token : tokens)
        if (const auto column = columnCalled(table, token.toString()))
            wanted.push_back(*column);
    if (wanted.empty())
        return;
    std::vector<Column> columns;
    std::ranges::transform(wanted, std::back_inserter(columns),
                           [&](std::size_t column) { return table.columns[column]; });
    for (Row &row : table.rows)
        row.cells = cellsOf(row, wanted, table.columns.size());
    table.columns = std::move(columns);
    // Without its sum a total has nothing to say.
    std::erase_if(table.rows, [](const Row &row) {
        return row.kind == Row::Kind::Total && std::ranges::none_of(row.cells, [](const Cell &cell) {
                   return std::holds_alternative<Money>(cell.value)
                       || std::holds_alternative<double>(cell.value);
               });
    });
}

}

BlockOption columnsOption(const std::vector<Column> &columns)
{
    BlockOption option{QStringLiteral("kolom"), Text::tr("Columns"), BlockOption::Takes::Choices};
    std::ranges::transform(columns, std::back_inserter(option.choices), [](const Column &column) {
        return BlockOption::Choice{column.token, plainTitle(column)};
    });
    return option;
}

BlockOption orderOption(std::vector<BlockOption::Choice> choices)
{
    return {QStringLiteral("urut"), Text::tr("Order by"), BlockOption::Takes::Choice, std::move(choices)};
}

std::vector<BlockOption> arrangementOptions(const std::vector<Column> &columns)
{
    std::vector<BlockOption> options{columnsOption(columns)};
    std::vector<BlockOption::Choice> choices = options.front().choices;
    std::erase_if(choices, [](const BlockOption::Choice &choice) { return choice.token == u"no"; });
    options.push_back(orderOption(std::move(choices)));
    if (std::ranges::find(columns, Column::Holds::Money, &Column::holds) != columns.end())
        options.push_back(unitOption());
    return options;
}

Table arranged(Table table, const BlockCall &call)
{
    if (const auto column = columnCalled(table, call.word("urut")))
        sortRows(table.rows, *column);
    countRows(table);
    setUnit(table, unitOf(call));
    chooseColumns(table, call.options.value(QLatin1String("kolom")).toArray());
    return table;
}

}
