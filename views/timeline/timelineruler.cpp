// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineruler.h"

#include "views/timeline/axispainter.h"
#include "views/timeline/timelinechart.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

TimelineRuler::TimelineRuler(TimelineChart *chart)
    : QWidget(chart)
    , m_chart(chart)
{
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void TimelineRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelinePicture picture = m_chart->axisPicture();
    const double left = picture.view.area.left();
    painter.translate(-left, 0);
    paintTimeAxis(painter, picture, QRectF(left, 0, width(), height()), m_chart->ink());
}

void TimelineRuler::mousePressEvent(QMouseEvent *event)
{
    m_heldAt = event->position().x();
}

void TimelineRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_chart->scrollBy(m_heldAt - event->position().x(), 0);
    m_heldAt = event->position().x();
}

/// The wheel does here what it does over the bars.
void TimelineRuler::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_chart->viewport(), event);
}
