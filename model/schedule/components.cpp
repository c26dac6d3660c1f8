// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/components.h"

#include <algorithm>
#include <limits>

namespace schedule {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

class Tarjan {
public:
    Tarjan(const Graph &graph, const std::vector<Arrow> &arrows)
        : m_graph(graph)
        , m_arrows(arrows)
        , m_number(graph.tasks(), none)
        , m_lowest(graph.tasks(), none)
        , m_next(graph.tasks(), 0)
        , m_result{.of = std::vector<std::size_t>(graph.tasks(), none)}
    {
    }

    Components run()
    {
        for (std::size_t task = 0; task < m_graph.tasks(); ++task)
            if (m_number[task] == none)
                visitFrom(task);
        // Tarjan's method finishes a component after all that come later.
        std::ranges::reverse(m_result.order);
        return std::move(m_result);
    }

private:
    void visitFrom(std::size_t root)
    {
        enter(root);
        while (!m_path.empty()) {
            const std::size_t task = m_path.back();
            const auto outgoing = m_graph.outgoing(task);
            if (m_next[task] == outgoing.size())
                leave(task);
            else
                follow(task, m_arrows[outgoing[m_next[task]++]].to);
        }
    }

    void enter(std::size_t task)
    {
        m_number[task] = m_lowest[task] = m_count++;
        m_path.push_back(task);
        m_open.push_back(task);
    }

    void follow(std::size_t task, std::size_t to)
    {
        if (m_number[to] == none)
            enter(to);
        else if (m_result.of[to] == none)  // still open: an arrow back into the path
            m_lowest[task] = std::min(m_lowest[task], m_number[to]);
    }

    void leave(std::size_t task)
    {
        m_path.pop_back();
        if (!m_path.empty())
            m_lowest[m_path.back()] = std::min(m_lowest[m_path.back()], m_lowest[task]);
        if (m_lowest[task] == m_number[task])
            close(task);
    }

    /// All that was opened since \a task, and it, are one component.
    void close(std::size_t task)
    {
        std::size_t member = none;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_result.of[member] = m_components;
            m_result.order.push_back(member);
        } while (member != task);
        ++m_components;
    }

    const Graph &m_graph;
    const std::vector<Arrow> &m_arrows;
    std::vector<std::size_t> m_number;
    std::vector<std::size_t> m_lowest;
    std::vector<std::size_t> m_next;  ///< the arrow of each task to follow next
    std::vector<std::size_t> m_path;
    std::vector<std::size_t> m_open;
    std::size_t m_count = 0;
    std::size_t m_components = 0;
    Components m_result;
};

/// For each task on a ring, the task that an arrow leads to in the same component; none for the others.
std::vector<std::size_t> successorsOnRings(const Graph &graph, const std::vector<Arrow> &arrows,
                                           const Components &components)
{
    std::vector<std::size_t> next(graph.tasks(), none);
    for (const Arrow &arrow : arrows)
        if (components.of[arrow.from] == components.of[arrow.to] && next[arrow.from] == none)
            next[arrow.from] = arrow.to;
    return next;
}

}

Graph::Graph(std::size_t tasks, const std::vector<Arrow> &arrows)
    : m_first(tasks + 1)
    , m_arrows(arrows.size())
{
    for (const Arrow &arrow : arrows)
        ++m_first[arrow.from + 1];
    for (std::size_t task = 0; task < tasks; ++task)
        m_first[task + 1] += m_first[task];
    std::vector<std::size_t> free = m_first;
    for (std::size_t index = 0; index < arrows.size(); ++index)
        m_arrows[free[arrows[index].from]++] = index;
}

Components components(const Graph &graph, const std::vector<Arrow> &arrows)
{
    return Tarjan(graph, arrows).run();
}

std::vector<std::vector<std::size_t>> cycles(const Graph &graph, const std::vector<Arrow> &arrows,
                                             const Components &components)
{
    const std::vector<std::size_t> next = successorsOnRings(graph, arrows, components);
    std::vector<bool> named(graph.tasks());  // by component
    std::vector<std::size_t> step(graph.tasks(), none);
    std::vector<std::vector<std::size_t>> result;
    for (std::size_t task = 0; task < graph.tasks(); ++task) {
        if (next[task] == none || named[components.of[task]])
            continue;
        named[components.of[task]] = true;
        // Going on from task to task inside the component ends in a ring; what came before is left out.
        std::vector<std::size_t> path;
        std::size_t at = task;
        for (; step[at] == none; at = next[at]) {
            step[at] = path.size();
            path.push_back(at);
        }
        result.emplace_back(path.begin() + std::ptrdiff_t(step[at]), path.end());
    }
    return result;
}
}
