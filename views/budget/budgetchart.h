// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/budget/budgettable.h"
#include "views/common/chartview.h"

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

/// The budget of each year as a column of layers, with the ceiling of all sources above it.
class BudgetChart : public ChartView {
    Q_OBJECT

public:
    explicit BudgetChart(QWidget *parent = nullptr);

    void setTable(BudgetTable table);

Q_SIGNALS:
    void yearChosen(int year);  ///< by a click on its column

private:
    void fill();
    void addLayer(const BudgetLayer &layer);
    void fitAxes();
    void sayLayer(bool on, int index, const QString &name);
    double value(Money money) const;  ///< in the unit of the axis
    Money mostOf(int year) const;  ///< what stands highest there: the money or the ceiling
    void paintOver(QPainter &painter, const QRectF &plot, const Colors &now) const;
    static void paintKey(QPainter &painter, const QRectF &plot, const Colors &now);
    void paintYear(QPainter &painter, int index, const Colors &now) const;

    BudgetTable m_table;
    bool m_billions = false;
    QStackedBarSeries *m_series = nullptr;
    QBarCategoryAxis *m_years = nullptr;
    QValueAxis *m_money = nullptr;
};
