// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineruler.h"

#include "views/timeline/axispainter.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinewords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

TimelineRuler::TimelineRuler(TimelineChart *chart)
    : QWidget(chart)
    , m_chart(chart)
{
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

/// What is at a place of the axis: dates to remember near it, and why nobody works on that day.
bool TimelineRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    constexpr int reach = 10;
    const QString text
        = timelinewords::datesToolTip(m_chart->facts().data, m_chart->dateAt(help->x()),
                                      m_chart->dateAt(help->x() - reach), m_chart->dateAt(help->x() + reach));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
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
