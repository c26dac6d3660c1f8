// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/weightorder.h"

#include "model/domain/format.h"
#include "model/scoring/orderweights.h"
#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <cmath>
#include <numeric>

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int weightRole = Qt::UserRole + 1;
constexpr int rowHeight = 24;

/// Place and name at the left, the weight at the right.
class OrderDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {100, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect,
                              option.state & QStyle::State_Active ? colors.selected : colors.selectedIdle);
        const QRect room = option.rect.adjusted(8, 0, -8, 0);
        const QString weight = index.data(weightRole).toString();
        const int right = option.fontMetrics.horizontalAdvance(weight) + 8;
        const int left = option.fontMetrics.horizontalAdvance(QStringLiteral("00"));
        painter->setFont(option.font);
        painter->setPen(colors.secondary);
        painter->drawText(QRect(room.topLeft(), QSize(left, room.height())),
                          Qt::AlignRight | Qt::AlignVCenter, QString::number(index.row() + 1));
        painter->setPen(colors.text);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, weight);
        const QRect name = room.adjusted(left + 8, 0, -right, 0);
        painter->drawText(
            name, Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    }
};

QToolButton *shiftButton(const char *iconName, const QString &words)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

}

WeightOrder::WeightOrder(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_rule(new QComboBox)
    , m_apply(new QPushButton(tr("Apply these weights")))
{
    auto *note = labels::pale(tr("Drag the criteria until the most important one stands first. The weights "
                                 "follow from the order alone."));
    note->setWordWrap(true);
    labels::makeSmaller(note, 1);
    for (const scoring::OrderRule &rule : scoring::orderRules())
        m_rule->addItem(scoring::orderRuleTitle(rule));
    m_rule->setAccessibleName(tr("From order to weight"));
    labels::makeSmaller(m_list, 1);
    m_list->setAccessibleName(tr("Criteria in the order of their importance"));
    m_list->setItemDelegate(new OrderDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *up = shiftButton("up", tr("Shift up (Alt+Up)"));
    auto *down = shiftButton("down", tr("Shift down (Alt+Down)"));
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_rule, 1);
    head->addWidget(up);
    head->addWidget(down);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(note);
    all->addLayout(head);
    all->addWidget(m_list);
    all->addWidget(m_apply, 0, Qt::AlignLeft);
    all->addStretch();
    connect(up, &QToolButton::clicked, this, [this] { shift(-1); });
    connect(down, &QToolButton::clicked, this, [this] { shift(1); });
    connect(m_rule, &QComboBox::currentIndexChanged, this, &WeightOrder::showWeights);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &WeightOrder::showWeights);
    connect(m_apply, &QPushButton::clicked, this, &WeightOrder::apply);
}

void WeightOrder::setReadOnly(bool readOnly)
{
    m_apply->setEnabled(!readOnly);
}

void WeightOrder::setEntries(const std::vector<Entry> &entries)
{
    const bool same = std::ranges::equal(entries, m_entries, [](const Entry &a, const Entry &b) {
        return a.id == b.id && a.title == b.title && std::abs(a.weight - b.weight) < 1e-9;
    });
    m_entries = entries;
    if (!same)
        fill();
}

void WeightOrder::fill()
{
    std::vector<const Entry *> order;
    for (const Entry &entry : m_entries)
        order.push_back(&entry);
    std::ranges::stable_sort(order, std::greater(), &Entry::weight);
    m_list->clear();
    for (const Entry *entry : order) {
        auto *item = new QListWidgetItem(entry->title, m_list);
        item->setData(idRole, entry->id.value);
        item->setToolTip(
            tr("%1, now %2", "criterion, weight").arg(entry->title, format::percent(entry->weight)));
    }
    m_list->setFixedHeight(m_list->count() * rowHeight + 2 * m_list->frameWidth());
    showWeights();
}

void WeightOrder::shift(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
    showWeights();
}

bool WeightOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            shift(up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

std::vector<double> WeightOrder::weights() const
{
    std::vector<int> places(std::size_t(m_list->count()));
    std::iota(places.begin(), places.end(), 1);
    return scoring::weightsByOrder(places,
                                   scoring::orderRules()[std::size_t(std::max(0, m_rule->currentIndex()))]);
}

void WeightOrder::showWeights()
{
    const std::vector<double> now = weights();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setData(weightRole,
                                   format::percent(std::round(now[std::size_t(row)] * 1000) / 1000));
}

void WeightOrder::apply()
{
    const std::vector<double> now = weights();
    std::vector<std::pair<Id<Criterion>, double>> result(now.size());
    for (std::size_t row = 0; row < now.size(); ++row)
        result[row] = {{m_list->item(int(row))->data(idRole).toLongLong()}, now[row]};
    Q_EMIT applied(result);
}
