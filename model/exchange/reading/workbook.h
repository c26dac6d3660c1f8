// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

/// What a cell of a foreign table holds, whatever kind of file it came from.
struct SheetCell {
    enum class Kind : quint8 { Empty, Text, Number, Date, Bool, Error };

    QString text{};  ///< of a text; of an error its name, "#REF!"
    double number = 0;  ///< of a number; of a date its Julian day; of a bool 0 or 1
    Kind kind = Kind::Empty;
    bool percent = false;  ///< the number is shown as a percentage: 0.15 as 15 %
    bool formula = false;  ///< comes from a formula; Empty then means that no value was stored
    bool filled = false;  ///< has a background colour of its own

    bool isEmpty() const { return kind == Kind::Empty; }
    /// Nothing to read in it: empty, or a text of blanks.
    bool isBlank() const { return isEmpty() || (kind == Kind::Text && text.trimmed().isEmpty()); }
    QDate date() const { return kind == Kind::Date ? QDate::fromJulianDay(qint64(number)) : QDate(); }

    bool operator==(const SheetCell &) const = default;
};

/// Cells from 0, both ends inclusive.
struct Range {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;

    bool contains(int row, int column) const
    {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
    bool operator==(const Range &) const = default;
};

struct Sheet {
    QString name{};
    bool hidden = false;
    std::vector<std::vector<SheetCell>> rows{};  ///< each as long as its last cell that is not empty
    std::vector<Range> merges{};
    QStringList headings{};  ///< of a list of records what its columns hold; then no row is a heading

    /// Counted from 0; an empty cell where there is none.
    const SheetCell &at(int row, int column) const;
    int rowCount() const { return int(rows.size()); }
    int columnCount() const;

    bool operator==(const Sheet &) const = default;
};

/// The tables of one file. A CSV has one sheet without a name.
struct Workbook {
    QString file{};  ///< name without folder
    bool csv = false;
    QString encoding{};  ///< of a CSV: UTF-8, UTF-16 or Windows-1252
    QChar separator{};  ///< of a CSV
    std::vector<Sheet> sheets{};
};

/// "C" of column 2.
QString columnLetters(int column);
/// "C5" of row 4 and column 2.
QString cellAddress(int row, int column);
/// Row and column of "C5" or "$C$5"; nothing where it is no address or out of a spreadsheet's bounds.
std::optional<std::pair<int, int>> parseAddress(QStringView address);
