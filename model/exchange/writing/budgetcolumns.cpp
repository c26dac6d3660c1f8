// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/budgetcolumns.h"

#include "model/exchange/writing/sheetwriter.h"

#include <QCoreApplication>

#include <numeric>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// One a year; \a years rise.
std::vector<Money> moneyOf(const PlanData &data, const BudgetRow &row, const std::vector<int> &years)
{
    std::vector<Money> money(years.size());
    for (const BudgetLine &line : data.budgetLines.of(row.program))
        if (!row.source || *row.source == line.source)
            money[std::size_t(line.year - years.front())] += line.planned;
    return money;
}

double sumOf(const std::vector<Money> &money)
{
    return std::accumulate(money.begin(), money.end(), 0.0,
                           [](double sum, Money one) { return sum + double(one.rupiah); });
}

Formula sum(const char *function, const Area &area, double value)
{
    return {QStringLiteral("%1%2:%3)")
                .arg(QLatin1String(function), address(area.top, area.left), address(area.bottom, area.right)),
            value};
}

/// Sums of what the filter shows, so that they change with it.
void addTotals(Sheet &sheet, int firstColumn, const std::vector<double> &totals)
{
    const Area &table = *sheet.table;
    const int row = table.bottom + 1;
    for (int column = 0; column < firstColumn; ++column)
        sheet.put(row, column, {column == 0 ? Text::tr("Total") : QString(), totalStyle});
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const int column = firstColumn + int(i);
        sheet.put(row, column,
                  {sum("SUBTOTAL(9,", {table.top + 1, column, table.bottom, column}, totals[i]), totalStyle});
    }
}

}

std::vector<int> budgetYears(const PlanData &data)
{
    int first = 0;
    int last = -1;
    for (const BudgetLine &line : data.budgetLines) {
        first = last < 0 ? line.year : std::min(first, line.year);
        last = std::max(last, line.year);
    }
    std::vector<int> years(last < 0 ? 0 : std::size_t(last - first) + 1);
    std::iota(years.begin(), years.end(), first);
    return years;
}

void addBudgetColumns(Sheet &sheet, const PlanData &data, const std::vector<BudgetRow> &rows)
{
    const std::vector<int> years = budgetYears(data);
    if (years.empty() || rows.empty())
        return;
    Area &table = *sheet.table;
    const int first = table.right + 1;
    const int sumColumn = first + int(years.size());
    for (int column = first; column <= sumColumn; ++column) {
        const QString title = column == sumColumn
            ? Text::tr("Total budget (Rp)")
            : Text::tr("Budget %1 (Rp)").arg(years[std::size_t(column - first)]);
        sheet.put(table.top, column, {title, headStyle});
        sheet.widths.push_back(16);
    }
    std::vector<double> totals(years.size() + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = table.top + 1 + int(i);
        const std::vector<Money> money = moneyOf(data, rows[i], years);
        for (std::size_t year = 0; year < years.size(); ++year) {
            totals[year] += double(money[year].rupiah);
            sheet.put(row, first + int(year),
                      money[year].rupiah == 0 ? Cell{{}, numberStyle} : Cell{money[year], numberStyle});
        }
        totals.back() += sumOf(money);
        sheet.put(row, sumColumn, {sum("SUM(", {row, first, row, sumColumn - 1}, sumOf(money)), numberStyle});
    }
    table.right = sumColumn;
    addTotals(sheet, first, totals);
}

}
