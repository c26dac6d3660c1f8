// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinetree.h"

#include "views/common/tabledelegate.h"

std::vector<OutlineKey> TimelineTree::shownKeys() const
{
    std::vector<OutlineKey> keys;
    if (outlineModel())
        collect(-1, keys);
    return keys;
}

void TimelineTree::collect(int parent, std::vector<OutlineKey> &keys) const
{
    const Outline &outline = outlineModel()->outline();
    for (const int child : outline.children(parent)) {
        const OutlineKey &key = outline.at(child).key;
        keys.push_back(key);
        if (!outline.children(child).empty() && isExpanded(outlineModel()->indexOf(key)))
            collect(child, keys);
    }
}

int TimelineTree::rowHeight() const
{
    const QModelIndex first = model() ? model()->index(0, 0) : QModelIndex();
    return first.isValid() ? QTreeView::rowHeight(first) : tableRowHeight(fontMetrics());
}

QItemSelection TimelineTree::shownBetween(const OutlineKey &one, const OutlineKey &other) const
{
    QModelIndex from = outlineModel()->indexOf(one);
    QModelIndex to = outlineModel()->indexOf(other);
    if (visualRect(from).top() > visualRect(to).top())
        std::swap(from, to);
    QItemSelection selection;
    for (QModelIndex row = from; row.isValid(); row = indexBelow(row)) {
        selection.select(row, row.siblingAtColumn(model()->columnCount() - 1));
        if (row == to)
            break;
    }
    return selection;
}

/// Whatever happens to the rows of a tree, expandAll() included, ends here.
void TimelineTree::updateGeometries()
{
    TableView::updateGeometries();
    Q_EMIT shownRowsChanged();
}
