// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableview.h"

#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/tabledelegate.h"
#include "views/common/totalrow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
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
    const auto action = [this](const QString &text, const char *iconName, const QKeySequence &keys) {
        auto *made = new QAction(iconName ? icon(iconName) : QIcon(), text, this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        addAction(made);
        return made;
    };
    m_copy = action(tr("Copy"), "copy", QKeySequence::Copy);
    m_paste = action(tr("Paste"), "paste", QKeySequence::Paste);
    m_pasteRows = action(tr("Paste as new rows"), "paste", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_fill = action(tr("Fill down"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_remove = action(tr("Delete"), "trash", QKeySequence::Delete);
    m_shiftUp = action(tr("Move up"), "up", QKeySequence(Qt::ALT | Qt::Key_Up));
    m_shiftDown = action(tr("Move down"), "down", QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(m_shiftUp, &QAction::triggered, this, [this] { Q_EMIT shiftRequested(-1); });
    connect(m_shiftDown, &QAction::triggered, this, [this] { Q_EMIT shiftRequested(1); });
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
    applyLooks();
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::applyLooks);
    connect(model, &OutlineModel::refused, this, &TableView::showRefusal);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::rememberNeighbours);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::selectNeighbour);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::updateTotal);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::updateTotal);
}

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

void TableView::setReorderable(bool reorderable)
{
    setDragEnabled(reorderable);
    setAcceptDrops(reorderable);
    setDropIndicatorShown(reorderable);
    setDragDropMode(reorderable ? InternalMove : NoDragDrop);
    for (QAction *action : {m_shiftUp, m_shiftDown})
        action->setEnabled(reorderable);
}

void TableView::setReadOnly(bool readOnly)
{
    setEditTriggers(readOnly ? NoEditTriggers : DoubleClicked | EditKeyPressed | AnyKeyPressed);
    for (QAction *action : {m_paste, m_fill, m_remove})
        action->setEnabled(!readOnly);
    if (readOnly)
        setReorderable(false);
}

void TableView::setTotal(std::function<Cell(int)> cell)
{
    m_totalCell = cell;
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

std::vector<OutlineKey> TableView::selectedKeys() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    std::vector<std::pair<int, OutlineKey>> ordered;
    for (const QModelIndex &row : rows)
        ordered.emplace_back(visualRect(row).top(), m_model->keyAt(row));
    std::ranges::sort(ordered);
    std::vector<OutlineKey> keys;
    keys.reserve(ordered.size());
    for (const auto &[top, key] : ordered)
        keys.push_back(key);
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

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_model)
        Q_EMIT selectedKeysChanged();
}

/// The rows next to the current one that are not selected: one of them takes over when it is removed.
void TableView::rememberNeighbours()
{
    constexpr int enough = 8;
    m_neighbours.clear();
    for (const bool down : {true, false}) {
        int found = 0;
        QModelIndex row = currentIndex();
        while (row.isValid() && found < enough) {
            row = down ? indexBelow(row) : indexAbove(row);
            if (row.isValid() && !selectionModel()->isSelected(row)) {
                m_neighbours.push_back(m_model->keyAt(row));
                ++found;
            }
        }
    }
}

void TableView::selectNeighbour()
{
    if (currentIndex().isValid())
        return;
    for (const OutlineKey &key : m_neighbours)
        if (select(key))
            return;
}

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

void TableView::showRefusal(const QModelIndex &index, const QString &sentence)
{
    const QRect rect = visualRect(index);
    QToolTip::showText(viewport()->mapToGlobal(rect.bottomLeft()), sentence, this, {}, 6000);
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

QByteArray TableView::expandedState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    for (const Outline::Node &node : m_model->outline().nodes())
        if (!node.children.empty() && isExpanded(m_model->indexOf(node.key)))
            stream << node.key.kind << node.key.id << node.key.group;
    return state;
}

void TableView::restoreExpandedState(const QByteArray &state)
{
    m_remembered = state;
}

void TableView::unfoldFirst(int depth)
{
    bool found = false;
    QDataStream stream(m_remembered);
    while (!stream.atEnd()) {
        OutlineKey key;
        stream >> key.kind >> key.id >> key.group;
        if (const QModelIndex index = m_model->indexOf(key); index.isValid()) {
            expand(index);
            found = true;
        }
    }
    if (!found)  // nothing remembered, or another plan stands in this file now
        expandToDepth(depth);
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
        const QRectF place(rect.right() - 11, rect.center().y() - 6, 12, 12);
        paintChevron(*painter, place, isExpanded(index), colors.secondary);
    }
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

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    const QModelIndex index = indexAt(event->pos());
    Q_EMIT menuRequested(&menu, m_model->keyAt(index));
    menu.addSeparator();
    menu.addActions({m_copy, m_paste});
    if (m_model->addsRows())
        menu.addAction(m_pasteRows);
    menu.addAction(m_fill);
    if (m_shiftUp->isEnabled())
        menu.addActions({m_shiftUp, m_shiftDown});
    menu.addAction(m_remove);
    menu.exec(event->globalPos());
}
