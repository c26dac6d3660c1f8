// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinebar.h"

#include <QWidget>

struct TimelineInk;
class QToolButton;

/// The line below the bars: what their signs mean, and one sentence about the selected row.
class TimelineLegend : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    void setColoring(TimelineColoring coloring);
    void setSentence(const QString &sentence);
    const QString &sentence() const { return m_sentence; }
    /// A button after the sentence that says what can be done about it; empty: none.
    void setOffer(const QString &offer);
    void setGhosts(bool ghosts);  ///< whether bars of a version are shown, and explained

    QToolButton *offer() const { return m_offer; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void offerTaken();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeOffer();

    QToolButton *m_offer = nullptr;
    bool m_ghosts = false;
    TimelineColoring m_coloring = TimelineColoring::Pillar;
    QString m_sentence;
};

/// The signs alone, from left to right as far as there is room in \a place.
void paintTimelineLegend(QPainter &painter, const QRectF &place, TimelineColoring coloring,
                         const TimelineInk &ink);
