// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/importer.h"

/// Where a table stands that a person corrects.
struct TablePlace {
    QString file{};
    QString sheet{};  ///< empty for a CSV
    int table = 1;  ///< of its sheet, from 1
};

TablePlace placeOf(const SheetPreview &sheet, const std::vector<Workbook> &books);

/// What a person corrects in the preview, written into a mapping. Corrections of one file leave others
/// alone, also where their sheets have the same names.
namespace corrections {

/// Reads a table as \a kind, or ignores it where there is none. Corrections of its columns are dropped: they
/// meant another kind of table.
void setKind(Mapping &mapping, const TablePlace &place, std::optional<Kind> kind);

/// Gives columns of \a sheet another meaning; \a columns are indexes into its columns. Where only one column
/// may have it, another one that had it is kept as a note from now on.
void setField(Mapping &mapping, const TablePlace &place, const SheetPreview &sheet,
              const std::vector<std::size_t> &columns, Field field);

/// The heading begins in \a row, from 1 as the spreadsheet shows it.
void setHeadingRow(Mapping &mapping, const TablePlace &place, int row);
void setUnit(Mapping &mapping, const TablePlace &place, MoneyUnit unit);
void setScorer(Mapping &mapping, const TablePlace &place, const QString &scorer);

/// Says what a text means that is no agency of the plan; takes the place of what was said before.
void decide(Mapping &mapping, const Mapping::AgencyRule &rule);
void undecide(Mapping &mapping, const QString &text);

/// What of \a mapping is worth keeping for the next workbook of the same form: sheets of a workbook without
/// the name of their file, headings without letters where they are told apart without.
Mapping lasting(const Mapping &mapping, const std::vector<Workbook> &books,
                const std::vector<SheetPreview> &sheets);

/// True where every sheet that \a mapping corrects is among \a books.
bool fits(const Mapping &mapping, const std::vector<Workbook> &books);

}

/// What a column of a table of \a kind can be chosen to mean, in the order in which people look for it.
std::vector<Field> choosableFields(Kind kind);
