// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/format.h"
#include "model/scoring/selectionsearch.h"

#include <QCoreApplication>

#include <algorithm>

namespace scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

/// Each looks for one kind of obstacle and says it; empty where there is none of its kind.
using Look = QString (*)(const SelectionProblem &);

QString forcedButBarred(const SelectionProblem &problem)
{
    for (const SelectionItem &item : problem.items)
        if (item.forced && !item.barred.isEmpty())
            return Text::tr("%1 must be chosen, but cannot be: %2. Free it, or remove what bars it.")
                .arg(item.name, item.barred);
    return {};
}

QString forcedButExclusive(const SelectionProblem &problem)
{
    for (const auto &[a, b] : problem.exclusive)
        if (a != b && problem.items[a].forced && problem.items[b].forced)
            return Text::tr("%1 and %2 must both be chosen, but exclude each other. Free one of them.")
                .arg(problem.items[a].name, problem.items[b].name);
    return {};
}

QString pillarTooSmall(const SelectionProblem &problem)
{
    for (int pillar = 0; pillar < problem.pillars.size(); ++pillar) {
        const auto count = int(std::ranges::count_if(problem.items, [&](const SelectionItem &item) {
            return item.barred.isEmpty() && item.pillar == std::size_t(pillar);
        }));
        if (count < problem.minPerPillar)
            return Text::tr(
                       "At least %1 of each pillar are asked for, but in %2 only %n can be chosen. Ask for "
                       "fewer a pillar, or add candidates to it.",
                       nullptr, count)
                .arg(problem.minPerPillar)
                .arg(problem.pillars[pillar]);
    }
    return {};
}

QString agencyTooLarge(const SelectionProblem &problem)
{
    for (int agency = 0; problem.maxPerAgency > 0 && agency < problem.agencies.size(); ++agency) {
        const auto count = int(std::ranges::count_if(problem.items, [&](const SelectionItem &item) {
            return item.forced && item.agency == std::size_t(agency);
        }));
        if (count > problem.maxPerAgency)
            return Text::tr(
                       "At most %1 of one agency are allowed, but of %2 already %n must be chosen. Free one "
                       "of them, or allow more an agency.",
                       nullptr, count)
                .arg(problem.maxPerAgency)
                .arg(problem.agencies[agency]);
    }
    return {};
}

QString forcedTooDear(const SelectionProblem &problem)
{
    Money sum;
    for (const SelectionItem &item : problem.items)
        if (item.forced && item.cost)
            sum += *item.cost;
    if (sum <= problem.ceiling)
        return {};
    return Text::tr(
               "What must be chosen costs %1 together, the ceiling is %2. Raise the ceiling, or free one.")
        .arg(format::rupiah(sum), format::rupiah(problem.ceiling));
}

/// What the conditions cost at least, where they can be met at all.
QString tooDear(const SelectionProblem &problem, const Progress &progress)
{
    const auto least = SelectionSearch(problem, progress).cheapest();
    if (!least || !least->obstacle.isEmpty())
        return {};
    return Text::tr(
               "The conditions can only be met from %1 on, the ceiling is %2. Raise the ceiling, or ask for "
               "fewer a pillar.")
        .arg(format::rupiah(least->cost), format::rupiah(problem.ceiling));
}

bool canBeMet(const SelectionProblem &problem, const Progress &progress)
{
    return SelectionSearch(problem, progress).cheapest().has_value();
}

}

QString obstacleIn(const SelectionProblem &asked, const Progress &progress)
{
    SelectionProblem problem = asked;
    spreadBars(problem);
    for (const Look look :
         {forcedButBarred, forcedButExclusive, pillarTooSmall, agencyTooLarge, forcedTooDear})
        if (const QString obstacle = look(problem); !obstacle.isEmpty())
            return obstacle;
    if (const QString obstacle = tooDear(problem, progress); !obstacle.isEmpty())
        return obstacle;
    SelectionProblem easier = problem;
    easier.maxPerAgency = 0;
    if (problem.maxPerAgency > 0 && canBeMet(easier, progress))
        return Text::tr(
                   "At least %1 of each pillar and at most %2 of one agency cannot be met together. Ask for "
                   "fewer a pillar, or allow more an agency.")
            .arg(problem.minPerPillar)
            .arg(problem.maxPerAgency);
    return Text::tr("The pairs of candidates cannot be met together with the other conditions. Remove one of "
                    "the pairs.");
}

}
