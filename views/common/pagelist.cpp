// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pagelist.h"

#include "views/common/colors.h"
#include "views/common/icons.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace {

enum Role { IconRole = Qt::UserRole, CountRole, PageRole };
constexpr int separator = -1;
constexpr int gap = -2;  ///< above the first page

class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int page = index.data(PageRole).toInt();
        const int line = option.fontMetrics.height();
        return {120, page == gap ? 8 : page == separator ? 17 : line + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        painter->save();
        const int page = index.data(PageRole).toInt();
        if (page == separator)
            paintSeparator(*painter, option.rect, colors);
        else if (page != gap)
            paintPage(*painter, option, index, colors);
        painter->restore();
    }

private:
    static void paintSeparator(QPainter &painter, const QRect &rect, const Colors &colors)
    {
        painter.setPen(colors.areaLine);
        painter.drawLine(rect.left() + 12, rect.center().y(), rect.right() - 12, rect.center().y());
    }

    static void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Colors &colors)
    {
        const bool current = option.state & QStyle::State_Selected;
        const QRect rect = option.rect;
        if (current) {
            painter.fillRect(rect, colors.base);
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colors.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(rect, colors.hover);
        }
        const QRectF sign(rect.left() + 17, rect.center().y() - 8, 18, 18);
        paintIcon(painter, index.data(IconRole).toByteArray().constData(), sign,
                  current ? colors.accent : colors.secondary);
        QFont font = option.font;
        font.setBold(current);
        painter.setFont(font);
        painter.setPen(colors.text);
        painter.drawText(rect.adjusted(46, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data().toString());
        if (const auto count = index.data(CountRole).toLongLong()) {
            font.setBold(false);
            font.setPointSizeF(font.pointSizeF() - 2);
            painter.setFont(font);
            painter.setPen(colors.secondary);
            painter.drawText(rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                             QLocale().toString(count));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
    }
};

}

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Pages"));
    addMark(gap);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT pageChosen(currentPage()); });
}

void PageList::addPage(const char *iconName, const QString &title)
{
    int pages = 0;
    for (int row = 0; row < count(); ++row)
        pages += item(row)->data(PageRole).toInt() >= 0;
    auto *page = new QListWidgetItem(title, this);
    page->setData(IconRole, QByteArray(iconName));
    page->setData(PageRole, pages);
}

void PageList::addSeparator()
{
    addMark(separator);
}

void PageList::addMark(int role)
{
    auto *line = new QListWidgetItem(this);
    line->setData(PageRole, role);
    line->setFlags(Qt::NoItemFlags);
}

void PageList::paintEvent(QPaintEvent *event)
{
    const Colors &colors = colorsOf(palette());
    QPainter(viewport()).fillRect(viewport()->rect(), colors.pageList);
    QListWidget::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(colors.areaLine);
    painter.drawLine(viewport()->rect().topRight(), viewport()->rect().bottomRight());
}

QListWidgetItem *PageList::itemOf(int page) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(PageRole).toInt() == page)
            return item(row);
    return nullptr;
}

void PageList::setCount(int page, qsizetype count)
{
    if (QListWidgetItem *item = itemOf(page))
        item->setData(CountRole, qint64(count));
}

int PageList::currentPage() const
{
    return currentItem() ? currentItem()->data(PageRole).toInt() : separator;
}

void PageList::setCurrentPage(int page)
{
    setCurrentItem(itemOf(page));
}
