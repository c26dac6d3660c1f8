// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/datestable.h"

#include "views/common/typed.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <set>

namespace {

enum Column { Date, Name, Kind, ColumnCount };

constexpr int lineHeight = 26;

/// A list of words to choose from.
class WordDelegate : public QStyledItemDelegate {
public:
    WordDelegate(QStringList words, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_words(std::move(words))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                          const QModelIndex & /*index*/) const override
    {
        auto *box = new QComboBox(parent);
        box->addItems(m_words);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentText(index.data().toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentText());
    }

private:
    QStringList m_words;
};

}

DatesTable::DatesTable(const QString &name, const QStringList &kinds, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_kinds(kinds)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels({tr("Date"), tr("Name"), tr("Kind")});
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(Date, 110);
    setColumnWidth(Kind, 140);
    setItemDelegateForColumn(Kind, new WordDelegate(kinds, this));
    connect(this, &QTableWidget::itemChanged, this, &DatesTable::keepEmptyLine);
}

void DatesTable::setLine(int row, const NamedDay &day)
{
    auto *date = new QTableWidgetItem(typed::textOf(day.date));
    date->setData(Qt::UserRole, day.id);
    setItem(row, Date, date);
    setItem(row, Name, new QTableWidgetItem(day.name));
    setItem(row, Kind, new QTableWidgetItem(m_kinds.value(day.kind)));
}

void DatesTable::setDays(const std::vector<NamedDay> &days)
{
    const QSignalBlocker quiet(this);
    setRowCount(int(days.size()));
    for (std::size_t i = 0; i < days.size(); ++i)
        setLine(int(i), days[i]);
    keepEmptyLine();
}

bool DatesTable::isEmpty(int row) const
{
    return item(row, Date)->text().trimmed().isEmpty() && item(row, Name)->text().trimmed().isEmpty();
}

NamedDay DatesTable::dayAt(int row) const
{
    return {.id = item(row, Date)->data(Qt::UserRole).toLongLong(),
            .date = typed::date(item(row, Date)->text()),
            .name = item(row, Name)->text().trimmed(),
            .kind = std::max(0, int(m_kinds.indexOf(item(row, Kind)->text())))};
}

void DatesTable::keepEmptyLine()
{
    const QSignalBlocker quiet(this);
    if (rowCount() > 0 && isEmpty(rowCount() - 1))
        return;
    setRowCount(rowCount() + 1);
    setLine(rowCount() - 1, {});
}

std::vector<NamedDay> DatesTable::days() const
{
    std::vector<NamedDay> result;
    for (int row = 0; row < rowCount(); ++row)
        if (!isEmpty(row))
            result.push_back(dayAt(row));
    return result;
}

QString DatesTable::problem(bool eachOnce)
{
    std::set<QDate> seen;
    for (int row = 0; row < rowCount(); ++row) {
        if (isEmpty(row))
            continue;
        const QDate date = dayAt(row).date;
        const bool twice = eachOnce && date.isValid() && !seen.insert(date).second;
        if (date.isValid() && !twice)
            continue;
        setCurrentCell(row, Date);
        if (twice)
            return tr("Line %1: this date stands here twice.").arg(row + 1);
        const QString written = item(row, Date)->text();
        return tr("Line %1: %2")
            .arg(row + 1)
            .arg(written.isEmpty() ? tr("the date is missing.") : typed::dateSentence(written));
    }
    return {};
}

void DatesTable::removeSelected()
{
    std::set<int, std::greater<>> chosen;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        chosen.insert(index.row());
    for (const int row : chosen)
        removeRow(row);
    keepEmptyLine();
}

void DatesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState)
        return removeSelected();
    QTableWidget::keyPressEvent(event);
}
