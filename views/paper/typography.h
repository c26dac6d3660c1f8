// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

/// Reports on paper: pages that are measured first and drawn afterwards, on a PDF or on a screen.
namespace paper {

/// Lengths of the layout are 600ths of an inch, on whatever they are drawn.
constexpr double unitsPerInch = 600;

constexpr double pt(double points)
{
    return points * unitsPerInch / 72;
}

constexpr double mm(double millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

/// How a text looks. Nothing on paper is smaller than 7 points.
struct TextStyle {
    double size = 9.5;  ///< points
    double leading = 14;  ///< from line to line, points
    bool bold = false;
    QColor color{};
};

extern const TextStyle bodyText;
extern const TextStyle noteText;
extern const TextStyle captionText;
extern const TextStyle tableText;
extern const TextStyle runningText;  ///< head and foot of a page
extern const TextStyle coverTitle;
extern const TextStyle coverSubtitle;
extern const TextStyle keyFigure;

/// \a level from 1.
const TextStyle &headingText(int level);

QFont fontOf(const TextStyle &style);

/// \a style with letters and lines shrunk to \a points.
TextStyle shrunk(TextStyle style, double points);

}
