// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/format.h"
#include "model/domain/parties.h"
#include "model/exchange/writing/budgetcolumns.h"
#include "model/exchange/writing/programsheet.h"
#include "model/exchange/writing/sheetwriter.h"

#include <QCoreApplication>

#include <set>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// One row of the list: what a program gets from one source.
struct Line {
    const Program *program = nullptr;
    const FundingSource *source = nullptr;
    QString pillar{};
    QString lead{};
};

std::vector<Line> linesOf(const PlanData &data)
{
    std::vector<Line> lines;
    for (const Program *program : byPosition(data.programs)) {
        std::set<Id<FundingSource>> sources;
        for (const BudgetLine &line : data.budgetLines.of(program->id))
            sources.insert(line.source);
        const Pillar *pillar = data.pillars.find(program->pillar);
        for (const FundingSource *source : byPosition(data.fundingSources))
            if (sources.contains(source->id))
                lines.push_back({program, source, pillar ? pillar->name : Text::tr("Not mapped yet"),
                                 leadName(data, *program)});
    }
    return lines;
}

constexpr int pillarColumn = 2;
constexpr int sourceColumn = 4;

Sheet listSheet(const PlanData &data, const std::vector<Line> &lines)
{
    Sheet sheet{.name = Text::tr("Budget")};
    writeTitle(sheet, Text::tr("Budget of the smart city programs of %1").arg(data.city().name),
               Text::tr("A row a program and source, amounts in whole rupiah"));
    const std::vector<TableColumn<Line>> columns{
        {Text::tr("Program code"), 10, textStyle, [](const Line &line) { return line.program->code; }},
        {Text::tr("Program"), 48, wrappedStyle, [](const Line &line) { return line.program->name; }},
        {Text::tr("Dimension"), 20, textStyle, [](const Line &line) { return line.pillar; }},
        {Text::tr("Lead OPD"), 16, textStyle, [](const Line &line) { return line.lead; }},
        {Text::tr("Source of funds"), 16, textStyle, [](const Line &line) { return line.source->name; }}};
    writeTable(sheet, headRow, columns, lines);
    std::vector<BudgetRow> money;
    money.reserve(lines.size());
    for (const Line &line : lines)
        money.push_back({line.program->id, line.source->id});
    addBudgetColumns(sheet, data, money);
    sheet.frozenColumns = 2;
    return sheet;
}

double valueAt(const Sheet &list, int row, int column)
{
    const auto &value = list.rows[std::size_t(row)][std::size_t(column)].value;
    const auto *money = std::get_if<Money>(&value);
    return money ? double(money->rupiah) : 0;
}

/// What the rows of the list whose \a key column says \a name come to in \a column.
Formula sumOf(const Sheet &list, int key, int column, const QString &nameCell, const QString &name)
{
    const Area &table = *list.table;
    const auto inList = [&](int of) {
        return QStringLiteral("'%1'!").arg(list.name) + address({table.top + 1, of, table.bottom, of});
    };
    double value = 0;
    for (int row = table.top + 1; row <= table.bottom; ++row) {
        const auto *text = std::get_if<QString>(&list.rows[std::size_t(row)][std::size_t(key)].value);
        if (text && *text == name)
            value += valueAt(list, row, column);
    }
    // SUMIF would read a name such as ">5" as a condition.
    return {QStringLiteral("SUMPRODUCT((%1=%2)*%3)").arg(inList(key), nameCell, inList(column)), value};
}

double numberOf(const Cell &cell)
{
    const auto *formula = std::get_if<Formula>(&cell.value);
    return formula ? std::get<double>(formula->value) : 0;
}

/// The last column of each row, and the last row, add up what is beside and above.
void addSums(Sheet &sheet, int top, int bottom, int right)
{
    for (int row = top; row <= bottom; ++row) {
        double sum = 0;
        for (int column = 1; column < right; ++column)
            sum += numberOf(sheet.rows[std::size_t(row)][std::size_t(column)]);
        sheet.put(row, right,
                  {Formula{QStringLiteral("SUM(%1:%2)").arg(address(row, 1), address(row, right - 1)), sum},
                   numberStyle});
    }
    sheet.put(bottom + 1, 0, {Text::tr("Total"), totalStyle});
    for (int column = 1; column <= right; ++column) {
        double sum = 0;
        for (int row = top; row <= bottom; ++row)
            sum += numberOf(sheet.rows[std::size_t(row)][std::size_t(column)]);
        sheet.put(
            bottom + 1, column,
            {Formula{QStringLiteral("SUM(%1:%2)").arg(address(top, column), address(bottom, column)), sum},
             totalStyle});
    }
}

/// Sums by what stands in the \a key column of the list, a row each of \a names.
Sheet sumSheet(const Sheet &list, int key, const QString &title, const QString &heading,
               const QStringList &names)
{
    Sheet sheet{.name = heading};
    writeTitle(sheet, title, Text::tr("Sums of the sheet “%1”, amounts in whole rupiah").arg(list.name));
    sheet.put(headRow, 0, {heading, headStyle});
    sheet.widths.push_back(30);
    const int firstYear = sourceColumn + 1;
    const int years = list.table->right - firstYear;
    const std::vector<Cell> &listHead = list.rows[headRow];
    for (int column = firstYear; column <= list.table->right; ++column) {
        sheet.put(headRow, 1 + column - firstYear, listHead[std::size_t(column)]);
        sheet.widths.push_back(16);
    }
    for (int i = 0; i < int(names.size()); ++i) {
        const int row = headRow + 1 + i;
        sheet.put(row, 0, {names[i], textStyle});
        for (int year = 0; year < years; ++year)
            sheet.put(
                row, 1 + year,
                {sumOf(list, key, firstYear + year, address(row, 0, false, true), names[i]), numberStyle});
    }
    addSums(sheet, headRow + 1, headRow + int(names.size()), 1 + years);
    sheet.frozenRows = headRow + 1;
    return sheet;
}

QStringList namesIn(const std::vector<Line> &lines, const auto &name)
{
    QStringList names;
    for (const Line &line : lines)
        if (!names.contains(name(line)))
            names.append(name(line));
    return names;
}

}

Spreadsheet budgetSpreadsheet(const PlanData &data, const Edition &edition)
{
    const std::vector<Line> lines = linesOf(data);
    Spreadsheet result{.title = Text::tr("Budget of the smart city programs of %1").arg(data.city().name),
                       .author = data.city().name,
                       .edition = edition.text(),
                       .changed = edition.changed,
                       .sheets = {listSheet(data, lines)}};
    const Sheet list = result.sheets.front();
    if (lines.empty())
        return result;
    result.sheets.push_back(sumSheet(list, pillarColumn, Text::tr("Budget by dimension"),
                                     Text::tr("Dimension"),
                                     namesIn(lines, [](const Line &line) { return line.pillar; })));
    result.sheets.push_back(sumSheet(list, sourceColumn, Text::tr("Budget by source"),
                                     Text::tr("Source of funds"),
                                     namesIn(lines, [](const Line &line) { return line.source->name; })));
    return result;
}

}
