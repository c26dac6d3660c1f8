// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/slipsmodel.h"

#include "model/domain/format.h"

#include <numeric>

namespace {

using Kind = schedule::Slip::Kind;

Cell dateCell(QDate date)
{
    return {.text = date.isValid() ? format::shortDate(date) : QString(), .value = date};
}

Tone toneOf(const schedule::Slip &slip)
{
    if (slip.kind != Kind::Moved)
        return Tone::Secondary;
    return slip.days > 0 ? Tone::Problem : slip.days < 0 ? Tone::Ok : Tone::Normal;
}

}

SlipsModel::SlipsModel(QObject *parent)
    : OutlineModel(
        {{.id = QStringLiteral("name"), .title = tr("Activity"), .width = 130},
         {.id = QStringLiteral("days"),
          .title = tr("Days"),
          .width = 56,
          .alignment = Qt::AlignRight,
          .toolTip = tr("Work days from the finish then to the finish now: + later, − earlier")},
         {.id = QStringLiteral("now"), .title = tr("Now"), .width = 78, .toolTip = tr("Planned finish now")},
         {.id = QStringLiteral("then"),
          .title = tr("Then"),
          .width = 78,
          .toolTip = tr("Planned finish then")},
         {.id = QStringLiteral("lead"), .title = tr("Lead"), .width = 96},
         {.id = QStringLiteral("why"), .title = tr("Why"), .width = 240}},
        parent)
{
}

void SlipsModel::show(std::vector<SlipRow> rows)
{
    m_rows = std::move(rows);
    m_places.clear();
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_places.insert(m_rows[place].slip.id.value, place);
    showOrder();
}

void SlipsModel::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    showOrder();
}

void SlipsModel::showOrder()
{
    std::vector<OutlineKey> keys;
    for (const SlipRow &row : m_rows)
        keys.push_back({.kind = 1, .id = row.slip.id.value});
    if (m_sortColumn >= 0)
        std::ranges::stable_sort(keys, [this](const OutlineKey &a, const OutlineKey &b) {
            const int order
                = compareCells(cell(a, m_sortColumn).sortValue(), cell(b, m_sortColumn).sortValue());
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        });
    Outline outline;
    for (const OutlineKey &key : keys)
        outline.add(-1, key);
    setOutline(std::move(outline));
}

const SlipRow *SlipsModel::rowAt(const OutlineKey &key) const
{
    const auto place = m_places.constFind(key.id);
    return place == m_places.cend() ? nullptr : &m_rows[*place];
}

QString SlipsModel::daysText(const schedule::Slip &slip)
{
    if (slip.kind == Kind::Added)
        return tr("new");
    if (slip.kind == Kind::Removed)
        return tr("removed");
    if (slip.days == 0)
        return QStringLiteral("0");
    return (slip.days > 0 ? QStringLiteral("+") : QStringLiteral("−")) + QString::number(std::abs(slip.days));
}

QString SlipsModel::reasonText(const SlipRow &row)
{
    if (!row.reason)
        return tr("follows others, or the calendar");
    const QString label = row.reason->kind == HistoryEntry::Kind::Undo
        ? tr("Taken back: %1").arg(row.reason->label)
        : row.reason->label;
    return row.reason->author.isEmpty()
        ? label
        : tr("%1 (%2)", "what was done, by whom").arg(label, row.reason->author);
}

Cell SlipsModel::cell(const OutlineKey &key, int column) const
{
    const SlipRow *row = rowAt(key);
    if (!row)
        return {};
    switch (column) {
    case Name:
        return {.text = row->activity.code + u' ' + row->activity.name, .toolTip = row->activity.name};
    case Days:
        return {.text = daysText(row->slip), .value = row->slip.days, .tone = toneOf(row->slip)};
    case Now:
        return dateCell(row->slip.now.last);
    case Then:
        return dateCell(row->slip.before.last);
    case Lead:
        return {.text = row->agency, .tone = Tone::Secondary};
    default:
        return {.text = reasonText(*row), .toolTip = reasonText(*row)};
    }
}
