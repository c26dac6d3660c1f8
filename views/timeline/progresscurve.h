// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/progress.h"
#include "views/common/chartview.h"

class QValueAxis;

/// What the S-curve shows: planned shares month by month, and what is done by the as-of day.
struct CurveFigures {
    schedule::PlannedCurve planned{};
    QDate asOf{};
    std::optional<double> doneDays{};  ///< 0 to 1
    std::optional<double> doneMoney{};
};

/// The S-curve: planned progress by work days and by money over the months, and where the plan stands.
class ProgressCurve : public ChartView {
    Q_OBJECT

public:
    explicit ProgressCurve(QWidget *parent = nullptr);

    void show(const CurveFigures &figures);

private:
    void draw();
    void paintOver(QPainter &painter, const QRectF &plot, const Colors &now) const;
    void paintYears(QPainter &painter, const QRectF &plot, const Colors &now) const;
    double xOf(QDate day, const QRectF &plot) const;

    CurveFigures m_figures;
    QValueAxis *m_days = nullptr;
    QValueAxis *m_shares = nullptr;
};
