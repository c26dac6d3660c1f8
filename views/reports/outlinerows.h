// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/marks.h"
#include "views/reports/outlineactions.h"

#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <functional>
#include <optional>

/// The rows of the outline: what they stand for, and how they look.
namespace outlinerows {

struct Look {
    bool bold = false;
    bool pale = false;  ///< switched off
    bool editable = false;
};

/// Rows can be dragged; what is let go is only told.
class Tree : public QTreeWidget {
    Q_OBJECT

public:
    explicit Tree(QWidget *parent = nullptr);

Q_SIGNALS:
    void dropped(const outline::Item &moved, const outline::Item &target, outline::Side side);

protected:
    void dropEvent(QDropEvent *event) override;
};

/// \a name is what can be changed; the row shows more, such as the number of a chapter.
void setItem(QTreeWidgetItem *row, const outline::Item &item, const QString &name);
outline::Item itemOf(const QTreeWidgetItem *row);
void setLook(QTreeWidgetItem *row, const Look &look);
/// The sign at the right end of the row.
void setMark(QTreeWidgetItem *row, std::optional<marks::Kind> mark);

/// Draws the sign, and edits the name without its number.
class Delegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Rename = std::function<void(const outline::Item &, const QString &)>;

    Delegate(Rename rename, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Rename m_rename;
};

}
