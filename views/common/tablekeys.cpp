// SPDX-License-Identifier: GPL-3.0-or-later
// How the keys of a spreadsheet walk over a table.
#include "views/common/tableview.h"

#include <QKeyEvent>

QModelIndex TableView::moveSideways(int step)
{
    const QModelIndex current = currentIndex();
    const auto columns = visibleColumns();
    const auto place = std::ranges::find(columns, current.column()) - columns.begin();
    if (place == 0 && step > 0 && model()->hasChildren(current.siblingAtColumn(0))
        && !isExpanded(current.siblingAtColumn(0))) {
        expand(current.siblingAtColumn(0));
        return current;
    }
    if (place == 0 && step < 0) {
        if (isExpanded(current.siblingAtColumn(0)))
            collapse(current.siblingAtColumn(0));
        else if (current.parent().isValid())
            return current.parent().siblingAtColumn(current.column());
        return current;
    }
    const auto next = std::clamp<qsizetype>(place + step, 0, qsizetype(columns.size()) - 1);
    return current.siblingAtColumn(columns[std::size_t(next)]);
}

/// Left and right walk over the cells as in a spreadsheet; in the first one they fold and unfold.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() && (action == MoveLeft || action == MoveRight))
        return moveSideways(action == MoveLeft ? -1 : 1);
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    return next.isValid() ? next.siblingAtColumn(std::max(0, currentIndex().column())) : next;
}

void TableView::goDown()
{
    const QModelIndex below = indexBelow(currentIndex());
    if (below.isValid())
        setCurrentIndex(below.siblingAtColumn(currentIndex().column()));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool folds = event->text() == u"+" || event->text() == u"-" || event->text() == u"*";
    if (enter && state() != EditingState)
        goDown();
    else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        event->ignore();  // to the next widget
    else if (folds && currentIndex().flags() & Qt::ItemIsEditable)
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): typed into the cell, where a tree would fold the row
        QAbstractItemView::keyPressEvent(event);
    else
        QTreeView::keyPressEvent(event);
}

/// Enter in an editor goes down, Tab to the next cell that can be edited, as in a spreadsheet.
void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem)
        editNext(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        editNext(-1);
    else if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
}

void TableView::editNext(int step)
{
    const auto columns = visibleColumns();
    auto place = std::ranges::find(columns, currentIndex().column()) - columns.begin();
    for (place += step; place >= 0 && place < qsizetype(columns.size()); place += step) {
        const QModelIndex next = currentIndex().siblingAtColumn(columns[std::size_t(place)]);
        if (next.flags() & Qt::ItemIsEditable) {
            setCurrentIndex(next);
            edit(next);
            return;
        }
    }
}
