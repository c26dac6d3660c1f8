// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

/// The rows of one table in order of their key: shared and immutable, so that a copy costs nothing
/// and another thread can keep one. A \a Row has a key() and ==.
template <class Row>
class Rows {
public:
    using Key = decltype(std::declval<const Row &>().key());

    Rows() = default;

    explicit Rows(std::vector<Row> rows)
    {
        std::ranges::sort(rows, {}, &Row::key);
        m_rows = std::make_shared<const std::vector<Row>>(std::move(rows));
    }

    auto begin() const { return all().begin(); }
    auto end() const { return all().end(); }
    std::size_t size() const { return all().size(); }
    bool empty() const { return all().empty(); }
    const Row &operator[](std::size_t index) const { return all()[index]; }

    /// Null where no row has \a key. Valid as long as any copy of these rows.
    const Row *find(const Key &key) const
    {
        const auto it = std::ranges::lower_bound(all(), key, {}, &Row::key);
        return it != all().end() && it->key() == key ? &*it : nullptr;
    }

    /// The rows of a relation whose key begins with \a first.
    template <class First>
    std::span<const Row> of(const First &first) const
    {
        const auto firstOf = [](const Row &row) { return std::get<0>(row.key()); };
        const auto begin = std::ranges::lower_bound(all(), first, {}, firstOf);
        const auto end = std::ranges::upper_bound(all(), first, {}, firstOf);
        return {begin, end};
    }

    /// True where both are the very same copy, hence equal without looking.
    bool sharesWith(const Rows &other) const { return m_rows == other.m_rows; }

    /// A new copy in which the row of each key is replaced, inserted, or (with no row) removed.
    Rows patched(std::vector<std::pair<Key, std::optional<Row>>> patches) const
    {
        std::ranges::sort(patches, {}, [](const auto &patch) { return patch.first; });
        std::vector<Row> next;
        next.reserve(size() + patches.size());
        auto row = begin();
        for (auto &[key, replacement] : patches) {
            const auto upTo
                = std::lower_bound(row, end(), key, [](const Row &r, const Key &k) { return r.key() < k; });
            next.insert(next.end(), row, upTo);
            row = upTo != end() && upTo->key() == key ? upTo + 1 : upTo;
            if (replacement)
                next.push_back(std::move(*replacement));
        }
        next.insert(next.end(), row, end());
        Rows result;
        result.m_rows = std::make_shared<const std::vector<Row>>(std::move(next));
        return result;
    }

    bool operator==(const Rows &other) const { return sharesWith(other) || all() == other.all(); }

private:
    const std::vector<Row> &all() const
    {
        static const std::vector<Row> none;
        return m_rows ? *m_rows : none;
    }

    std::shared_ptr<const std::vector<Row>> m_rows;
};

/// Pointers to \a rows in the order of the screen: by position, then key.
/// Valid as long as the rows are.
template <class Range>
auto byPosition(const Range &rows)
{
    using Row = std::remove_reference_t<decltype(*rows.begin())>;
    std::vector<const Row *> ordered;
    for (const Row &row : rows)
        ordered.push_back(&row);
    std::ranges::sort(ordered, {}, [](const Row *row) { return std::tuple(row->position, row->key()); });
    return ordered;
}

/// As byPosition(), for the rows that \a wanted keeps.
template <class Range, class Predicate>
auto byPosition(const Range &rows, Predicate wanted)
{
    auto ordered = byPosition(rows);
    std::erase_if(ordered, [&](const auto *row) { return !wanted(*row); });
    return ordered;
}
