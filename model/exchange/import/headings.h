// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/grid.h"
#include "model/exchange/import/money.h"

#include <QSet>
#include <QStringList>

/// The heading of one column, over one or more rows, taken apart.
struct Heading {
    int column = 0;
    QStringList path{};  ///< labels from top to bottom, each once
    QString text{};  ///< as shown: the labels in one line
    QStringList words{};  ///< what to look up, most telling first: the whole path, the last label, ...
    std::vector<int> years{};  ///< calendar years that it names
    int planYear = 0;  ///< "Tahun ke-2": counted from the first year of the plan; 0: none
    MoneyUnit unit = MoneyUnit::Unknown;
    bool rupiah = false;  ///< a mere "Rp": money, in a unit that may stand elsewhere
    bool total = false;  ///< a sum of other columns: "Jumlah", "Total Anggaran"
};

/// The rows of a table's heading, and where its data begin.
struct HeadingRows {
    int top = 0;
    int bottom = 0;
    int firstData = 0;  ///< after rows that number the columns
};

/// Finds the next rows from \a from on that look like the heading of any kind of table: by words of the
/// field, by years, by the words of \a further (criteria, as headings of a score sheet). \a lenient: one word
/// of the field is enough.
std::optional<HeadingRows> findHeadingRows(const Grid &grid, int from, const QSet<QString> &further,
                                           bool lenient);

/// The heading of a table that somebody says begins at \a row.
HeadingRows headingRowsAt(const Grid &grid, int row);

/// The headings of the columns, left to right; columns without one are left out.
std::vector<Heading> headingsOf(const Grid &grid, const HeadingRows &rows);

/// The headings of a list of records, one a column.
std::vector<Heading> headingsOf(const QStringList &texts);

/// True for a row that numbers the columns: "(1) (2) (3)", "1 2 3 4", "a b c".
bool isNumberRow(const Grid &grid, int row);

/// True for a row in the middle of a table that is a heading again: of the same table, or of the next.
bool isHeadingAgain(const Grid &grid, int row);

/// The words of a label without years, units of money and what belongs to them.
QString labelWords(const QString &label);

/// True where a label is nothing but a year, of the calendar or of the plan.
bool isYearLabel(const QString &text);

/// Takes one label or a path of labels apart; for headings of a CSV and for tests.
Heading parseHeading(const QStringList &path);
