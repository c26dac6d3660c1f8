// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;

/// An icon of resources/icons, painted in the palette's colour of the moment: secondary text, accent
/// where it is checked or current, disabled text where it is off, text on accent in a filled button. It
/// follows light and dark by itself.
QIcon icon(const char *name);

/// The same drawing in one colour, for painters.
void paintIcon(QPainter &painter, const char *name, const QRectF &rect, const QColor &color);

/// A chevron in the square \a rect, 1.5 px wide: of a tree's branch or a list field.
void paintChevron(QPainter &painter, const QRectF &rect, bool down, const QColor &color);
