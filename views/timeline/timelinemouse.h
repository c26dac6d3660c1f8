// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinechart.h"

#include <QBasicTimer>

class QHelpEvent;
class QMouseEvent;
class QWheelEvent;

/// What the mouse does over the bars: select, drag, scroll, zoom, show tooltips.
class TimelineMouse : public QObject {
    Q_OBJECT

public:
    explicit TimelineMouse(TimelineChart *chart);

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool pressedLink(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool doubleClick(const QMouseEvent &event);
    bool wheel(const QWheelEvent &event);
    bool showToolTip(const QHelpEvent &event);
    void select(const OutlineKey &key, Qt::KeyboardModifiers modifiers);
    void takeHold();
    void drag();
    void scrollNearEdge();
    void showCursor(const QPointF &position);

    TimelineChart *m_chart = nullptr;
    TimelineHit m_pressed;
    QPointF m_pressedAt;  ///< in the viewport
    double m_pressedLeft = 0;  ///< of the window, when it was pressed
    QPointF m_position;
    Qt::MouseButton m_button = Qt::NoButton;
    QBasicTimer m_edgeTimer;
};
