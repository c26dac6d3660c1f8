// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/spreadsheet.h"

namespace writing {

/// The looks that our sheets share.
extern const Style titleStyle;
extern const Style noteStyle;
extern const Style headStyle;
extern const Style groupHeadStyle;
extern const Style textStyle;
extern const Style wrappedStyle;
extern const Style centredStyle;
extern const Style numberStyle;  ///< whole numbers
extern const Style totalStyle;
extern const Style inputStyle;

Style decimals(Style style, int digits);

/// One column of a table of records: its title and what stands in it for one of them.
template <class Record>
struct TableColumn {
    QString title{};
    double width = 12;
    Style style{};
    std::function<decltype(Cell::value)(const Record &)> value{};
};

/// Writes titles from \a top on, then one row a record; sets widths and the table of \a sheet.
template <class Record>
void writeTable(Sheet &sheet, int top, const std::vector<TableColumn<Record>> &columns,
                const std::vector<Record> &records)
{
    const int right = int(columns.size()) - 1;
    for (int column = 0; column <= right; ++column) {
        const TableColumn<Record> &of = columns[std::size_t(column)];
        sheet.widths.push_back(of.width);
        sheet.put(top, column, {of.title, headStyle});
        for (std::size_t row = 0; row < records.size(); ++row)
            sheet.put(top + 1 + int(row), column, {of.value(records[row]), of.style});
    }
    sheet.table = Area{top, 0, top + int(records.size()), right};
    sheet.frozenRows = top + 1;
}

/// The title of a sheet and a line under it.
void writeTitle(Sheet &sheet, const QString &title, const QString &subtitle);

}
