// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinebar.h"

#include <QWidget>

/// The line below the bars: what their signs mean, and one sentence about the selected row.
class TimelineLegend : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    void setColoring(TimelineColoring coloring);
    void setSentence(const QString &sentence);
    const QString &sentence() const { return m_sentence; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimelineColoring m_coloring = TimelineColoring::Pillar;
    QString m_sentence;
};
