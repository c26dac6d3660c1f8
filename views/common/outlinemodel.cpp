// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/outlinemodel.h"

#include <QMimeData>

namespace {

const QString rowMime = QStringLiteral("application/x-pilar-row");

/// QTreeView keeps its expanded rows in a hash of indexes that hardly mixes small numbers: with 1, 2, 3...
/// closing a tree of 6,000 rows took 9 seconds. An odd factor spreads them; its inverse finds them again.
constexpr quint64 spreading = 0x9E3779B97F4A7C15;
constexpr quint64 gathering = 0xF1DE83E19937733D;
static_assert(spreading * gathering == 1);

quintptr spread(int number)
{
    return quintptr((quint64(number) + 1) * spreading);
}

int gathered(quintptr id)
{
    return int(quint64(id) * gathering) - 1;
}

}

OutlineModel::OutlineModel(std::vector<ColumnLook> columns, QObject *parent)
    : QAbstractItemModel(parent)
    , m_columns(std::move(columns))
{
}

void OutlineModel::setOutline(Outline next)
{
    if (next == m_outline) {
        tellCellsChanged();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<OutlineKey, int>> keys;
    for (const QModelIndex &index : before)
        keys.emplace_back(keyAt(index), index.column());
    m_outline = std::move(next);
    rebuildNumbers();
    QModelIndexList after;
    for (const auto &[key, column] : keys)
        after.append(indexOf(key, column));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void OutlineModel::rebuildNumbers()
{
    m_numbers.clear();
    m_numbers.reserve(m_outline.size());
    for (int number = 0; number < m_outline.size(); ++number)
        m_numbers.insert(m_outline.at(number).key, number);
}

/// One signal for all: views repaint what they show, which costs the same however much is said to differ.
void OutlineModel::tellCellsChanged()
{
    if (const auto &top = m_outline.children(-1); !top.empty())
        Q_EMIT dataChanged(indexOfNumber(top.front(), 0), indexOfNumber(top.back(), columnCount() - 1));
}

void OutlineModel::setColumns(std::vector<ColumnLook> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

OutlineKey OutlineModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_outline.at(numberOf(index)).key : OutlineKey{};
}

QModelIndex OutlineModel::indexOf(const OutlineKey &key, int column) const
{
    const auto number = m_numbers.constFind(key);
    return number == m_numbers.cend() ? QModelIndex() : indexOfNumber(*number, column);
}

bool OutlineModel::isHeading(const OutlineKey &) const
{
    return false;
}

QString OutlineModel::change(const std::vector<CellChange> &)
{
    return {};
}

bool OutlineModel::moveRow(const OutlineKey &, const OutlineKey &, const OutlineKey &)
{
    return false;
}

bool OutlineModel::moveKeys(const std::vector<OutlineKey> &moved, const OutlineKey &parent,
                            const OutlineKey &before)
{
    return moveRow(moved.front(), parent, before);
}

bool OutlineModel::mayMove(const OutlineKey &, const OutlineKey &) const
{
    return false;
}

int OutlineModel::numberOf(const QModelIndex &index) const
{
    return index.isValid() ? gathered(index.internalId()) : -1;
}

QModelIndex OutlineModel::indexOfNumber(int number, int column) const
{
    return number < 0 ? QModelIndex() : createIndex(m_outline.at(number).row, column, spread(number));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOfNumber(m_outline.children(numberOf(parent))[std::size_t(row)], column);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNumber(m_outline.at(numberOf(child)).parent, 0) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_outline.children(numberOf(parent)).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return int(m_columns.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineKey key = keyAt(index);
    switch (role) {
    case HeadingRole:
        return isHeading(key);
    case Qt::TextAlignmentRole:
        return QVariant(m_columns[std::size_t(index.column())].alignment | Qt::AlignVCenter);
    case CellRole:
        return QVariant::fromValue(cell(key, index.column()));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(key, index.column()).text;
    case Qt::EditRole: {
        const Cell shown = cell(key, index.column());
        if (shown.typed)
            return *shown.typed;
        return shown.value.isValid() ? shown.value : QVariant(shown.text);
    }
    case SortRole:
        return cell(key, index.column()).sortValue();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cell(key, index.column()).toolTip;
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnLook &look = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return look.title;
    if (role == Qt::ToolTipRole)
        return look.toolTip;
    if (role == Qt::TextAlignmentRole)
        return QVariant((look.headingLeft ? Qt::Alignment(Qt::AlignLeft) : look.alignment)
                        | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags
        = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (cell(keyAt(index), index.column()).editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString sentence = change({{keyAt(index), index.column(), value.toString()}});
    if (!sentence.isEmpty())
        Q_EMIT refused(index, sentence);
    return sentence.isEmpty();
}

QStringList OutlineModel::mimeTypes() const
{
    return {rowMime};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(rowMime, {});
    std::vector<int> numbers;
    for (const QModelIndex &index : indexes)
        if (index.column() == 0)
            numbers.push_back(numberOf(index));
    std::ranges::sort(numbers);  // from top to bottom
    m_dragged.clear();
    for (const int number : numbers)
        m_dragged.push_back(m_outline.at(number).key);
    return data;
}

bool OutlineModel::mayMoveAll(const OutlineKey &parent) const
{
    return !m_dragged.empty()
        && std::ranges::all_of(m_dragged, [&](const OutlineKey &key) { return mayMove(key, parent); });
}

/// Dropped on a row, not between two: a row takes it in where it may, else it goes before that row.
OutlineModel::Place OutlineModel::placeOf(int row, const QModelIndex &parent) const
{
    const OutlineKey under = keyAt(parent);
    if (row >= 0)
        return {under, keyAt(index(row, 0, parent)), mayMoveAll(under)};
    if (mayMoveAll(under))
        return {under, {}, true};
    const OutlineKey outer = keyAt(parent.parent());
    return {outer, under, parent.isValid() && mayMoveAll(outer)};
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                   const QModelIndex &parent) const
{
    return data->hasFormat(rowMime) && placeOf(row, parent).allowed;
}

/// Views remove the rows that a move has taken away; ours come back by setOutline(), so say false.
bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                const QModelIndex &parent)
{
    const Place place = placeOf(row, parent);
    if (data->hasFormat(rowMime) && place.allowed && !std::ranges::count(m_dragged, place.before))
        moveKeys(m_dragged, place.parent, place.before);
    return false;
}
