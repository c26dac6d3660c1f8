// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <vector>

/// What stands in one row of a list or tree: a row of the plan, or the heading of a group.
struct OutlineKey {
    int kind = 0;  ///< the page's own enumeration
    qint64 id = 0;  ///< key of the row, or of what the group stands for
    qint64 group = 0;  ///< of a row that may stand in several groups: which one

    auto operator<=>(const OutlineKey &) const = default;
};

inline size_t qHash(const OutlineKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.kind, key.id, key.group);
}

/// The order and nesting of what a list shows, as a value. Pages build one from PlanData by a pure
/// function that groups, filters and sorts; OutlineModel tells views how it differs from the last.
class Outline {
public:
    struct Node {
        OutlineKey key{};
        int parent = -1;
        int row = 0;  ///< among its siblings
        std::vector<int> children{};

        bool operator==(const Node &) const = default;
    };

    /// Adds a last child to \a parent (-1: a top row) and returns its number.
    int add(int parent, OutlineKey key)
    {
        const int number = int(m_nodes.size());
        auto &siblings = parent < 0 ? m_top : m_nodes[std::size_t(parent)].children;
        const int row = int(siblings.size());
        siblings.push_back(number);
        m_nodes.push_back({key, parent, row, {}});
        return number;
    }

    const Node &at(int number) const { return m_nodes[std::size_t(number)]; }
    const std::vector<int> &children(int number) const { return number < 0 ? m_top : at(number).children; }
    int size() const { return int(m_nodes.size()); }
    const std::vector<Node> &nodes() const { return m_nodes; }

    bool operator==(const Outline &) const = default;

private:
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};
