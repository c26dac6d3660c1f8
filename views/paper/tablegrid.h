// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/tablepieces.h"
#include "views/paper/textblock.h"

namespace paper {

constexpr double rowPadding = pt(2.25);
constexpr double hairline = pt(0.4);
constexpr double ruleWidth = pt(0.9);

bool isFigure(const report::Cell &cell);  ///< a number or an amount of money

/// Width of the decimals of a printed figure with their sign; 0 for a whole number.
double fractionWidth(const QString &number, const QFont &font);

/// The columns of a table, measured.
struct TableGrid {
    TableGrid(const report::Table &table, double pageWidth);

    /// Of \a span columns from \a column on.
    double widthOf(std::size_t column, int span) const;

    std::vector<report::Column> columns;
    TextStyle style;
    TextStyle strong;
    std::vector<double> lefts;
    std::vector<double> widths;
    std::vector<double> fractions;  ///< the widest decimals of a column: decimal signs stand under each other
    double width = 0;
};

struct LaidCell {
    TextBlock block;
    double left = 0;
    double width = 0;
    double textLeft = 0;
    std::optional<double> heat{};
};

struct LaidRow {
    report::Row::Kind kind = report::Row::Kind::Plain;
    std::vector<LaidCell> cells{};
    int lines = 1;
};

LaidCell laidCell(const TableGrid &grid, const report::Cell &cell, std::size_t column,
                  report::Row::Kind kind);

/// The titles of the columns, in two storeys where columns are grouped.
class TableHead {
public:
    explicit TableHead(const TableGrid &grid);

    double height() const { return m_groupHeight + m_titleHeight; }
    void draw(QPainter &painter, QPointF at) const;

private:
    struct Title {
        TextBlock block;
        double left = 0;
        double width = 0;
    };

    std::vector<Title> m_titles;
    std::vector<Title> m_groups;
    double m_width;
    double m_groupHeight = 0;
    double m_titleHeight = 0;
};

/// A line \a width long whose middle is at \a from.
void drawRule(QPainter &painter, QPointF from, double width, double thickness, const QColor &color);

}
