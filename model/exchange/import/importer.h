// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/draft.h"
#include "model/exchange/import/importoptions.h"
#include "model/exchange/reading/workbook.h"

/// One column of a recognised table, as the preview shows it.
struct ColumnPreview {
    int index = 0;  ///< from 0
    QString heading{};
    Field field = Field::Unknown;
    std::vector<int> years{};
    MoneyUnit unit = MoneyUnit::Unknown;  ///< of money: what it was read in
    QString sample{};  ///< the first content
};

/// One sheet, or one table of a sheet, and what was made of it.
struct SheetPreview {
    int book = 0;  ///< index into the workbooks
    int sheet = 0;
    int table = 1;  ///< from 1; as in Mapping::SheetRule
    std::optional<Kind> kind{};  ///< none: not recognised, or ignored
    bool ignored = false;
    int headingTop = 0;  ///< rows of the heading, from 0
    int headingBottom = 0;
    int dataEnd = 0;  ///< the row after the last of the table
    bool turned = false;  ///< the headings stand in the first column; rows and columns are swapped
    std::vector<ColumnPreview> columns{};
    int problems = 0;  ///< warnings and errors
    int rows = 0;  ///< that are items of its kind
};

struct ImportPreview {
    std::vector<SheetPreview> sheets{};
    Draft draft{};
};

/// Works out what importing \a books into a plan would do. A pure function but for the keys of new rows: it
/// may run on any thread, and again after every correction of the mapping. The order of the books does not
/// matter.
ImportPreview prepareImport(const PlanData &data, const std::vector<Workbook> &books,
                            const ImportOptions &options);
