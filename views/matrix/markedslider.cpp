// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/markedslider.h"

#include "views/common/colors.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace {

constexpr int grooveHeight = 4;
constexpr int knob = 14;

}

MarkedSlider::MarkedSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void MarkedSlider::setOrigin(int value)
{
    m_origin = value;
    update();
}

void MarkedSlider::setMark(std::optional<int> value)
{
    m_mark = value;
    update();
}

void MarkedSlider::setHollow(bool hollow)
{
    m_hollow = hollow;
    update();
}

QRect MarkedSlider::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

/// The middle of the handle if the slider stood at \a value.
int MarkedSlider::positionOf(int value) const
{
    const int room = width() - handle().width();
    return handle().width() / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), value, room);
}

void MarkedSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        Q_EMIT confirmed();
    else
        QSlider::keyPressEvent(event);
}

/// The handle jumps under the mouse first, so that one press drags it on from anywhere.
void MarkedSlider::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !handle().contains(at)) {
        const int side = handle().width();
        setSliderDown(true);
        setSliderPosition(
            QStyle::sliderValueFromPosition(minimum(), maximum(), at.x() - side / 2, width() - side));
    }
    QSlider::mousePressEvent(event);
}

/// Scrolling moves the panel, not a weight by accident.
void MarkedSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void MarkedSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(palette());
    const QColor tone = isEnabled() ? colors.accent : colors.disabled;
    const int middle = height() / 2;
    const QRectF groove(handle().width() / 2.0, middle - grooveHeight / 2.0, width() - handle().width(),
                        grooveHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.areaLine);
    painter.drawRoundedRect(groove, 2, 2);
    const int value = positionOf(sliderPosition());
    if (!m_hollow) {
        const int from = positionOf(m_origin);
        painter.setBrush(tone);
        painter.drawRoundedRect(
            QRectF(std::min(from, value), groove.top(), std::abs(value - from), grooveHeight), 2, 2);
    }
    if (m_mark) {
        const double x = positionOf(*m_mark);
        painter.setBrush(colors.secondary);
        painter.drawPolygon(
            QPolygonF({{x, groove.bottom() + 1.0}, {x - 4, height() - 2.0}, {x + 4, height() - 2.0}}));
    }
    painter.setBrush(m_hollow ? colors.field : tone);
    painter.setPen(m_hollow ? QPen(colors.fieldBorder, 1.5) : QPen(colors.window, 1.5));
    painter.drawEllipse(QPointF(value, middle), knob / 2.0, knob / 2.0);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}
