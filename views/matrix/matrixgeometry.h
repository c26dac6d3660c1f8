// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QPoint>
#include <QRect>

/// A place in the matrix where a value can stand; row -1 is that of the weights.
struct MatrixPlace {
    static constexpr int weights = -1;

    int row = 0;
    int column = 0;

    bool operator==(const MatrixPlace &) const = default;
};

/// What lies under a point.
struct MatrixHit {
    enum class Area { Nothing, Corner, Head, Cell, Name, Result, ResultHead, Team, TeamHead };

    Area area = Area::Nothing;
    MatrixPlace place{};  ///< row and column, as far as the area has them; of a result the method as column
};

/// How much there is to show.
struct MatrixExtent {
    int rows = 0;
    int columns = 0;
    int methods = 0;
    bool places = false;  ///< those that the team gave
};

/// Where everything in the matrix lies, in pixels of the viewport. Names stay at the left, results at the
/// right, heads and weights on top; the cells scroll between them.
struct MatrixGeometry {
    QSize viewport{};
    QPoint scroll{};
    int rows = 0;
    int columns = 0;
    int methods = 0;
    int rowHeight = 24;
    int headHeight = 48;
    int weightHeight = 28;
    int nameWidth = 250;
    int cellWidth = 45;
    int scoreWidth = 44;
    int rankWidth = 32;
    int teamWidth = 0;  ///< of the column with the team's places; 0: there is none

    int top() const { return headHeight + weightHeight; }
    int methodWidth() const { return scoreWidth + rankWidth; }
    int resultsWidth() const { return methods * methodWidth() + teamWidth; }
    int resultsLeft() const;  ///< where the frozen results begin
    QRect cellArea() const;  ///< where cells show, between what is frozen
    QRect head(int column) const;
    QRect cell(const MatrixPlace &place) const;  ///< also of a weight
    QRect name(int row) const;  ///< also of the weights
    QRect score(int row, int method) const;
    QRect rank(int row, int method) const;
    QRect resultHead(int method) const;
    QRect team(int row) const;  ///< the team's place, behind the results
    QRect teamHead() const;
    int firstRow() const;  ///< of those that show
    int endRow() const;  ///< behind the last one that shows
    int firstColumn() const;
    int endColumn() const;
    QSize scrollRange() const;  ///< the most that can be scrolled
    MatrixHit hit(const QPoint &point) const;
};

/// Fits so many rows and columns into \a viewport: all columns where there is room, wider ones where there
/// is more; the names get what is left. \a content has the rows, columns and methods, and whether there are
/// places of the team.
MatrixGeometry matrixGeometry(const QSize &viewport, const MatrixExtent &content,
                              const QFontMetrics &metrics);
