// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/chartview.h"
#include "views/matrix/impactpicture.h"

class QScatterSeries;
class QValueAxis;

/// Impact over effort, one dot a candidate in its pillar's colour; the quick wins stand at the upper left.
class ImpactChart : public ChartView {
    Q_OBJECT

public:
    explicit ImpactChart(QWidget *parent = nullptr);

    void setPicture(const PlanData &plan, ImpactPicture picture);
    void setCurrent(Id<Candidate> candidate);

Q_SIGNALS:
    void chosen(Id<Candidate> candidate);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void addSeries(const Pillar *pillar);
    void fill();
    void fitAxes();
    void paintOver(QPainter &painter, const QRectF &plot, const Colors &colors) const;
    void paintQuadrants(QPainter &painter, const QRectF &plot, const Colors &colors) const;
    void paintAxes(QPainter &painter, const QRectF &plot, const Colors &colors) const;
    void paintCodes(QPainter &painter, const QRectF &plot, const Colors &colors) const;
    QPointF placeOf(const ImpactPicture::Point &point) const;
    const ImpactPicture::Point *pointAt(const QPoint &position) const;

    PlanData m_data;
    ImpactPicture m_picture;
    Id<Candidate> m_current;
    QValueAxis *m_effort = nullptr;
    QValueAxis *m_impact = nullptr;
};
