// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/selectionsearch.h"

#include <QCoreApplication>

#include <algorithm>

namespace scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

SelectionOutlook::Change changeTo(const Selection &next, const Selection &now, Money ceiling)
{
    SelectionOutlook::Change change{.ceiling = ceiling, .optimal = next.optimal};
    std::ranges::set_difference(next.chosen, now.chosen, std::back_inserter(change.comes));
    std::ranges::set_difference(now.chosen, next.chosen, std::back_inserter(change.goes));
    return change;
}

/// Of the choices that are worth as much as \a found, one of the cheapest.
Selection cheapestLike(const SelectionSearch &search, const Selection &found)
{
    const auto isAsGood = [&](const SelectionSearch::Result &other) {
        return other && other->obstacle.isEmpty() && other->value >= found.value - search.tolerance();
    };
    if (found.cost.rupiah == 0 || !isAsGood(search.best(found.cost - Money{1})))
        return found;
    const auto cheapest = search.cheapest(found.value - search.tolerance() / 2);
    return isAsGood(cheapest) && cheapest->cost < found.cost ? *cheapest : found;
}

std::optional<SelectionOutlook::Change> nextBetter(const SelectionSearch &search, const Selection &selection)
{
    // Where nothing is worth anything, nothing is better.
    if (search.tolerance() == 0)
        return {};
    const auto better = search.cheapest(selection.value + 2 * search.tolerance());
    if (!better || !better->obstacle.isEmpty())
        return {};
    const auto best = search.best(better->cost);
    SelectionOutlook::Change change
        = changeTo(best && best->obstacle.isEmpty() ? *best : *better, selection, better->cost);
    change.optimal = change.optimal && better->optimal;
    return change;
}

}

bool Selection::contains(std::size_t item) const
{
    return std::ranges::binary_search(chosen, item);
}

void spreadBars(SelectionProblem &problem)
{
    for (SelectionItem &item : problem.items)
        if (item.barred.isEmpty() && (!item.cost || item.cost->rupiah < 0))
            item.barred = Text::tr("its cost is not stated");
    for (bool spread = true; spread;) {
        spread = false;
        for (const auto &[a, b] : problem.together)
            for (const auto &[one, other] : {std::pair(a, b), std::pair(b, a)}) {
                if (problem.items[one].barred.isEmpty() || !problem.items[other].barred.isEmpty())
                    continue;
                problem.items[other].barred = Text::tr("it goes together with %1, which cannot be chosen")
                                                  .arg(problem.items[one].name);
                spread = true;
            }
    }
}

Selection choose(const SelectionProblem &asked, const Progress &progress)
{
    SelectionProblem problem = asked;
    spreadBars(problem);
    for (const SelectionItem &item : problem.items)
        if (item.forced && !item.barred.isEmpty())
            return {.obstacle = obstacleIn(problem, progress)};
    const SelectionSearch search(problem, progress);
    const auto found = search.best(problem.ceiling);
    if (!found)
        return {.obstacle = obstacleIn(problem, progress)};
    return found->obstacle.isEmpty() ? cheapestLike(search, *found) : *found;
}

SelectionOutlook outlook(const SelectionProblem &asked, const Selection &selection, const Progress &progress)
{
    SelectionOutlook outlook;
    if (!selection.obstacle.isEmpty())
        return outlook;
    SelectionProblem problem = asked;
    spreadBars(problem);
    const SelectionSearch search(problem, progress);
    outlook.next = nextBetter(search, selection);
    if (selection.chosen.empty() || selection.cost.rupiah == 0)
        return outlook;
    problem.ceiling = selection.cost - Money{1};
    if (const auto less = search.best(problem.ceiling); !less)
        outlook.noneWithLess = obstacleIn(problem, progress);
    else if (less->obstacle.isEmpty())
        outlook.less = changeTo(*less, selection, problem.ceiling);
    return outlook;
}

}
