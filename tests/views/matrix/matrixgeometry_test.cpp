// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixgeometry.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace {

MatrixGeometry geometry(const QSize &viewport, int rows, int columns)
{
    QFont font = QApplication::font();
    font.setPointSizeF(9);
    return matrixGeometry(viewport, {.rows = rows, .columns = columns, .methods = 2}, QFontMetrics(font));
}

TEST(MatrixGeometry, EighteenByElevenFitsASmallLaptopWithoutScrolling)
{
    EXPECT_EQ(geometry({894, 510}, 18, 11).scrollRange(), QSize(0, 0));
}

TEST(MatrixGeometry, ManyColumnsScrollBetweenTheFrozenOnes)
{
    MatrixGeometry many = geometry({894, 510}, 200, 30);
    EXPECT_GT(many.scrollRange().width(), 0);
    EXPECT_GT(many.scrollRange().height(), 0);
    const QRect frozenName = many.name(0);
    const QRect frozenHead = many.head(0);
    many.scroll = QPoint(many.scrollRange().width(), many.scrollRange().height());
    EXPECT_EQ(many.name(0).left(), frozenName.left());
    EXPECT_EQ(many.head(0).top(), frozenHead.top());
    EXPECT_EQ(many.cell({199, 29}).right(), many.cellArea().right());
    EXPECT_EQ(many.endColumn(), 30);
}

TEST(MatrixGeometry, EveryPlaceIsFoundAgainByItsPoint)
{
    MatrixGeometry all = geometry({894, 300}, 40, 20);
    all.scroll = QPoint(50, 60);
    using Part = MatrixHit::Area;
    EXPECT_EQ(all.hit(all.cell({5, 3}).center()).place, (MatrixPlace{5, 3}));
    EXPECT_EQ(all.hit(all.cell({MatrixPlace::weights, 4}).center()).place,
              (MatrixPlace{MatrixPlace::weights, 4}));
    EXPECT_EQ(all.hit(all.name(6).center()).area, Part::Name);
    EXPECT_EQ(all.hit(all.head(4).center()).area, Part::Head);
    EXPECT_EQ(all.hit(all.rank(6, 1).center()).area, Part::Result);
    EXPECT_EQ(all.hit(all.resultHead(1).center()).place.column, 1);
    EXPECT_EQ(all.hit({10, 10}).area, Part::Corner);
    EXPECT_EQ(all.hit({10, 5000}).area, Part::Nothing);
}

}
