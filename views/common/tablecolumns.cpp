// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are, which are shown, and by which one it is sorted.
#include "views/common/tableview.h"

#include <QHeaderView>
#include <QMenu>

void TableView::applyLooks()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ColumnLook &look = m_model->columns()[std::size_t(column)];
        header()->resizeSection(column, look.width * fontMetrics().height() / 17);
        setColumnHidden(column, look.hidden);
    }
    stretch();
}

void TableView::setStretchColumn(int column, int leastWidth)
{
    m_stretchColumn = column;
    m_leastWidth = leastWidth;
    stretch();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    stretch();
}

void TableView::stretch()
{
    if (m_stretchColumn < 0 || !model())
        return;
    int others = 0;
    for (const int column : visibleColumns())
        if (column != m_stretchColumn)
            others += columnWidth(column);
    header()->resizeSection(m_stretchColumn, std::max(m_leastWidth, viewport()->width() - others));
}

/// The state of a header fits only the very columns it was saved with, and some tables have years for
/// columns.
QByteArray TableView::columnState() const
{
    return columnIds() + header()->saveState();
}

void TableView::restoreColumnState(const QByteArray &state)
{
    const QByteArray ids = columnIds();
    if (state.startsWith(ids))
        header()->restoreState(state.mid(ids.size()));
    stretch();
}

QByteArray TableView::columnIds() const
{
    QStringList ids;
    for (const ColumnLook &column : m_model->columns())
        ids.append(column.id);
    return ids.join(u',').toUtf8() + '\n';
}

void TableView::showColumnMenu(const QPoint &globalPosition)
{
    QMenu menu;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        QAction *action = menu.addAction(m_model->columns()[std::size_t(column)].title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            stretch();
            Q_EMIT columnsChanged();
        });
    }
    menu.exec(globalPosition);
}

/// First click ascending, second descending, third back to the plan's own order.
void TableView::sortBy(int column)
{
    if (m_sortColumn != column) {
        m_sortColumn = column;
        m_sortOrder = Qt::AscendingOrder;
    } else if (m_sortOrder == Qt::AscendingOrder) {
        m_sortOrder = Qt::DescendingOrder;
    } else {
        m_sortColumn = -1;
    }
    header()->setSortIndicatorShown(m_sortColumn >= 0);
    header()->setSortIndicator(m_sortColumn, m_sortOrder);
    Q_EMIT sortRequested(m_sortColumn, m_sortOrder);
}
