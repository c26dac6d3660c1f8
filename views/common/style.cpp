// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/style.h"

#include "views/common/colors.h"
#include "views/common/stylepaint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace {

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

int textWidth(const QStyleOptionToolButton &button)
{
    return button.fontMetrics.size(Qt::TextHideMnemonic, button.text).width();
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
            return stylepaint::field(*painter, *option, widget, colors);
        return painter->fillRect(option->rect, colors.field);
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        return stylepaint::button(*painter, *option, widget, colors);
    case PE_PanelButtonTool:
        return stylepaint::toolButton(*painter, *option, colors);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepaint::check(*painter, *option, colors);
    case PE_IndicatorRadioButton:
        return stylepaint::radio(*painter, *option, colors);
    case PE_IndicatorItemViewItemDrop:
        return stylepaint::dropPlace(*painter, *option, colors);
    case PE_PanelStatusBar:
        painter->setPen(colors.areaLine);
        return painter->drawLine(option->rect.topLeft(), option->rect.topRight());
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
    switch (element) {
    case CE_ToolBar:
        return stylepaint::toolBar(*painter, *option, colors);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return stylepaint::header(*painter, *option, colors);
    case CE_HeaderLabel:
        // The common style takes the margin off above and below, too, and would cut the letters.
        if (const auto *label = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader higher = *label;
            const int margin = pixelMetric(PM_HeaderMargin, option, widget);
            higher.rect.adjust(0, -margin, 0, margin);
            return QProxyStyle::drawControl(element, &higher, painter, widget);
        }
        break;
    case CE_Splitter:
        return painter->fillRect(option->rect, colors.areaLine);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return stylepaint::buttonLabel(*painter, *button, widget, colors);
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return stylepaint::toolButtonLabel(*painter, *button, colors);
        break;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return stylepaint::tab(*painter, *tab, colors);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return stylepaint::progress(*painter, *bar, colors);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colors &colors = colorsOf(option->palette);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return stylepaint::scrollBar(*painter, *this, *bar, widget, colors);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && combo->frame)
        return stylepaint::combo(*painter, *this, *combo, widget, colors);
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && control == CC_ToolButton) {
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;  // the icon says it
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Words in a field stand 8 px from its border.
QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? usual.adjusted(4, 0, -2, 0)
                                                                           : usual;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(4, 0, 0, 0);
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
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarItemSpacing:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarItemSpacing:
        return 2;
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
    if (hint == SH_ComboBox_Popup || hint == SH_UnderlineShortcut
        || hint == SH_DialogButtonBox_ButtonsHaveIcons)
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
    case CT_MenuBarItem:
        return {size.width() + 20, line + 10};
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return {button->iconSize.width() + textWidth(*button) + 24, line + 14};
        return usual;
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
    button->setProperty(stylepaint::primaryProperty, true);
    button->setDefault(true);
}

void setProblem(QWidget *field, bool problem)
{
    if (field->property(stylepaint::problemProperty).toBool() == problem)
        return;
    field->setProperty(stylepaint::problemProperty, problem);
    field->update();
}
