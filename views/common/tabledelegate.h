// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/cell.h"

#include <QStyledItemDelegate>

/// Paints a Cell, and opens an editor for it: a line, a line that completes, or a list.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// A cut text shows whole.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void committedForAll(const QString &text) const;  ///< Ctrl+Enter: the value is for every selected row

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
};

/// Paints \a cell into \a rect with the colours of \a palette: used by the delegate and by total rows.
void paintCell(QPainter &painter, const QRect &rect, const Cell &cell, Qt::Alignment alignment,
               const QPalette &palette);

/// Height of a table row in the font of \a metrics: 24 px at 100 %.
int tableRowHeight(const QFontMetrics &metrics);
