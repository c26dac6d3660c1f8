// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/context.h"

/// What one row of a table is.
struct TableRow {
    enum class Type {
        Item,
        Continuation,  ///< goes on with the item above: further indicators, names...
        Group,  ///< names a pillar, a sub-dimension or a program for the rows below
        Total
    };

    Type type = Type::Item;
    int row = 0;
    QString label{};  ///< of a group or total
    bool unsure = false;  ///< of a group: nothing but its looks says that it is one
};

/// The rows of a table, notes, signatures, blank rows and repeated headings left out.
std::vector<TableRow> rowsOf(const Table &table, const PillarNames &pillars);

/// Reads the cells of one row of a table by the meaning of their column.
class RowReader {
public:
    RowReader(Context &context, const Table &table, int row)
        : m_context(context)
        , m_table(table)
        , m_row(row)
    {
    }

    const Table &table() const { return m_table; }
    int row() const { return m_row; }
    Place place(const Column *column = nullptr) const { return {&m_table, m_row, column}; }
    Place place(Field field) const { return place(m_table.column(field)); }

    bool has(Field field) const { return m_table.has(field); }
    const SheetCell &cell(const Column &column) const { return m_table.grid->at(m_row, column.index); }
    /// The clean text of a column; reports an error cell, and a text that a spreadsheet could take for a
    /// formula. Empty for a dash or nothing. Cells merged over rows hold for each of them.
    QString text(const Column &column) const;
    QString text(Field field) const;
    /// All columns of a field, in one text of several lines.
    QString texts(Field field) const;
    /// True where a cell has an error, which was reported.
    bool isError(const Column &column) const;
    /// A number; what is none is reported under \a code and left out.
    std::optional<double> number(const Column &column) const;
    /// Money in the unit of the column, the sheet or by size; what cannot be used is reported and left out.
    Amount money(const Column &column) const;
    /// The note column, then "Heading: text" of every column that was not recognised.
    QString note() const;

private:
    void checkFormula(const Column &column, const QString &raw) const;
    const SheetCell &shownCell(const Column &column) const;

    Context &m_context;
    const Table &m_table;
    int m_row;
};

/// Reports, once a column, figures that were read as Rp juta for want of a unit, and what comes from
/// formulas. Call it once for each table.
void reportColumns(Context &context, const Table &table, const std::vector<TableRow> &rows);

/// \a note laid over \a present: lines "Heading: text" take the place of their like, other text of the plan
/// stays.
QString mergedNote(const QString &present, const QString &note);
