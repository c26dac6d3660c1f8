// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinechart.h"

class QKeyEvent;

/// What the keys do, in the bars and in the tree beside them. Alt and an arrow take hold of the selected
/// bars; further arrows move them on; letting go of Alt makes the change, as one step, Alt+Enter takes along
/// what has to follow, and Esc gives it up. Ctrl+L pulls a link, up and down aim it, Enter makes it.
class TimelineKeys : public QObject {
    Q_OBJECT

public:
    explicit TimelineKeys(TimelineChart *chart);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &event, bool inChart);
    bool pressWithModifiers(const QKeyEvent &event);
    bool pressInChart(const QKeyEvent &event);
    TimelineDrag heldBars(BarPart part) const;
    bool stepBars(const QKeyEvent &event);
    bool stepProgress(const QKeyEvent &event);
    bool startLink();
    bool aimLink(const QKeyEvent &event);
    void aimAt(int row);
    bool scroll(const QKeyEvent &event);
    bool zoom(const QKeyEvent &event);

    TimelineChart *m_chart = nullptr;
    bool m_stepping = false;
    bool m_linking = false;
    int m_aim = -1;  ///< number of the row at which the link is aimed
};
