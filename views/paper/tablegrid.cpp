// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/tablegrid.h"

#include "views/common/colors.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <numeric>

namespace paper {

namespace {

using report::Column;

std::vector<double> fractionsOf(const report::Table &table, const QFont &font)
{
    std::vector<double> fractions(table.columns.size(), 0);
    for (const report::Row &row : table.rows) {
        std::size_t column = 0;
        for (const report::Cell &cell : row.cells) {
            if (column < fractions.size() && cell.span == 1 && isFigure(cell))
                fractions[column] = std::max(fractions[column],
                                             fractionWidth(text(cell, table.columns[column]).plain(), font));
            column += std::size_t(cell.span);
        }
    }
    return fractions;
}

}

double fractionWidth(const QString &number, const QFont &font)
{
    const qsizetype sign = number.indexOf(QLocale().decimalPoint());
    return sign < 0 ? 0 : QFontMetricsF(font).horizontalAdvance(number.mid(sign));
}

bool isFigure(const report::Cell &cell)
{
    return std::holds_alternative<double>(cell.value) || std::holds_alternative<Money>(cell.value);
}

TableGrid::TableGrid(const report::Table &table, double pageWidth)
    : columns(table.columns)
{
    ColumnWidths measured = columnWidths(table, pageWidth);
    style = strong = measured.style;
    strong.bold = true;
    widths = std::move(measured.widths);
    for (const double columnWidth : widths) {
        lefts.push_back(width);
        width += columnWidth;
    }
    fractions = fractionsOf(table, fontOf(strong));
}

double TableGrid::widthOf(std::size_t column, int span) const
{
    const auto end = std::min(column + std::size_t(span), widths.size());
    return std::accumulate(widths.begin() + std::ptrdiff_t(column), widths.begin() + std::ptrdiff_t(end),
                           0.0);
}

LaidCell laidCell(const TableGrid &grid, const report::Cell &cell, std::size_t column, report::Row::Kind kind)
{
    const Column &of = grid.columns[column];
    const bool strong = cell.strong || kind != report::Row::Kind::Plain;
    TextStyle style = strong ? grid.strong : grid.style;
    if (cell.heat)
        style.color = letterOn(scoreColor(*cell.heat, lightColors));
    const report::Words words = text(cell, of);
    const report::Align align = cell.span > 1 ? report::Align::Left : of.align;
    const double width = grid.widthOf(column, cell.span);
    double room = width - 2 * cellPadding;
    if (isFigure(cell) && align == report::Align::Right)
        room -= grid.fractions[column] - fractionWidth(words.plain(), fontOf(style));
    return {.block = TextBlock(words, style, std::max(room, pt(1)), align),
            .left = grid.lefts[column],
            .width = width,
            .textLeft = grid.lefts[column] + cellPadding,
            .heat = cell.heat};
}

TableHead::TableHead(const TableGrid &grid)
    : m_width(grid.width)
{
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        const Column &column = grid.columns[i];
        m_titles.push_back(
            {TextBlock(column.title, grid.strong, grid.widths[i] - 2 * cellPadding, column.align),
             grid.lefts[i], grid.widths[i]});
        m_titleHeight = std::max(m_titleHeight, m_titles.back().block.height());
        if (column.group.isEmpty() || (i > 0 && grid.columns[i - 1].group == column.group))
            continue;
        int span = 1;
        while (i + std::size_t(span) < grid.columns.size()
               && grid.columns[i + std::size_t(span)].group == column.group)
            ++span;
        const double width = grid.widthOf(i, span);
        m_groups.push_back(
            {TextBlock(column.group, grid.strong, width - 2 * cellPadding, report::Align::Centre),
             grid.lefts[i], width});
        m_groupHeight = std::max(m_groupHeight, m_groups.back().block.height() + 2 * rowPadding);
    }
    m_titleHeight += 2 * rowPadding;
}

void TableHead::draw(QPainter &painter, QPointF at) const
{
    painter.fillRect(QRectF(at, QSizeF(m_width, height())), lightColors.header);
    drawRule(painter, at, m_width, ruleWidth, lightColors.text);
    for (const Title &group : m_groups) {
        group.block.draw(painter, at + QPointF(group.left + cellPadding, rowPadding));
        drawRule(painter, at + QPointF(group.left + cellPadding, m_groupHeight),
                 group.width - 2 * cellPadding, hairline, lightColors.fieldBorder);
    }
    const double bottom = at.y() + height() - rowPadding;
    for (const Title &title : m_titles)
        title.block.draw(painter, QPointF(at.x() + title.left + cellPadding, bottom - title.block.height()));
    drawRule(painter, at + QPointF(0, height()), m_width, ruleWidth, lightColors.text);
}

void drawRule(QPainter &painter, QPointF from, double width, double thickness, const QColor &color)
{
    painter.fillRect(QRectF(from.x(), from.y() - thickness / 2, width, thickness), color);
}

}
