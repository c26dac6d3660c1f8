// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naivenetwork.h"

#include <algorithm>
#include <random>

using schedule::Arrow;
using schedule::TaskTimes;

namespace {

/// How far apart an arrow keeps the starts of its two tasks: start(to) - start(from) >= this.
qint64 distance(const naive::Network &network, const Arrow &arrow)
{
    const qint64 from = network.tasks[arrow.from].duration;
    const qint64 to = network.tasks[arrow.to].duration;
    const bool leavesFinish = arrow.type == Link::FS || arrow.type == Link::FF;
    const bool reachesFinish = arrow.type == Link::FF || arrow.type == Link::SF;
    return arrow.lag + (leavesFinish ? from : 0) - (reachesFinish ? to : 0);
}

/// Moves tasks until every arrow is content: true where one had to move.
bool pushLater(const naive::Network &network, std::vector<qint64> &starts)
{
    bool moved = false;
    for (const Arrow &arrow : network.arrows) {
        if (network.tasks[arrow.to].fixed)
            continue;
        const qint64 least = starts[arrow.from] + distance(network, arrow);
        moved = moved || starts[arrow.to] < least;
        starts[arrow.to] = std::max(starts[arrow.to], least);
    }
    return moved;
}

bool pullEarlier(const naive::Network &network, std::vector<qint64> &starts)
{
    bool moved = false;
    for (const Arrow &arrow : network.arrows) {
        const qint64 most = starts[arrow.to] - distance(network, arrow);
        moved = moved || starts[arrow.from] > most;
        starts[arrow.from] = std::min(starts[arrow.from], most);
    }
    return moved;
}

}

naive::Network naive::randomNetwork(unsigned seed)
{
    std::mt19937 random(seed);
    const auto between = [&](int low, int high) { return low + int(random() % unsigned(high - low + 1)); };
    Network network{.tasks = std::vector<schedule::Task>(std::size_t(between(1, 30)))};
    for (schedule::Task &task : network.tasks) {
        task = {.duration = between(0, 9), .earliest = random() % 3 == 0 ? between(-5, 40) : 0};
        if (random() % 6 == 0)
            task.latest = between(5, 60);
        task.fixed = random() % 8 == 0;
    }
    // Arrows go up in a shuffled numbering, so that the order of the list says nothing.
    std::vector<std::size_t> shuffled(network.tasks.size());
    for (std::size_t i = 0; i < shuffled.size(); ++i)
        shuffled[i] = i;
    std::ranges::shuffle(shuffled, random);
    for (std::size_t i = 0; i < 2 * shuffled.size() && shuffled.size() > 1; ++i) {
        const auto to = std::size_t(between(1, int(shuffled.size()) - 1));
        const auto from = std::size_t(between(0, int(to) - 1));
        network.arrows.push_back(
            {.from = shuffled[from], .to = shuffled[to], .type = Link(random() % 4), .lag = between(-4, 6)});
    }
    return network;
}

namespace {

/// By what binds each task, before its arrows are asked.
std::vector<qint64> latestStarts(const naive::Network &network, const std::vector<qint64> &early,
                                 qint64 finish)
{
    std::vector<qint64> late;
    late.reserve(early.size());
    for (const schedule::Task &task : network.tasks) {
        const qint64 start = std::min(finish, task.latest.value_or(finish)) - task.duration;
        late.push_back(task.fixed ? std::min(start, early[late.size()]) : start);
    }
    return late;
}

}

std::vector<TaskTimes> naive::timing(const Network &network)
{
    std::vector<qint64> early;
    for (const schedule::Task &task : network.tasks)
        early.push_back(task.earliest);
    while (pushLater(network, early)) { }
    qint64 finish = early[0] + network.tasks[0].duration;
    for (std::size_t i = 0; i < early.size(); ++i)
        finish = std::max(finish, early[i] + network.tasks[i].duration);
    std::vector<qint64> late = latestStarts(network, early, finish);
    while (pullEarlier(network, late)) { }

    std::vector<TaskTimes> result;
    for (std::size_t i = 0; i < early.size(); ++i) {
        const qint64 duration = network.tasks[i].duration;
        result.push_back({early[i], early[i] + duration, late[i], late[i] + duration, late[i] - early[i],
                          finish - early[i] - duration});
        for (const Arrow &arrow : network.arrows)
            if (arrow.from == i)
                result[i].freeFloat
                    = std::min(result[i].freeFloat, early[arrow.to] - early[i] - distance(network, arrow));
        result[i].freeFloat = std::max<qint64>(0, result[i].freeFloat);
    }
    return result;
}
