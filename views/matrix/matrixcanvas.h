// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/matrix/matrixpainting.h"

#include <QPainter>

/// What the parts of the matrix are painted with: shared by matrixpainting.cpp and matrixheadpainting.cpp.
class MatrixCanvas {
public:
    MatrixCanvas(QPainter &painter, const MatrixPicture &picture, const MatrixGeometry &geometry,
                 const MatrixLook &look, const MatrixMarks &marks);

protected:
    static constexpr int padding = 8;
    static constexpr int swatchSide = 10;

    void write(const QRect &rect, const QString &text, int flags, const QColor &color);
    /// 2 px in the accent colour; with \a inner 1 px Base inside, so that it shows on any violet.
    void paintRing(const QRect &rect, bool inner);

    QPainter &m_painter;
    const MatrixPicture &m_picture;
    const MatrixGeometry &m_geometry;
    const MatrixLook &m_look;
    const Colors &m_colors;
    const MatrixMarks &m_marks;
    QFont m_bold;
    QFont m_small;
};

/// The heads of the columns, the weights and what stands left and right of them.
void paintMatrixHeads(QPainter &painter, const MatrixPicture &picture, const MatrixGeometry &geometry,
                      const MatrixLook &look, const MatrixMarks &marks);
