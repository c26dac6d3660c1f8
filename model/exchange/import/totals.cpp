// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/totals.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

MoneyUnit unitOf(const Table &table, const Column &column)
{
    if (column.unit != MoneyUnit::Unknown)
        return column.unit;
    if (table.unit != MoneyUnit::Unknown)
        return table.unit;
    return column.rupiah ? MoneyUnit::Rupiah : MoneyUnit::Unknown;
}

std::optional<qint64> rupiahAt(const Table &table, const Column &column, int row)
{
    const Amount amount
        = amountOf(table.grid->at(row, column.index), unitOf(table, column), table.decimalSign());
    return amount.state == Amount::State::Value ? std::optional(amount.money.rupiah) : std::nullopt;
}

/// Sums that a total row may mean.
struct Sums {
    qint64 group = 0;  ///< since the last total
    qint64 all = 0;
    qint64 totals = 0;  ///< of the totals before
    QStringList writtenAsText{};  ///< cells that a spreadsheet's SUM passes over

    bool has(qint64 stated) const
    {
        // Rounded figures of single rows add up to a little more or less than a rounded total.
        const auto fits = [stated](qint64 sum) {
            return std::abs(stated - sum) <= std::max<qint64>(1'000, sum / 100'000);
        };
        return fits(group) || fits(all) || (totals > 0 && fits(totals));
    }
};

QString message(const Table &table, const SheetCell &cell, qint64 stated, const Sums &sums)
{
    const qint64 sum = sums.group != 0 ? sums.group : sums.all;
    const QLocale locale;
    const QString difference = Text::tr("The total says Rp %1, but its rows add up to Rp %2.")
                                   .arg(locale.toString(stated), locale.toString(sum));
    if (!cell.formula || sums.writtenAsText.isEmpty() || table.book->csv)
        return difference;
    return Text::tr("%1 Cells with a figure written as text are not in the file's own sum: %2.",
                    "the difference, cells")
        .arg(difference, sums.writtenAsText.mid(0, 8).join(QStringLiteral(", ")));
}

void checkColumn(Context &context, const Table &table, const Column &column,
                 const std::vector<TableRow> &rows)
{
    Sums sums;
    for (const TableRow &row : rows) {
        const auto rupiah = rupiahAt(table, column, row.row);
        if (!rupiah)
            continue;
        const SheetCell &cell = table.grid->at(row.row, column.index);
        if (row.type == TableRow::Type::Item || row.type == TableRow::Type::Continuation) {
            sums.group += *rupiah;
            sums.all += *rupiah;
            if (cell.kind == SheetCell::Kind::Text)
                sums.writtenAsText.append(table.grid->address(row.row, column.index));
        } else if (row.type == TableRow::Type::Total) {
            if (!sums.has(*rupiah) && sums.all > 0)
                context.report.warn({&table, row.row, &column}, "total_mismatch",
                                    message(table, cell, *rupiah, sums), Grid::textOf(cell));
            sums.totals += *rupiah;
            sums.group = 0;
        }
    }
}

void checkTotalColumn(Context &context, const Table &table, const Column &total,
                      const std::vector<TableRow> &rows)
{
    for (const TableRow &row : rows) {
        const auto stated = rupiahAt(table, total, row.row);
        if (row.type != TableRow::Type::Item || !stated)
            continue;
        Sums sums;
        int parts = 0;
        for (const Column &column : table.columns)
            if (column.field == Field::Budget && !column.total && !column.years.empty())
                if (const auto part = rupiahAt(table, column, row.row)) {
                    sums.all += *part;
                    ++parts;
                }
        if (parts > 0 && !sums.has(*stated))
            context.report.warn({&table, row.row, &total}, "total_mismatch",
                                message(table, table.grid->at(row.row, total.index), *stated, sums),
                                table.grid->text(row.row, total.index));
    }
}

bool hasYearlyBudget(const Table &table)
{
    return std::ranges::any_of(table.columns, [](const Column &column) {
        return column.field == Field::Budget && !column.total && !column.years.empty();
    });
}

}

void checkTotals(Context &context, const Table &table, const std::vector<TableRow> &rows)
{
    for (const Column &column : table.columns) {
        if (column.field != Field::Budget)
            continue;
        checkColumn(context, table, column, rows);
        if (column.total && hasYearlyBudget(table))
            checkTotalColumn(context, table, column, rows);
    }
}
