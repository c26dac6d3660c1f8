// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/colors.h"

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// The drawings of Style, one function a part.
namespace stylepaint {

/// Properties of a widget that change how it looks; see setPrimary() and setProblem().
constexpr auto primaryProperty = "primary";
constexpr auto problemProperty = "problem";

/// A rounded box whose border lies wholly inside \a rect; no valid \a border: none.
void box(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border, double width = 1);

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Colors &colors);
void button(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Colors &colors);
/// Icon, words and the chevron of a menu, 8 px apart, in the middle.
void buttonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget,
                 const Colors &colors);
void toolBar(QPainter &painter, const QStyleOption &option, const Colors &colors);
void toolButton(QPainter &painter, const QStyleOption &option, const Colors &colors);
/// Icon and word of a tool button, 8 px apart.
void toolButtonLabel(QPainter &painter, const QStyleOptionToolButton &button, const Colors &colors);
void check(QPainter &painter, const QStyleOption &option, const Colors &colors);
void radio(QPainter &painter, const QStyleOption &option, const Colors &colors);
/// Where a dragged row will go: a line between two rows, or a ring around one.
void dropPlace(QPainter &painter, const QStyleOption &option, const Colors &colors);
void tab(QPainter &painter, const QStyleOptionTab &tab, const Colors &colors);
void header(QPainter &painter, const QStyleOption &option, const Colors &colors);
void progress(QPainter &painter, const QStyleOptionProgressBar &bar, const Colors &colors);
void scrollBar(QPainter &painter, const QStyle &style, const QStyleOptionSlider &bar, const QWidget *widget,
               const Colors &colors);
void combo(QPainter &painter, const QStyle &style, const QStyleOptionComboBox &combo, const QWidget *widget,
           const Colors &colors);

}
