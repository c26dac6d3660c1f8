// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"

#include <QDateTime>
#include <QString>

#include <compare>
#include <map>
#include <optional>
#include <variant>
#include <vector>

/// Spreadsheets that we write, as values; toXlsx() and toCsv() make files of them.
namespace writing {

/// Rows and columns count from 0, both ends are part of it.
struct Area {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
};

/// "C" of column 2.
QString columnName(int column);
/// "C5" of row 4 and column 2; a "$" before what must not move when the formula is copied.
QString address(int row, int column, bool fixedRow = false, bool fixedColumn = false);
/// "$C$5:$D$9".
QString address(const Area &area);

/// A formula without its "=", in English and with commas, and the value it has: other programs show it
/// without computing.
struct Formula {
    QString text{};
    std::variant<double, QString> value{};
};

/// How a cell looks. Styles that are alike are one style in the file.
struct Style {
    enum class Ground { None, Head, Group, Total, Input };
    enum class Align { Auto, Left, Centre, Right };

    bool bold = false;
    bool large = false;
    bool secondary = false;
    bool wraps = false;
    bool bordered = false;
    bool unlocked = false;  ///< may be typed in on a protected sheet
    Ground ground = Ground::None;
    Align align = Align::Auto;
    QString numbers{};  ///< how numbers are shown, in the notation of the file: "#,##0"

    std::weak_ordering operator<=>(const Style &) const = default;
    bool operator==(const Style &) const = default;
};

/// Texts are always texts, whatever they begin with.
struct Cell {
    std::variant<std::monostate, QString, double, Money, QDate, Formula> value{};
    Style style{};
};

/// What may be typed into some cells.
struct Validation {
    Area area{};
    std::optional<std::pair<double, double>> range{};  ///< from, to
    QString list{};  ///< a formula that names the cells with the words to choose from
    QString title{};  ///< shown beside the cell while it is chosen
    QString hint{};
    QString refusal{};  ///< said when something else was typed
};

/// Cells coloured from pale to strong by their number.
struct Heat {
    Area area{};
    double weakest = 0;
    double strongest = 0;  ///< below \a weakest where less is better
};

struct Sheet {
    QString name{};
    std::vector<std::vector<Cell>> rows{};
    std::vector<double> widths{};  ///< of the columns, in letters
    std::map<int, double> heights{};  ///< of some rows, in points
    std::vector<Area> merges{};  ///< the upper left cell speaks for all
    std::optional<Area> table{};  ///< with its one row of titles: filtered in XLSX, all that CSV gets
    int frozenRows = 0;
    int frozenColumns = 0;
    std::vector<Validation> validations{};
    std::vector<Heat> heats{};
    bool landscape = true;
    bool locked = false;  ///< only unlocked cells can be changed, until the protection is taken off
    bool hidden = false;

    /// Puts \a cell where it belongs, making room.
    void put(int row, int column, Cell cell);
};

struct Spreadsheet {
    QString title{};
    QString author{};
    QString edition{};  ///< at the foot of each page
    QDateTime changed{};  ///< stands in for the time of writing
    std::vector<Sheet> sheets{};
};

}
