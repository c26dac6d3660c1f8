// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/columns.h"
#include "model/exchange/import/mapping.h"

#include <memory>

/// A table that was found on a sheet: what its rows become and what its columns mean.
struct Table {
    Kind kind = Kind::Programs;
    const Workbook *book = nullptr;
    const Sheet *sheet = nullptr;
    std::shared_ptr<const Grid> grid{};
    int number = 1;  ///< of the tables of its sheet
    HeadingRows heading{};
    int end = 0;  ///< the row after the last one that may hold data
    std::vector<Column> columns{};
    QStringList titles{};  ///< the texts above the table, the name of the sheet first
    QHash<QString, QString> labels{};  ///< "Penilai: Dinas Kesehatan" above it; keys in plain words
    MoneyUnit unit = MoneyUnit::Unknown;  ///< that a title or note states
    QString scorer{};  ///< given by hand
    QString pillar{};  ///< given by hand

    DecimalSign decimalSign() const
    {
        return book->csv && book->separator == u',' ? DecimalSign::Point : DecimalSign::Comma;
    }
    /// Null where no column means \a field.
    const Column *column(Field field) const;
    bool has(Field field) const { return column(field) != nullptr; }
    /// The label above the table whose key is in the list \a name of words.json.
    QString label(const char *name) const;
};

/// "TAHUN ANGGARAN 2024" in a title of the table; 0 where none or a span of years is named.
int fiscalYear(const Table &table);

/// What to look for.
struct Search {
    std::optional<Kind> kind{};  ///< every table is of this kind
    Knowledge knowledge{};
    Mapping mapping{};
};

/// The tables of a sheet, from top to bottom. The book must live as long as they do.
std::vector<Table> tablesOf(const Workbook &book, const Sheet &sheet, const Search &search);
