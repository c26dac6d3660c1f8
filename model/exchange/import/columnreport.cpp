// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isMoney(Field field)
{
    return field == Field::Budget || field == Field::Realised || field == Field::Cost;
}

/// How many cells of one column come from formulas, and where the first is.
struct Formulas {
    int numbers = 0;
    int texts = 0;
    int firstNumber = -1;
    int firstText = -1;
};

void reportFormulaCell(Context &context, const Place &place, const SheetCell &cell, Formulas &found)
{
    if (cell.isEmpty()) {
        context.report.warn(
            place, "formula_without_value",
            Text::tr("The formula has no stored value, so the cell counts as empty. Open the file in "
                     "a spreadsheet program, let it calculate and save it."));
    } else if (cell.kind == SheetCell::Kind::Number && cell.number == 0 && isMoney(place.column->field)) {
        context.report.warn(
            place, "from_formula",
            Text::tr("The zero comes from a formula. Check that it does not go round in a circle."));
    } else if (cell.kind == SheetCell::Kind::Text) {
        found.firstText = found.texts++ == 0 ? place.row : found.firstText;
    } else if (cell.kind != SheetCell::Kind::Error) {
        found.firstNumber = found.numbers++ == 0 ? place.row : found.firstNumber;
    }
}

void reportFormulas(Context &context, const Table &table, const Column &column,
                    const std::vector<TableRow> &rows)
{
    Formulas found;
    for (const TableRow &row : rows) {
        const SheetCell &cell = table.grid->at(row.row, column.index);
        if (cell.formula && row.type == TableRow::Type::Item)
            reportFormulaCell(context, {&table, row.row, &column}, cell, found);
    }
    if (found.numbers > 0)
        context.report.info(
            {&table, found.firstNumber, &column}, "from_formula",
            Text::tr("%n values of this column come from formulas; what they came to when the file was "
                     "saved was taken.",
                     nullptr, found.numbers));
    if (found.texts > 0)
        context.report.warn(
            {&table, found.firstText, &column}, "from_formula",
            Text::tr("%n texts of this column come from formulas; what they came to when the file was "
                     "saved was taken, and no link was followed.",
                     nullptr, found.texts));
}

void reportUnit(Context &context, const Table &table, const Column &column, const std::vector<TableRow> &rows)
{
    if (column.unit != MoneyUnit::Unknown || table.unit != MoneyUnit::Unknown || column.rupiah)
        return;
    const bool guessed = std::ranges::any_of(rows, [&](const TableRow &row) {
        return row.type != TableRow::Type::Total
            && amountOf(table.grid->at(row.row, column.index), MoneyUnit::Unknown, table.decimalSign())
                   .guessed;
    });
    if (guessed)
        context.report.warn(
            {&table, table.heading.bottom, &column}, "unit_assumed",
            Text::tr("No unit of money is stated: figures below 1,000,000 are read as Rp juta, larger "
                     "ones as rupiah. Write the unit into the heading, like (Rp juta)."));
}

void reportUnknown(Context &context, const Table &table, const Column &column, bool hasNote)
{
    context.report.info(
        {&table, table.heading.bottom, &column}, "unknown_column",
        hasNote ? Text::tr("The heading is not known; the column is kept in the note of each row.")
                : Text::tr("The heading is not known; the column is left out."));
}

}

void reportColumns(Context &context, const Table &table, const std::vector<TableRow> &rows)
{
    const bool hasNote = table.kind == Kind::Programs || table.kind == Kind::Candidates
        || table.kind == Kind::Activities || table.kind == Kind::Agencies || table.kind == Kind::Criteria;
    for (const Column &column : table.columns) {
        if (column.field == Field::Skip || column.field == Field::Ordinal)
            continue;
        reportFormulas(context, table, column, rows);
        if (isMoney(column.field) && !column.total)
            reportUnit(context, table, column, rows);
        if (column.field == Field::Unknown)
            reportUnknown(context, table, column, hasNote);
    }
}
