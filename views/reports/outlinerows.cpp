// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/outlinerows.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QPainter>

namespace outlinerows {

namespace {

constexpr int chapterRole = Qt::UserRole;
constexpr int blockRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;
constexpr int markRole = Qt::UserRole + 3;
constexpr int rowHeight = 24;
constexpr int signSide = 14;
constexpr int signRoom = 26;

outline::Item itemOf(const QModelIndex &index)
{
    return {{index.data(chapterRole).toLongLong()}, {index.data(blockRole).toLongLong()}};
}

}

namespace {

const QTreeWidgetItem *firstChapterIn(const QTreeWidgetItem &row)
{
    for (int i = 0; i < row.childCount(); ++i)
        if (!outlinerows::itemOf(row.child(i)).block)
            return row.child(i);
    return nullptr;
}

}

Tree::Tree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(1);
    setHeaderHidden(true);
    setIndentation(14);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setIconSize({16, 16});
    setDragDropMode(QAbstractItemView::InternalMove);
}

/// The plan says where rows stand: once it has changed, they are made anew, when the drag is over.
void Tree::dropEvent(QDropEvent *event)
{
    const QTreeWidgetItem *target = itemAt(event->position().toPoint());
    outline::Side side = dropIndicatorPosition() == AboveItem ? outline::Side::Before
        : dropIndicatorPosition() == BelowItem                ? outline::Side::After
                                                              : outline::Side::In;
    const outline::Item moved = itemOf(currentItem());
    // Under the title of an unfolded chapter is above the first one in it.
    if (const QTreeWidgetItem *first = target && !moved.block ? firstChapterIn(*target) : nullptr;
        first && side == outline::Side::After && target->isExpanded()) {
        target = first;
        side = outline::Side::Before;
    }
    const outline::Item onto = target ? itemOf(target) : outline::Item{};
    // Else the view would remove the row that it believes to have moved.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    if (moved)
        QMetaObject::invokeMethod(
            this, [this, moved, onto, side] { Q_EMIT dropped(moved, onto, side); }, Qt::QueuedConnection);
}

void setItem(QTreeWidgetItem *row, const outline::Item &item, const QString &name)
{
    row->setData(0, chapterRole, item.chapter.value);
    row->setData(0, blockRole, item.block.value);
    row->setData(0, nameRole, name);
}

outline::Item itemOf(const QTreeWidgetItem *row)
{
    return {{row->data(0, chapterRole).toLongLong()}, {row->data(0, blockRole).toLongLong()}};
}

void setLook(QTreeWidgetItem *row, const Look &look)
{
    QFont font = row->font(0);
    font.setBold(look.bold);
    font.setStrikeOut(look.pale);
    row->setFont(0, font);
    if (look.pale)
        row->setForeground(0, QApplication::palette().placeholderText());
    if (look.editable)
        row->setFlags(row->flags() | Qt::ItemIsEditable);
}

void setMark(QTreeWidgetItem *row, std::optional<marks::Kind> mark)
{
    row->setData(0, markRole, mark ? QVariant(int(*mark)) : QVariant());
}

Delegate::Delegate(Rename rename, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rename(std::move(rename))
{
}

void Delegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QVariant mark = index.data(markRole);
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
    if (option.state & QStyle::State_Selected)
        whole.font.setBold(true);
    whole.rect.setRight(whole.rect.right() - (mark.isValid() ? signRoom : 4));
    whole.backgroundBrush = Qt::NoBrush;
    QStyledItemDelegate::paint(painter, whole, index);
    if (!mark.isValid())
        return;
    const QRect box(option.rect.right() - signSide - 8, option.rect.center().y() - signSide / 2 + 1, signSide,
                    signSide);
    marks::paint(*painter, box, marks::Kind(mark.toInt()), colorsOf(option.palette));
}

QSize Delegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void Delegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(index.data(nameRole).toString());
}

/// The plan changes, and the outline with it; the row itself may be gone by then.
void Delegate::setModelData(QWidget *editor, QAbstractItemModel * /*model*/, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || line->text() == index.data(nameRole).toString())
        return;
    const Rename rename = m_rename;
    // The tree is filled anew: not while its editor is being closed.
    QMetaObject::invokeMethod(
        parent(), [rename, item = itemOf(index), name = line->text()] { rename(item, name); },
        Qt::QueuedConnection);
}

}
