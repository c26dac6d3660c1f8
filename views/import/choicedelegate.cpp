// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/choicedelegate.h"

#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/tableview.h"

#include <QHeaderView>
#include <QPainter>

namespace {

bool hasChoices(const QModelIndex &index)
{
    const auto cell = index.data(OutlineModel::CellRole).value<Cell>();
    return cell.editable && !cell.choices.isEmpty();
}

QColor groundOf(const QStyleOptionViewItem &option, const Colors &colors)
{
    if (option.state & QStyle::State_Selected)
        return option.state & QStyle::State_Active ? colors.selected : colors.selectedIdle;
    return option.state & QStyle::State_MouseOver ? colors.hover : colors.base;
}

}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (!hasChoices(index))
        return TableDelegate::paint(painter, option, index);
    const Colors &colors = colorsOf(option.palette);
    painter->save();
    painter->fillRect(option.rect, groundOf(option, colors));
    painter->setPen(colors.gridLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focus = option.state & QStyle::State_HasFocus;
    const QRectF field = QRectF(option.rect).adjusted(3.5, 1.5, -3.5, -2.5);
    painter->setPen(QPen(focus ? colors.accent : colors.fieldBorder, focus ? 2 : 1));
    painter->setBrush(colors.field);
    painter->drawRoundedRect(field, 3, 3);
    const double side = 12;
    paintChevron(*painter, QRectF(field.right() - side - 4, field.center().y() - side / 2, side, side), true,
                 colors.secondary);
    painter->setFont(option.font);
    paintCell(*painter, option.rect.adjusted(0, 0, -int(side) - 2, -1),
              index.data(OutlineModel::CellRole).value<Cell>(), Qt::AlignLeft, option.palette);
    painter->restore();
}

void ChoiceDelegate::install(TableView &table)
{
    table.setItemDelegate(new ChoiceDelegate(&table));
    table.setReadOnly(true);
    table.setEditTriggers(QAbstractItemView::EditKeyPressed);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setRootIsDecorated(false);
    table.setFrameShape(QFrame::Box);
    table.header()->setSectionsClickable(false);
    const auto open = [&table](const QModelIndex &index) {
        if (hasChoices(index))
            table.edit(index);
    };
    connect(&table, &QAbstractItemView::clicked, &table, open);
}
