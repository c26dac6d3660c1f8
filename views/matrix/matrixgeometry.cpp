// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixgeometry.h"

#include <algorithm>

namespace {

/// Height of the table's letters at 100 %.
constexpr int usualHeight = 17;

}

MatrixGeometry matrixGeometry(const QSize &viewport, const MatrixExtent &content, const QFontMetrics &metrics)
{
    const auto scaled = [&](int pixels) { return pixels * metrics.height() / usualHeight; };
    MatrixGeometry geometry{.viewport = viewport,
                            .rows = content.rows,
                            .columns = content.columns,
                            .methods = content.methods,
                            .rowHeight = std::max(20, metrics.ascent() + metrics.descent() + 7),
                            .headHeight = scaled(48),
                            .weightHeight = scaled(28),
                            .scoreWidth = scaled(44),
                            .rankWidth = scaled(32),
                            .teamWidth = content.places ? scaled(44) : 0};
    const int columns = content.columns;
    const int room = viewport.width() - geometry.resultsWidth();
    // Names come first where it is tight; what is left beyond goes to both.
    const int spare = std::max(0, room - scaled(258) - columns * scaled(44));
    const int names = scaled(258) + std::min(spare * 2 / 5, scaled(180));
    geometry.cellWidth = std::clamp(columns > 0 ? (room - names) / columns : 0, scaled(42), scaled(84));
    geometry.nameWidth = std::max(scaled(200), room - columns * geometry.cellWidth);
    return geometry;
}

int MatrixGeometry::resultsLeft() const
{
    return std::max(nameWidth + cellWidth,
                    std::min(nameWidth + columns * cellWidth, viewport.width() - resultsWidth()));
}

QRect MatrixGeometry::cellArea() const
{
    return {nameWidth, top(), resultsLeft() - nameWidth, viewport.height() - top()};
}

QRect MatrixGeometry::head(int column) const
{
    return {nameWidth + column * cellWidth - scroll.x(), 0, cellWidth, headHeight};
}

QRect MatrixGeometry::cell(const MatrixPlace &place) const
{
    const int x = nameWidth + place.column * cellWidth - scroll.x();
    if (place.row == MatrixPlace::weights)
        return {x, headHeight, cellWidth, weightHeight};
    return {x, top() + place.row * rowHeight - scroll.y(), cellWidth, rowHeight};
}

QRect MatrixGeometry::name(int row) const
{
    const QRect first = cell({row, 0});
    return {0, first.y(), nameWidth, first.height()};
}

QRect MatrixGeometry::score(int row, int method) const
{
    const QRect line = name(row);
    return {resultsLeft() + method * methodWidth(), line.y(), scoreWidth, line.height()};
}

QRect MatrixGeometry::rank(int row, int method) const
{
    const QRect before = score(row, method);
    return {before.right() + 1, before.y(), rankWidth, before.height()};
}

QRect MatrixGeometry::team(int row) const
{
    const QRect line = name(row);
    return {resultsLeft() + methods * methodWidth(), line.y(), teamWidth, line.height()};
}

QRect MatrixGeometry::teamHead() const
{
    return {resultsLeft() + methods * methodWidth(), 0, teamWidth, headHeight};
}

QRect MatrixGeometry::resultHead(int method) const
{
    return {resultsLeft() + method * methodWidth(), 0, methodWidth(), headHeight};
}

int MatrixGeometry::firstRow() const
{
    return std::clamp(scroll.y() / rowHeight, 0, rows);
}

int MatrixGeometry::endRow() const
{
    return std::clamp((scroll.y() + cellArea().height()) / rowHeight + 1, 0, rows);
}

int MatrixGeometry::firstColumn() const
{
    return std::clamp(scroll.x() / cellWidth, 0, columns);
}

int MatrixGeometry::endColumn() const
{
    return std::clamp((scroll.x() + cellArea().width()) / cellWidth + 1, 0, columns);
}

QSize MatrixGeometry::scrollRange() const
{
    return {std::max(0, columns * cellWidth - cellArea().width()),
            std::max(0, rows * rowHeight - cellArea().height())};
}

MatrixHit MatrixGeometry::hit(const QPoint &point) const
{
    using Part = MatrixHit::Area;
    const bool inHead = point.y() < headHeight;
    const int row = point.y() < top() ? MatrixPlace::weights : (point.y() - top() + scroll.y()) / rowHeight;
    if (row >= rows || !QRect(QPoint(), viewport).contains(point))
        return {};
    if (point.x() < nameWidth)
        return {inHead ? Part::Corner : Part::Name, {row, 0}};
    if (point.x() >= resultsLeft()) {
        const int method = (point.x() - resultsLeft()) / methodWidth();
        if (method == methods && teamWidth > 0)
            return {inHead ? Part::TeamHead : Part::Team, {row, 0}};
        return method < methods ? MatrixHit{inHead ? Part::ResultHead : Part::Result, {row, method}}
                                : MatrixHit{};
    }
    const int column = (point.x() - nameWidth + scroll.x()) / cellWidth;
    return column < columns ? MatrixHit{inHead ? Part::Head : Part::Cell, {row, column}} : MatrixHit{};
}
