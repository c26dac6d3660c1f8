// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/stylepaint.h"

#include "views/common/icons.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace {

constexpr double radius = 3;

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(stylepaint::primaryProperty).toBool();
}

}

/// A rounded box whose border lies wholly inside \a rect.
void stylepaint::box(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border,
                     double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const double half = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void stylepaint::field(QPainter &painter, const QStyleOption &option, const QWidget *widget,
                       const Colors &colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool wrong = enabled && widget && widget->property(problemProperty).toBool();
    const QColor border = focused ? colors.accent
        : wrong                   ? colors.problem
        : enabled                 ? colors.fieldBorder
                                  : colors.areaLine;
    box(painter, option.rect, enabled ? colors.field : colors.window, border, focused ? 2 : 1);
}

void stylepaint::button(QPainter &painter, const QStyleOption &option, const QWidget *widget,
                        const Colors &colors)
{
    const bool on = option.state & QStyle::State_On;
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    if (isPrimary(widget) && enabled) {
        const QColor ground = pressed ? colors.accent.darker(115)
            : hovered                 ? colors.accent.lighter(108)
                                      : colors.accent;
        box(painter, option.rect, ground, focused ? colors.text : QColor(), 2);
        return;
    }
    const QColor ground = on || pressed ? colors.selected : hovered ? colors.hover : colors.field;
    const QColor border = on || focused ? colors.accent : enabled ? colors.fieldBorder : colors.areaLine;
    box(painter, option.rect, enabled ? ground : colors.window, border, focused ? 2 : 1);
}

void stylepaint::buttonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget,
                             const Colors &colors)
{
    constexpr int gap = 8;
    constexpr int chevron = 12;
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool primary = isPrimary(widget) && enabled;
    const bool menu = button.features & QStyleOptionButton::HasMenu;
    const QColor color = primary ? colors.onAccent : enabled ? colors.text : colors.disabled;
    const int icon = button.icon.isNull() ? 0 : 16;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int parts = (icon > 0) + (words > 0) + menu;
    const int width = icon + words + (menu ? chevron : 0) + gap * (parts - 1);
    const QRect rect = button.rect;
    int left = std::max(rect.left() + 4, rect.center().x() - width / 2);
    if (icon > 0) {
        button.icon.paint(&painter, QRect(left, rect.center().y() - icon / 2 + 1, icon, icon),
                          Qt::AlignCenter,
                          primary       ? QIcon::Selected
                              : enabled ? QIcon::Normal
                                        : QIcon::Disabled,
                          primary || button.state & QStyle::State_On ? QIcon::On : QIcon::Off);
        left += icon + gap;
    }
    painter.setPen(color);
    painter.drawText(QRect(left, rect.top(), words + 4, rect.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic),
                     button.text);
    if (menu)
        paintChevron(painter, QRectF(left + words + gap, rect.center().y() - 5, chevron, chevron), true,
                     color);
}

void stylepaint::toolBar(QPainter &painter, const QStyleOption &option, const Colors &colors)
{
    painter.fillRect(option.rect, colors.window);
    painter.setPen(colors.areaLine);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void stylepaint::toolButton(QPainter &painter, const QStyleOption &option, const Colors &colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        box(painter, option.rect, colors.selected, {});
    else if (enabled && option.state & QStyle::State_MouseOver)
        box(painter, option.rect, colors.hover, {});
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        box(painter, option.rect, Qt::transparent, colors.accent, 2);
}

void stylepaint::toolButtonLabel(QPainter &painter, const QStyleOptionToolButton &button,
                                 const Colors &colors)
{
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool on = button.state & QStyle::State_On;
    const QRect rect = button.rect.adjusted(8, 0, -8, 0);
    const int top = rect.center().y() - button.iconSize.height() / 2;
    button.icon.paint(&painter, QRect(QPoint(rect.left(), top), button.iconSize), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled, on ? QIcon::On : QIcon::Off);
    painter.setPen(enabled ? colors.text : colors.disabled);
    painter.drawText(rect.adjusted(button.iconSize.width() + 8, 0, 8, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine),
                     button.text);
}

void stylepaint::check(QPainter &painter, const QStyleOption &option, const Colors &colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QColor mark = enabled ? colors.accent : colors.disabled;
    box(painter, option.rect, on || partly ? mark : colors.field, on || partly ? mark : colors.fieldBorder);
    if (on)
        paintIcon(painter, "check", QRectF(option.rect).adjusted(1, 1, -1, -1), colors.onAccent);
    else if (partly)
        paintIcon(painter, "minus", QRectF(option.rect).adjusted(1, 1, -1, -1), colors.onAccent);
}

void stylepaint::radio(QPainter &painter, const QStyleOption &option, const Colors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = option.state & QStyle::State_On;
    painter.setPen(QPen(on ? colors.accent : colors.fieldBorder, on ? 2 : 1));
    painter.setBrush(colors.field);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.drawEllipse(circle);
    if (on) {
        painter.setBrush(colors.accent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(circle.adjusted(3, 3, -3, -3));
    }
    painter.restore();
}

void stylepaint::dropPlace(QPainter &painter, const QStyleOption &option, const Colors &colors)
{
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(Qt::NoBrush);
    if (option.rect.height() == 0)
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    else
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void stylepaint::tab(QPainter &painter, const QStyleOptionTab &tab, const Colors &colors)
{
    const bool current = tab.state & QStyle::State_Selected;
    painter.setPen(colors.areaLine);
    painter.drawLine(tab.rect.bottomLeft(), tab.rect.bottomRight());
    if (current)
        painter.fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 2, tab.rect.width(), 3), colors.accent);
    QFont font = painter.font();
    font.setBold(current);
    painter.save();
    painter.setFont(font);
    const bool lively = current || tab.state & QStyle::State_MouseOver;
    painter.setPen(lively ? colors.text : colors.secondary);
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    if (tab.state & QStyle::State_HasFocus)
        box(painter, tab.rect.adjusted(1, 1, -1, -4), Qt::transparent, colors.accent, 2);
    painter.restore();
}

void stylepaint::header(QPainter &painter, const QStyleOption &option, const Colors &colors)
{
    painter.fillRect(option.rect, colors.header);
    painter.setPen(colors.areaLine);
    painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.setPen(colors.gridLine);
    painter.drawLine(option.rect.topRight() + QPoint(0, 1), option.rect.bottomRight() - QPoint(0, 1));
}

void stylepaint::progress(QPainter &painter, const QStyleOptionProgressBar &bar, const Colors &colors)
{
    const QRect groove(bar.rect.left(), bar.rect.center().y() - 3, bar.rect.width(), 8);
    painter.fillRect(groove, colors.gridLine);
    const double span = bar.maximum - bar.minimum;
    const double share = span > 0 ? (bar.progress - bar.minimum) / span : 0.3;
    painter.fillRect(QRect(groove.topLeft(), QSize(int(groove.width() * share), groove.height())),
                     colors.accent);
}

void stylepaint::scrollBar(QPainter &painter, const QStyle &style, const QStyleOptionSlider &bar,
                           const QWidget *widget, const Colors &colors)
{
    painter.fillRect(bar.rect, colors.window);
    QRectF handle = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    if (bar.orientation == Qt::Vertical)
        handle.adjust(3, 2, -3, -2);
    else
        handle.adjust(2, 3, -2, -3);
    const bool lively = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lively ? colors.fieldBorder : colors.areaLine);
    painter.drawRoundedRect(handle, 3, 3);
    painter.restore();
}

void stylepaint::combo(QPainter &painter, const QStyle &style, const QStyleOptionComboBox &combo,
                       const QWidget *widget, const Colors &colors)
{
    field(painter, combo, widget, colors);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    const QRectF place(arrow.center().x() - 6, arrow.center().y() - 5, 12, 12);
    const bool enabled = combo.state & QStyle::State_Enabled;
    paintChevron(painter, place, true, enabled ? colors.secondary : colors.disabled);
}
