// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a table as text, and what comes into it as a block.
#include "views/common/pasteblock.h"
#include "views/common/tableview.h"

#include <QHeaderView>

std::vector<int> TableView::visibleColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual)
        if (const int column = header()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

QStringList TableView::titles() const
{
    QStringList titles;
    for (const int column : visibleColumns())
        titles.append(m_model->columns()[std::size_t(column)].title);
    return titles;
}

QStringList TableView::line(const QModelIndex &row) const
{
    QStringList cells;
    for (const int column : visibleColumns())
        cells.append(row.siblingAtColumn(column).data(Qt::DisplayRole).toString());
    return cells;
}

std::vector<QModelIndex> TableView::shownRows() const
{
    std::vector<QModelIndex> rows;
    for (QModelIndex row = m_model->index(0, 0); row.isValid(); row = indexBelow(row))
        rows.push_back(row);
    return rows;
}

QString TableView::selectedText(bool headings) const
{
    std::vector<QStringList> lines;
    if (headings)
        lines.push_back(titles());
    for (const OutlineKey &key : selectedKeys())
        lines.push_back(line(m_model->indexOf(key)));
    return copiedText(lines);
}

QString TableView::allText() const
{
    std::vector<QStringList> lines{titles()};
    for (const QModelIndex &row : shownRows())
        lines.push_back(line(row));
    return copiedText(lines);
}

PrintedTable TableView::printed(const QString &title) const
{
    const auto columns = visibleColumns();
    PrintedTable table{.title = title};
    for (const int column : columns) {
        const ColumnLook &look = m_model->columns()[std::size_t(column)];
        table.columns.push_back({look.title, look.alignment});
    }
    for (const QModelIndex &index : shownRows()) {
        PrintedTable::Row row{.heading = m_model->isHeading(m_model->keyAt(index))};
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
            ++row.depth;
        for (const int column : columns)
            row.cells.push_back(m_model->cell(m_model->keyAt(index), column));
        table.rows.push_back(std::move(row));
    }
    if (m_totalCell) {
        PrintedTable::Row row{.total = true};
        for (const int column : columns) {
            row.cells.push_back(m_totalCell(column));
            row.cells.back().bold = true;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Which column each cell of a pasted line goes to: as its line of titles says, which is taken away, else
/// from \a first on. -1: to none.
std::vector<int> TableView::pasteColumns(std::vector<QStringList> &lines, const QModelIndex &first) const
{
    QStringList titles;
    for (const ColumnLook &look : m_model->columns())
        titles.append(look.title);
    std::vector<int> columns = titledColumns(titles, lines.front());
    if (!columns.empty()) {
        lines.erase(lines.begin());
        return columns;
    }
    columns = visibleColumns();
    if (first.isValid())
        columns.erase(columns.begin(), std::ranges::find(columns, first.column()));
    return columns;
}

bool TableView::mayReach(const QModelIndex &row, const QModelIndex &first) const
{
    return m_model->pastesAcross() || row.parent() == first.parent();
}

/// A block that begins at a heading was copied with its headings; any other one has rows of one kind.
std::vector<QModelIndex> TableView::rowsToPasteInto(const QModelIndex &first, std::size_t count) const
{
    const bool headings = first.data(OutlineModel::HeadingRole).toBool();
    const int kind = m_model->keyAt(first).kind;
    std::vector<QModelIndex> rows;
    for (QModelIndex row = first.siblingAtColumn(0); row.isValid() && rows.size() < count;
         row = indexBelow(row))
        if (headings || (m_model->keyAt(row).kind == kind && mayReach(row, first)))
            rows.push_back(row);
    return rows;
}

void TableView::paste(const QString &text, bool asNewRows)
{
    const QModelIndex first = asNewRows ? QModelIndex() : currentIndex();
    std::vector<QStringList> lines = pastedCells(text);
    if (lines.empty() || !(first.isValid() || m_model->addsRows()))
        return;
    if (!asNewRows && lines == std::vector{QStringList{lines.front().front()}} && selectedKeys().size() > 1)
        return fillSelection(lines.front().front());
    const std::vector<int> columns = pasteColumns(lines, first);
    const auto rows = rowsToPasteInto(first, lines.size());
    if (rows.size() < lines.size() && !m_model->addsRows())
        return showRefusal(currentIndex(),
                           tr("The block has %1 rows, and from here on the table has only %2. "
                              "Nothing was pasted.")
                               .arg(lines.size())
                               .arg(rows.size()));
    std::vector<CellChange> changes;
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const OutlineKey key
            = row < rows.size() ? m_model->keyAt(rows[row]) : OutlineModel::newRow(int(row - rows.size()));
        for (qsizetype i = 0; i < std::min(lines[row].size(), qsizetype(columns.size())); ++i)
            if (columns[std::size_t(i)] >= 0)
                changes.push_back({key, columns[std::size_t(i)], lines[row][i]});
    }
    make(changes);
}

void TableView::fillSelection(const QString &text)
{
    std::vector<CellChange> changes;
    for (const OutlineKey &key : selectedKeys())
        changes.push_back({key, currentIndex().column(), text});
    make(changes);
}

void TableView::make(const std::vector<CellChange> &changes)
{
    const QString sentence = m_model->change(changes);
    if (!sentence.isEmpty())
        showRefusal(currentIndex(), sentence);
}
