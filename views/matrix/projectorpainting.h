// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/colors.h"
#include "views/matrix/slide.h"

#include <QSizeF>

class QPainter;

/// What the projector paints: \a slide on 1366 × 768 units, scaled by the painter.
struct ProjectorLook {
    QSizeF size{};  ///< in those units; as wide or wider than 1366
    QColor pillar{};
    QString before{};  ///< names of the neighbours; empty at the ends
    QString after{};
    int number = 1;  ///< from 1
    int count = 1;
    int row = -1;  ///< the criterion that is talked about
    bool names = false;
};

void paintSlide(QPainter &painter, const Slide &slide, const ProjectorLook &look, const Colors &colors);
