// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/style.h"

#include "views/common/colors.h"
#include "views/common/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace {

constexpr auto primary = "primary";
constexpr double radius = 3;

/// A rounded box whose border lies wholly inside \a rect.
void paintBox(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border,
              double width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const double half = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option, const Colors &colors, bool focused)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    paintBox(painter, option.rect, enabled ? colors.field : colors.window,
             focused       ? colors.accent
                 : enabled ? colors.fieldBorder
                           : colors.areaLine,
             focused ? 2 : 1);
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Colors &colors)
{
    const bool on = option.state & QStyle::State_On;
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    if (widget && widget->property(primary).toBool() && enabled) {
        const QColor ground = pressed ? colors.accent.darker(115)
            : hovered                 ? colors.accent.lighter(108)
                                      : colors.accent;
        paintBox(painter, option.rect, ground, focused ? colors.text : QColor(), 2);
        return;
    }
    const QColor ground = on || pressed ? colors.selected : hovered ? colors.hover : colors.field;
    const QColor border = on || focused ? colors.accent : enabled ? colors.fieldBorder : colors.areaLine;
    paintBox(painter, option.rect, enabled ? ground : colors.window, border, focused ? 2 : 1);
}

void paintToolButton(QPainter &painter, const QStyleOption &option, const Colors &colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        paintBox(painter, option.rect, colors.selected, {});
    else if (enabled && option.state & QStyle::State_MouseOver)
        paintBox(painter, option.rect, colors.hover, {});
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintBox(painter, option.rect, Qt::transparent, colors.accent, 2);
}

void paintCheck(QPainter &painter, const QStyleOption &option, const Colors &colors)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QColor mark = enabled ? colors.accent : colors.disabled;
    paintBox(painter, option.rect, on || partly ? mark : colors.field,
             on || partly ? mark : colors.fieldBorder);
    if (on)
        paintIcon(painter, "check", QRectF(option.rect).adjusted(1, 1, -1, -1), colors.onAccent);
    else if (partly)
        paintIcon(painter, "minus", QRectF(option.rect).adjusted(1, 1, -1, -1), colors.onAccent);
}

void paintRadio(QPainter &painter, const QStyleOption &option, const Colors &colors)
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

void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Colors &colors)
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
        paintBox(painter, tab.rect.adjusted(1, 1, -1, -4), Qt::transparent, colors.accent, 2);
    painter.restore();
}

void paintHeader(QPainter &painter, const QStyleOption &option, const Colors &colors)
{
    painter.fillRect(option.rect, colors.header);
    painter.setPen(colors.areaLine);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.setPen(colors.gridLine);
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight() - QPoint(0, 1));
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar, const Colors &colors)
{
    const QRect groove(bar.rect.left(), bar.rect.center().y() - 3, bar.rect.width(), 8);
    painter.fillRect(groove, colors.gridLine);
    const double span = bar.maximum - bar.minimum;
    const double share = span > 0 ? (bar.progress - bar.minimum) / span : 0.3;
    painter.fillRect(QRect(groove.topLeft(), QSize(int(groove.width() * share), groove.height())),
                     colors.accent);
}

void paintScrollBar(QPainter &painter, const QStyle &style, const QStyleOptionSlider &bar,
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

void paintCombo(QPainter &painter, const QStyle &style, const QStyleOptionComboBox &combo,
                const QWidget *widget, const Colors &colors)
{
    paintField(painter, combo, colors, combo.state & QStyle::State_HasFocus);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, widget);
    const QRectF place(arrow.center().x() - 5, arrow.center().y() - 5, 11, 11);
    const bool enabled = combo.state & QStyle::State_Enabled;
    paintIcon(painter, "down", place, enabled ? colors.secondary : colors.disabled);
}

void setViewColors(QAbstractItemView &view, const Colors &colors)
{
    QPalette palette = view.palette();
    palette.setColor(QPalette::Highlight, colors.selected);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colors.selectedIdle);
    palette.setColor(QPalette::HighlightedText, colors.text);
    if (qobject_cast<QHeaderView *>(&view))
        palette.setColor(QPalette::ButtonText, colors.secondary);
    view.setPalette(palette);
}

/// The handle of a scroll bar without arrows: as long as the page's share, at least 24 px.
QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? bar.rect.height() : bar.rect.width();
    const int range = bar.maximum - bar.minimum;
    const int handle
        = range <= 0 ? length : std::max(24, int(qint64(length) * bar.pageStep / (range + bar.pageStep)));
    const int place = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    return vertical ? QRect(bar.rect.left(), bar.rect.top() + place, bar.rect.width(), handle)
                    : QRect(bar.rect.left() + place, bar.rect.top(), handle, bar.rect.height());
}

}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        setViewColors(*view, colorsOf(QGuiApplication::palette()));
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colors &colors = colorsOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return paintField(*painter, *option, colors, option->state & State_HasFocus);
        return painter->fillRect(option->rect, colors.field);
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        return paintButton(*painter, *option, widget, colors);
    case PE_PanelButtonTool:
        return paintToolButton(*painter, *option, colors);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(*painter, *option, colors);
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, *option, colors);
    case PE_FrameTabBarBase:
    case PE_FrameFocusRect:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colors &colors = colorsOf(option->palette);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return paintHeader(*painter, *option, colors);
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTab)
        return paintTab(*painter, *tab, colors);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBar)
        return paintProgress(*painter, *bar, colors);
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, colors.areaLine);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colors &colors = colorsOf(option->palette);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return paintScrollBar(*painter, *this, *bar, widget, colors);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && combo->frame)
        return paintCombo(*painter, *this, *combo, widget, colors);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollHandle(*bar);
    const bool vertical = bar->orientation == Qt::Vertical;
    switch (part) {
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return vertical ? QRect(bar->rect.topLeft(), QPoint(bar->rect.right(), handle.top() - 1))
                        : QRect(bar->rect.topLeft(), QPoint(handle.left() - 1, bar->rect.bottom()));
    case SC_ScrollBarAddPage:
        return vertical ? QRect(QPoint(bar->rect.left(), handle.bottom() + 1), bar->rect.bottomRight())
                        : QRect(QPoint(handle.right() + 1, bar->rect.top()), bar->rect.bottomRight());
    default:
        return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_SplitterWidth:
        return 1;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return 8;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
        return 4;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 15;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_UnderlineShortcut)
        return 0;
    if (hint == SH_ItemView_ShowDecorationSelected || hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 1;
    if (hint == SH_ToolTip_WakeUpDelay)
        return 400;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.ascent() + option->fontMetrics.descent() : 17;
    switch (type) {
    case CT_PushButton:
        return {std::max(usual.width(), size.width() + 24), std::max(usual.height(), line + 10)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {usual.width() + (type == CT_ComboBox ? 6 : 0), line + 9};
    case CT_TabBarTab:
        return {usual.width(), line + 14};
    case CT_HeaderSection:
        return {usual.width(), line + 11};
    default:
        return usual;
    }
}

void applyTheme(QApplication &application, bool dark)
{
    const QPalette palette = paletteOf(dark ? darkColors : lightColors);
    application.setPalette(palette);
    if (!qobject_cast<Style *>(application.style()))
        application.setStyle(new Style);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(10);
    if (application.font() != font)
        application.setFont(font);
    const QList<QWidget *> widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            setViewColors(*view, dark ? darkColors : lightColors);
}

void setPrimary(QPushButton *button)
{
    button->setProperty(primary, true);
    button->setDefault(true);
    const Colors &colors = colorsOf(QGuiApplication::palette());
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, colors.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, colors.disabled);
    button->setPalette(palette);
}
