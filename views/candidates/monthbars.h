// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/rowsmodel.h"
#include "views/common/tabledelegate.h"

/// Paints the months of an activity as a bar, and takes clicks on them.
class MonthBars : public TableDelegate {
    Q_OBJECT

public:
    MonthBars(Plan &plan, const RowsModel<Activity> &model, QObject *parent = nullptr);

    void setFirstDay(QDate day) { m_firstDay = day; }
    void setColor(const QColor &color) { m_color = color; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QRect monthRect(const QRect &cell, int first, int last) const;

    Plan &m_plan;
    const RowsModel<Activity> &m_model;
    QDate m_firstDay;
    QColor m_color;
};
