// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/selectionsearch.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

constexpr std::size_t noThing = std::numeric_limits<std::size_t>::max();

/// How often a choice that fits only within the solver's tolerance is ruled out before giving up.
constexpr int mostCuts = 200;

}

SelectionSearch::SelectionSearch(const SelectionProblem &problem, const Progress &progress)
    : m_problem(problem)
    , m_progress(progress)
    , m_thingOf(problem.items.size(), noThing)
{
    qint64 unit = 0;
    for (std::size_t item = 0; item < problem.items.size(); ++item) {
        const SelectionItem &one = problem.items[item];
        if (!one.barred.isEmpty())
            continue;
        m_thingOf[item] = m_things.size();
        m_things.push_back(item);
        m_greatestValue = std::max(m_greatestValue, one.value);
        m_greatestCost = std::max(m_greatestCost, one.cost->rupiah);
        unit = std::gcd(unit, one.cost->rupiah);
    }
    m_unit = std::max<qint64>(unit, 1);
    for (const std::size_t item : m_things)
        if (problem.items[item].forced)
            m_conditions.push_back({.terms = {{m_thingOf[item], 1}}, .lowest = 1});
    addCounts(problem.minPerPillar, problem.maxPerAgency);
    addPairs();
}

double SelectionSearch::scaledCost(std::size_t thing) const
{
    return double(m_problem.items[m_things[thing]].cost->rupiah) / double(m_greatestCost);
}

/// At least so many of every pillar, at most so many of every agency.
void SelectionSearch::addCounts(int least, int most)
{
    std::vector<Row> pillars(std::size_t(m_problem.pillars.size()), {.lowest = double(least)});
    std::vector<Row> agencies(std::size_t(m_problem.agencies.size()), {.highest = double(most)});
    for (std::size_t thing = 0; thing < m_things.size(); ++thing) {
        const SelectionItem &item = m_problem.items[m_things[thing]];
        if (item.pillar)
            pillars[*item.pillar].terms.emplace_back(thing, 1);
        if (item.agency)
            agencies[*item.agency].terms.emplace_back(thing, 1);
    }
    if (least > 0)
        m_conditions.insert(m_conditions.end(), pillars.begin(), pillars.end());
    for (const Row &agency : agencies)
        if (most > 0 && agency.terms.size() > std::size_t(most))
            m_conditions.push_back(agency);
}

void SelectionSearch::addPairs()
{
    for (const auto &[pairs, together] :
         {std::pair(&m_problem.together, true), std::pair(&m_problem.exclusive, false)})
        for (const auto &[a, b] : *pairs) {
            const std::size_t first = m_thingOf[a];
            const std::size_t second = m_thingOf[b];
            if (a == b || first == noThing || second == noThing)
                continue;
            if (together)
                m_conditions.push_back({.terms = {{first, 1}, {second, -1}}, .lowest = 0, .highest = 0});
            else
                m_conditions.push_back({.terms = {{first, 1}, {second, 1}}, .highest = 1});
        }
}

/// The ceiling comes down to the next multiple of the unit: nothing can cost what lies between.
BinaryProgram::Row SelectionSearch::costRow(Money ceiling) const
{
    const qint64 whole = ceiling.rupiah - (ceiling.rupiah % m_unit + m_unit) % m_unit;
    Row row{.highest = double(whole) / double(m_greatestCost)};
    for (std::size_t thing = 0; thing < m_things.size(); ++thing)
        row.terms.emplace_back(thing, scaledCost(thing));
    return row;
}

BinaryProgram SelectionSearch::program(bool maximiseValue) const
{
    BinaryProgram program{.maximise = maximiseValue, .rows = m_conditions};
    for (std::size_t thing = 0; thing < m_things.size(); ++thing)
        program.worth.push_back(maximiseValue ? m_problem.items[m_things[thing]].value
                                        / std::max(m_greatestValue, 1e-300)
                                              : scaledCost(thing));
    return program;
}

/// Everything but exactly this choice.
BinaryProgram::Row SelectionSearch::cut(const BinarySolution &solution) const
{
    Row row{.highest = -1};
    for (std::size_t thing = 0; thing < solution.values.size(); ++thing) {
        row.terms.emplace_back(thing, solution.values[thing] ? 1 : -1);
        row.highest += solution.values[thing] ? 1 : 0;
    }
    return row;
}

Selection SelectionSearch::selectionOf(const BinarySolution &solution) const
{
    Selection selection{.optimal = solution.outcome == BinarySolution::Outcome::Best};
    for (std::size_t thing = 0; thing < solution.values.size(); ++thing)
        if (solution.values[thing]) {
            const SelectionItem &item = m_problem.items[m_things[thing]];
            selection.chosen.push_back(m_things[thing]);
            selection.cost += *item.cost;
            selection.value += item.value;
        }
    return selection;
}

template <class Accepts>
SelectionSearch::Result SelectionSearch::search(BinaryProgram program, Accepts accepts) const
{
    for (int cuts = 0; cuts < mostCuts; ++cuts) {
        const BinarySolution solution = solve(program, m_progress);
        if (solution.outcome == BinarySolution::Outcome::Impossible)
            return {};
        if (!solution.hasValues())
            break;
        Selection selection = selectionOf(solution);
        if (accepts(selection))
            return selection;
        program.rows.push_back(cut(solution));
    }
    return Selection{.obstacle
                     = Text::tr("No choice was found in time. Fewer conditions make the search shorter.")};
}

SelectionSearch::Result SelectionSearch::best(Money ceiling) const
{
    BinaryProgram asked = program(true);
    asked.rows.push_back(costRow(ceiling));
    return search(std::move(asked), [&](const Selection &selection) { return selection.cost <= ceiling; });
}

SelectionSearch::Result SelectionSearch::cheapest(double value) const
{
    BinaryProgram asked = program(false);
    Row worth{.lowest = value / std::max(m_greatestValue, 1e-300)};
    for (std::size_t thing = 0; thing < m_things.size(); ++thing)
        worth.terms.emplace_back(thing,
                                 m_problem.items[m_things[thing]].value / std::max(m_greatestValue, 1e-300));
    asked.rows.push_back(std::move(worth));
    return search(std::move(asked),
                  [&](const Selection &selection) { return selection.value >= value - tolerance() / 10; });
}

SelectionSearch::Result SelectionSearch::cheapest() const
{
    return search(program(false), [](const Selection &) { return true; });
}

}
