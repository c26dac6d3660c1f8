// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/colors.h"
#include "views/matrix/matrixgeometry.h"
#include "views/matrix/matrixpicture.h"

#include <QFont>
#include <QHash>

class QPainter;

/// What a picture needs besides itself to be painted.
struct MatrixLook {
    const Colors *colors = &lightColors;
    QFont font{};
    QHash<qint64, QColor> pillars{};  ///< the squares before the names, by key of the pillar
    std::vector<QStringList> titles{};  ///< of the columns, broken into lines
};

/// Where the person is.
struct MatrixMarks {
    std::optional<MatrixPlace> current{};
    QRect selection{};  ///< columns and rows of a block; empty for one cell
    bool hasFocus = false;
    int hoveredRow = -2;
    int hoveredHead = -1;
};

/// \a text in lines of at most \a width pixels; what does not fit into \a most lines ends in "…".
QStringList brokenTitle(const QString &text, int width, int most, const QFontMetrics &metrics);

/// The smaller letters under codes and heads.
QFont smallerFont(const QFont &font);

void paintMatrix(QPainter &painter, const MatrixPicture &picture, const MatrixGeometry &geometry,
                 const MatrixLook &look, const MatrixMarks &marks);
