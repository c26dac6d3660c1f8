// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class TimelineChart;

/// The lines above the bars: horizons, years and quarters. Dragging them scrolls along the years.
class TimelineRuler : public QWidget {
    Q_OBJECT

public:
    explicit TimelineRuler(TimelineChart *chart);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    TimelineChart *m_chart = nullptr;
    double m_heldAt = 0;
};
