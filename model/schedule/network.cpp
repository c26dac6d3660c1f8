// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/network.h"

#include "model/schedule/components.h"

#include <algorithm>

namespace schedule {

namespace {

/// The instant after which the predecessor of an arrow does not start, when its successor goes from
/// \a start to \a finish at the latest and it takes \a duration itself.
qint64 latestBefore(const Arrow &arrow, qint64 start, qint64 finish, qint64 duration)
{
    switch (arrow.type) {
    case Link::SS:
        return start - arrow.lag;
    case Link::FF:
        return finish - arrow.lag - duration;
    case Link::SF:
        return finish - arrow.lag;
    case Link::FS:
    case Link::Count:
        break;
    }
    return start - arrow.lag - duration;
}

class Passes {
public:
    Passes(const std::vector<Task> &tasks, const std::vector<Arrow> &arrows)
        : m_tasks(tasks)
        , m_arrows(arrows)
        , m_graph(tasks.size(), arrows)
        , m_components(components(m_graph, arrows))
        , m_result{.tasks = std::vector<TaskTimes>(tasks.size())}
    {
    }

    Timing run()
    {
        forward();
        backward();
        m_result.cycles = cycles(m_graph, m_arrows, m_components);
        return std::move(m_result);
    }

private:
    bool counts(const Arrow &arrow) const { return m_components.of[arrow.from] != m_components.of[arrow.to]; }

    void forward()
    {
        for (std::size_t task = 0; task < m_tasks.size(); ++task)
            m_result.tasks[task].start = m_tasks[task].earliest;
        for (const std::size_t task : m_components.order) {
            TaskTimes &times = m_result.tasks[task];
            times.finish = times.start + m_tasks[task].duration;
            for (const std::size_t index : m_graph.outgoing(task))
                if (const Arrow &arrow = m_arrows[index]; counts(arrow)) {
                    const Task &next = m_tasks[arrow.to];
                    qint64 &start = m_result.tasks[arrow.to].start;
                    if (!next.fixed)
                        start
                            = std::max(start, earliestAfter(arrow, times.start, times.finish, next.duration));
                }
        }
        if (!m_tasks.empty())
            m_result.finish = std::ranges::max(m_result.tasks, {}, &TaskTimes::finish).finish;
    }

    void backward()
    {
        for (std::size_t place = m_tasks.size(); place-- > 0;) {
            const std::size_t task = m_components.order[place];
            TaskTimes &times = m_result.tasks[task];
            times.lateStart = latestStart(task);
            times.freeFloat = m_result.finish - times.finish;
            for (const std::size_t index : m_graph.outgoing(task))
                if (const Arrow &arrow = m_arrows[index]; counts(arrow))
                    heed(arrow, times);
            times.freeFloat = std::max<qint64>(0, times.freeFloat);
            times.lateFinish = times.lateStart + m_tasks[task].duration;
            times.totalFloat = times.lateStart - times.start;
        }
    }

    /// By its own bounds, before its arrows are asked.
    qint64 latestStart(std::size_t task) const
    {
        const Task &bounds = m_tasks[task];
        const qint64 finish = std::min(m_result.finish, bounds.latest.value_or(m_result.finish));
        const qint64 start = finish - bounds.duration;
        return bounds.fixed ? std::min(start, m_result.tasks[task].start) : start;
    }

    /// Lets \a times, the predecessor's, leave room for the successor of \a arrow.
    void heed(const Arrow &arrow, TaskTimes &times) const
    {
        const TaskTimes &next = m_result.tasks[arrow.to];
        const qint64 duration = m_tasks[arrow.from].duration;
        times.lateStart
            = std::min(times.lateStart, latestBefore(arrow, next.lateStart, next.lateFinish, duration));
        const qint64 slack
            = next.start - earliestAfter(arrow, times.start, times.finish, m_tasks[arrow.to].duration);
        times.freeFloat = std::min(times.freeFloat, slack);
    }

    const std::vector<Task> &m_tasks;
    const std::vector<Arrow> &m_arrows;
    Graph m_graph;
    Components m_components;
    Timing m_result;
};

}

qint64 earliestAfter(const Arrow &arrow, qint64 start, qint64 finish, qint64 duration)
{
    switch (arrow.type) {
    case Link::SS:
        return start + arrow.lag;
    case Link::FF:
        return finish + arrow.lag - duration;
    case Link::SF:
        return start + arrow.lag - duration;
    case Link::FS:
    case Link::Count:
        break;
    }
    return finish + arrow.lag;
}

Timing timing(const std::vector<Task> &tasks, const std::vector<Arrow> &arrows)
{
    return Passes(tasks, arrows).run();
}

}
