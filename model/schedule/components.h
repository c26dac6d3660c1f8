// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/network.h"

#include <span>

namespace schedule {

/// The arrows of a network, sorted by the task from which they go.
class Graph {
public:
    Graph(std::size_t tasks, const std::vector<Arrow> &arrows);

    std::size_t tasks() const { return m_first.size() - 1; }
    /// Places in the list of arrows.
    std::span<const std::size_t> outgoing(std::size_t task) const
    {
        return std::span(m_arrows).subspan(m_first[task], m_first[task + 1] - m_first[task]);
    }

private:
    std::vector<std::size_t> m_first;
    std::vector<std::size_t> m_arrows;
};

/// Which tasks wait for each other in a ring: they share a component. Most are alone in theirs.
struct Components {
    std::vector<std::size_t> of{};  ///< component of each task
    std::vector<std::size_t> order{};  ///< all tasks, none before those it waits for outside its component
};

/// The strongly connected components (Tarjan 1972), without recursion: a chain of 100,000 tasks would need
/// more stack than there is.
Components components(const Graph &graph, const std::vector<Arrow> &arrows);

/// One ring of each component that has any, in the order of its arrows.
std::vector<std::vector<std::size_t>> cycles(const Graph &graph, const std::vector<Arrow> &arrows,
                                             const Components &components);

}
