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

void TableView::showRefusal(const QModelIndex &index, const QString &sentence)
{
    const QRect rect = visualRect(index);
    QToolTip::showText(viewport()->mapToGlobal(rect.bottomLeft()), sentence, this, {}, 6000);
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
