// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/format.h"
#include "model/report/words.h"

#include <optional>
#include <variant>

namespace report {

/// One column of a table. Its title says the unit, or the joint title of a group of columns does.
struct Column {
    enum class Holds { Text, Number, Money };

    QString title{};
    QString group{};  ///< columns side by side with the same group stand under that one heading
    Align align = Align::Left;
    Holds holds = Holds::Text;
    int decimals = 0;  ///< of numbers
    format::Unit unit = format::Unit::Juta;  ///< of money
    /// 0: as wide as what stands in it, never broken. Else the share of the width that is left over.
    double stretch = 0;
    QString token{};  ///< how the options of a block call it; empty where they cannot

    bool operator==(const Column &) const = default;
};

/// What stands in one place of a table. A number stays a number until it is printed: a spreadsheet wants it
/// so.
struct Cell {
    std::variant<std::monostate, Words, double, Money> value{};
    int span = 1;  ///< how many columns it takes up
    bool strong = false;
    std::optional<double> heat{};  ///< ground on the scale of scores, 0 to 1

    Cell() = default;
    Cell(Words words);
    Cell(const QString &text);
    Cell(double number);
    Cell(Money money);

    bool operator==(const Cell &) const = default;
};

/// As printed: a dash where there is nothing, or no money.
Words text(const Cell &cell, const Column &column);

struct Row {
    enum class Kind {
        Plain,
        Group,  ///< a heading over the rows that follow
        Total
    };

    std::vector<Cell> cells{};
    Kind kind = Kind::Plain;

    bool operator==(const Row &) const = default;
};

struct Table {
    QString number{};  ///< "Tabel 3.1"
    QString caption{};
    std::vector<Column> columns{};
    std::vector<Row> rows{};
    QString note{};  ///< under it

    bool operator==(const Table &) const = default;
};

}
