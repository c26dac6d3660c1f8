// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/versions/compare.h"

#include "model/plan.h"

namespace {

using Kind = RowChange::Kind;
using Cells = std::vector<std::optional<SqlValue>>;

/// The cells of \a above, and where it has none those of \a below.
Cells overlaid(Cells above, const Cells &below)
{
    above.resize(std::max(above.size(), below.size()));
    for (std::size_t i = 0; i < below.size(); ++i)
        if (!above[i])
            above[i] = below[i];
    return above;
}

/// An update that keeps only what differs; nothing where nothing does.
std::optional<RowChange> asUpdate(RowChange change)
{
    const std::size_t columns = std::max(change.before.size(), change.after.size());
    change.kind = Kind::Update;
    change.before.resize(columns);
    change.after.resize(columns);
    bool differs = false;
    for (std::size_t i = 0; i < columns; ++i) {
        if (change.after[i] && change.before[i] == change.after[i])
            change.after[i].reset();
        differs = differs || change.after[i];
    }
    return differs ? std::optional(change) : std::nullopt;
}

/// What two changes of one row come to.
std::optional<RowChange> joined(const RowChange &first, const RowChange &then)
{
    RowChange both{.table = first.table, .kind = then.kind, .key = first.key};
    both.before = overlaid(first.before, then.before);
    both.after = overlaid(then.after, first.after);
    if (first.kind == Kind::Insert) {
        if (then.kind == Kind::Delete)
            return {};
        both.kind = Kind::Insert;
        both.before.clear();
        return both;
    }
    if (then.kind == Kind::Delete) {
        both.after.clear();
        return both;
    }
    return asUpdate(std::move(both));
}

}

void NetChanges::add(const RowChange &change)
{
    const auto key = std::pair(change.table, change.key);
    const auto known = m_rows.find(key);
    if (known == m_rows.end()) {
        m_rows.emplace(key, change);
        return;
    }
    if (auto both = joined(known->second, change))
        known->second = std::move(*both);
    else
        m_rows.erase(known);
}

std::vector<RowChange> NetChanges::rows() const
{
    std::vector<RowChange> all;
    for (const auto &[key, change] : m_rows)
        all.push_back(change);
    return all;
}

std::vector<RowChange> changesBetween(const Plan &plan, qint64 from, qint64 to)
{
    const qint64 early = std::min(from, to);
    const qint64 late = std::max(from, to);
    NetChanges net;
    for (const HistoryEntry &entry : plan.log())
        if (entry.number > early && entry.number <= late)
            for (const RowChange &change : plan.changesOf(entry.number))
                net.add(change);
    std::vector<RowChange> changes = net.rows();
    if (from > to)
        std::ranges::transform(changes, changes.begin(), reversed);
    return changes;
}
