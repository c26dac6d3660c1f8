// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/monthbars.h"

#include "model/schedule/monthplan.h"
#include "views/common/colors.h"

#include <QMouseEvent>
#include <QPainter>

MonthBars::MonthBars(Plan &plan, const RowsModel<Activity> &model, QObject *parent)
    : TableDelegate(parent)
    , m_plan(plan)
    , m_model(model)
{
}

QRect MonthBars::monthRect(const QRect &cell, int first, int last) const
{
    const int left = cell.left() + cell.width() * first / monthplan::months;
    const int right = cell.left() + cell.width() * (last + 1) / monthplan::months;
    return {left, cell.top(), right - left, cell.height()};
}

void MonthBars::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    TableDelegate::paint(painter, option, index);
    const Activity *activity = m_model.rowAt(m_model.keyAt(index));
    if (!activity)
        return;
    const Colors &colors = colorsOf(option.palette);
    painter->save();
    painter->setPen(colors.gridLine);
    for (int month = 1; month < monthplan::months; ++month)
        painter->drawLine(monthRect(option.rect, month, month).topLeft(),
                          monthRect(option.rect, month, month).bottomLeft());
    if (const auto span = monthplan::spanOf(*activity, m_firstDay)) {
        const QRect bar = monthRect(option.rect, span->first, span->last).adjusted(2, 0, -1, 0);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        const QPointF end(bar.right() - 3, bar.center().y() + 0.5);
        if (activity->milestone)
            painter->drawPolygon(QPolygonF{end + QPointF(0, -5), end + QPointF(5, 0), end + QPointF(0, 5),
                                           end + QPointF(-5, 0)});
        else
            painter->drawRect(QRect(bar.left(), bar.center().y() - 5, bar.width(), 11));
    }
    painter->restore();
}

bool MonthBars::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const Activity *activity = m_model.rowAt(m_model.keyAt(index));
    const auto *mouse
        = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    if (!activity || !mouse || mouse->button() != Qt::LeftButton || !m_plan.canEdit())
        return TableDelegate::editorEvent(event, model, option, index);
    const int x = mouse->pos().x() - option.rect.left();
    const int month = std::clamp(x * monthplan::months / option.rect.width(), 0, monthplan::months - 1);
    const auto span = monthplan::clicked(monthplan::spanOf(*activity, m_firstDay), month);
    edits::change(m_plan, monthplan::moved(*activity, span, m_firstDay));
    return true;
}
