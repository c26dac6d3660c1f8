// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableview.h"

#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/pasteblock.h"
#include "views/common/tabledelegate.h"
#include "views/common/totalrow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

TableView::TableView(const QString &name, QWidget *parent)
    : QTreeView(parent)
    , m_name(name)
{
    setObjectName(name);
    auto *delegate = new TableDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &TableDelegate::committedForAll, this, &TableView::fillSelection);
    setUniformRowHeights(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setMouseTracking(true);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::sectionClicked, this, &TableView::sortBy);
    connect(header(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &position) { showColumnMenu(header()->mapToGlobal(position)); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_stretchColumn)
            stretch();
        Q_EMIT columnsChanged();
    });
    makeActions();
    applyFont();
}

void TableView::makeActions()
{
    const auto action = [this](const QString &text, const char *iconName, QKeySequence keys) {
        auto *made = new QAction(icon(iconName), text, this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        addAction(made);
        return made;
    };
    m_copy = action(tr("Copy"), "copy", QKeySequence::Copy);
    m_paste = action(tr("Paste"), "paste", QKeySequence::Paste);
    m_pasteRows = action(tr("Paste as new rows"), "paste", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_fill = action(tr("Fill down"), "down", QKeySequence(Qt::CTRL | Qt::Key_D));
    m_remove = action(tr("Delete"), "trash", QKeySequence::Delete);
    connect(m_copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(selectedText()); });
    connect(m_paste, &QAction::triggered, this, [this] { paste(QApplication::clipboard()->text()); });
    connect(m_pasteRows, &QAction::triggered, this,
            [this] { paste(QApplication::clipboard()->text(), true); });
    connect(m_fill, &QAction::triggered, this, [this] {
        const auto keys = selectedKeys();
        if (keys.size() > 1)
            fillSelection(
                m_model->indexOf(keys.front(), currentIndex().column()).data(Qt::EditRole).toString());
    });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(selectedKeys()); });
}

void TableView::setOutlineModel(OutlineModel *model)
{
    m_model = model;
    setModel(model);
    for (int column = 0; column < model->columnCount(); ++column) {
        const ColumnLook &look = model->columns()[std::size_t(column)];
        header()->resizeSection(column, look.width * fontMetrics().height() / 16);
        setColumnHidden(column, look.hidden);
    }
    connect(model, &OutlineModel::refused, this, &TableView::showRefusal);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::updateTotal);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::updateTotal);
}

void TableView::setStretchColumn(int column, int leastWidth)
{
    m_stretchColumn = column;
    m_leastWidth = leastWidth;
    stretch();
}

void TableView::setReorderable(bool reorderable)
{
    setDragEnabled(reorderable);
    setAcceptDrops(reorderable);
    setDropIndicatorShown(reorderable);
    setDragDropMode(reorderable ? InternalMove : NoDragDrop);
}

void TableView::setTotal(std::function<Cell(int)> cell)
{
    m_total = new TotalRow(this, std::move(cell));
    updateGeometries();
}

void TableView::updateTotal()
{
    if (m_total)
        m_total->update();
}

/// Tables are one point smaller than the rest.
void TableView::applyFont()
{
    QFont smaller = QApplication::font();
    smaller.setPointSizeF(smaller.pointSizeF() - 1);
    if (smaller != font())
        setFont(smaller);
}

void TableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void TableView::updateGeometries()
{
    QTreeView::updateGeometries();
    if (!m_total)
        return;
    const int height = tableRowHeight(fontMetrics()) + 2;
    QMargins margins = viewportMargins();
    margins.setBottom(height);
    setViewportMargins(margins);
    const QRect below(viewport()->x(), viewport()->geometry().bottom() + 1, viewport()->width(), height);
    m_total->setGeometry(below);
    m_total->raise();
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

std::vector<int> TableView::visibleColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual)
        if (const int column = header()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

std::vector<OutlineKey> TableView::selectedKeys() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [this](const QModelIndex &index) { return visualRect(index).top(); });
    std::vector<OutlineKey> keys;
    for (const QModelIndex &row : rows)
        keys.push_back(m_model->keyAt(row));
    return keys;
}

OutlineKey TableView::currentKey() const
{
    return m_model->keyAt(currentIndex());
}

bool TableView::select(const OutlineKey &key)
{
    const QModelIndex index = m_model->indexOf(key, std::max(0, currentIndex().column()));
    if (!index.isValid())
        return false;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        expand(parent);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_model && m_model->keyAt(current) != m_model->keyAt(previous))
        Q_EMIT currentKeyChanged(m_model->keyAt(current));
}

QString TableView::line(const QModelIndex &row) const
{
    QStringList cells;
    for (const int column : visibleColumns())
        cells.append(QString(row.siblingAtColumn(column).data(Qt::DisplayRole).toString())
                         .replace(QRegularExpression(QStringLiteral("[\\t\\n]+")), QStringLiteral(" ")));
    return cells.join(u'\t');
}

QString TableView::selectedText(bool headings) const
{
    QStringList lines;
    if (headings)
        for (const int column : visibleColumns())
            lines.append(model()->headerData(column, Qt::Horizontal).toString());
    if (headings)
        lines = {lines.join(u'\t')};
    for (const OutlineKey &key : selectedKeys())
        lines.append(line(m_model->indexOf(key)));
    return lines.join(u'\n');
}

void TableView::collect(const QModelIndex &parent, QStringList &lines) const
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        lines.append(line(index));
        if (isExpanded(index))
            collect(index, lines);
    }
}

QString TableView::allText() const
{
    QStringList titles;
    for (const int column : visibleColumns())
        titles.append(model()->headerData(column, Qt::Horizontal).toString());
    QStringList lines{titles.join(u'\t')};
    collect({}, lines);
    return lines.join(u'\n');
}

/// A block that begins at a heading was copied with its headings; any other one has none.
std::vector<QModelIndex> TableView::shownRowsFrom(const QModelIndex &first, qsizetype count) const
{
    const bool headings = first.data(OutlineModel::HeadingRole).toBool();
    std::vector<QModelIndex> rows;
    for (QModelIndex row = first.siblingAtColumn(0); row.isValid() && qsizetype(rows.size()) < count;
         row = indexBelow(row))
        if (headings || !row.data(OutlineModel::HeadingRole).toBool())
            rows.push_back(row);
    return rows;
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

void TableView::paste(const QString &text, bool asNewRows)
{
    const QModelIndex first = asNewRows ? QModelIndex() : currentIndex();
    std::vector<QStringList> lines = pastedCells(text);
    if (lines.empty() || !(first.isValid() || m_model->addsRows()))
        return;
    const std::vector<int> columns = pasteColumns(lines, first);
    const auto rows
        = first.isValid() ? shownRowsFrom(first, qsizetype(lines.size())) : std::vector<QModelIndex>{};
    if (!m_model->addsRows())
        lines.resize(std::min(lines.size(), rows.size()));
    std::vector<CellChange> changes;
    for (std::size_t row = 0; row < lines.size(); ++row) {
        const OutlineKey key
            = row < rows.size() ? m_model->keyAt(rows[row]) : OutlineModel::newRow(int(row - rows.size()));
        for (qsizetype i = 0; i < std::min(lines[row].size(), qsizetype(columns.size())); ++i)
            if (columns[std::size_t(i)] >= 0)
                changes.push_back({key, columns[std::size_t(i)], lines[row][i]});
    }
    const QString sentence = m_model->change(changes);
    if (!sentence.isEmpty())
        showRefusal(first, sentence);
}

void TableView::fillSelection(const QString &text)
{
    const int column = currentIndex().column();
    std::vector<CellChange> changes;
    for (const OutlineKey &key : selectedKeys())
        changes.push_back({key, column, text});
    const QString sentence = m_model->change(changes);
    if (!sentence.isEmpty())
        showRefusal(currentIndex(), sentence);
}

void TableView::showRefusal(const QModelIndex &index, const QString &sentence)
{
    const QRect rect = visualRect(index);
    QToolTip::showText(viewport()->mapToGlobal(rect.bottomLeft()), sentence, this, {}, 6000);
}

QByteArray TableView::columnState() const
{
    return header()->saveState();
}

void TableView::restoreColumnState(const QByteArray &state)
{
    if (!state.isEmpty())
        header()->restoreState(state);
    stretch();
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

void TableView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Colors &colors = colorsOf(palette());
    const bool selected = selectionModel()->isSelected(index);
    const QColor ground = selected ? (isActiveWindow() ? colors.selected : colors.selectedIdle)
        : index.data(OutlineModel::HeadingRole).toBool() ? colors.alternate
                                                         : colors.base;
    painter->fillRect(rect, ground);
    painter->setPen(colors.gridLine);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (model()->hasChildren(index)) {
        const QRectF place(rect.right() - indentation(), rect.center().y() - 6, 12, 12);
        paintIcon(*painter, isExpanded(index) ? "down" : "right", place, colors.secondary);
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState) {
        const QModelIndex below = indexBelow(currentIndex());
        if (below.isValid())
            setCurrentIndex(below.siblingAtColumn(currentIndex().column()));
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        event->ignore();  // to the next widget
        return;
    }
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
    else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        const QModelIndex below = indexBelow(currentIndex());
        if (below.isValid())
            setCurrentIndex(below.siblingAtColumn(currentIndex().column()));
    }
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

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    const QModelIndex index = indexAt(event->pos());
    Q_EMIT menuRequested(&menu, m_model->keyAt(index));
    menu.addSeparator();
    menu.addActions({m_copy, m_paste});
    if (m_model->addsRows())
        menu.addAction(m_pasteRows);
    menu.addActions({m_fill, m_remove});
    menu.exec(event->globalPos());
}

void TableView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    if (event->source() == this)
        event->accept();
}
