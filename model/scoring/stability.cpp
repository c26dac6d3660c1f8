// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/stability.h"

namespace scoring {

namespace {

/// The simulation takes most of the time.
constexpr double simulationEnds = 0.9;

bool gaveAnything(const ScoreCube &cube, std::size_t scorer)
{
    const std::span<const double> values = cube.values();
    for (std::size_t cell = scorer; cell < values.size(); cell += cube.scorers().size())
        if (!isMissing(values[cell]))
            return true;
    return false;
}

std::vector<int> ranksWithout(const StabilityQuestion &question, const PlanData &plan, Id<Scorer> scorer)
{
    const ScoreCube cube(withoutScorers(plan, std::span(&scorer, 1)), question.round);
    return question.use.ranks(jointMatrix(cube));
}

/// False where it was stopped.
bool leaveEachOut(const StabilityQuestion &question, const PlanData &plan, const Progress &progress,
                  Stability &result)
{
    const ScoreCube cube(plan, question.round);
    RankCount count(cube.candidates().size());
    for (std::size_t s = 0; s < cube.scorers().size(); ++s) {
        const double share = double(s) / double(cube.scorers().size());
        if (!goesOn(progress, simulationEnds + share * (1 - simulationEnds)))
            return false;
        if (!gaveAnything(cube, s))
            continue;
        result.omissions.push_back(
            {cube.scorers()[s].id, ranksWithout(question, plan, cube.scorers()[s].id)});
        std::vector<double> strengths;
        for (const int rank : result.omissions.back().ranks)
            strengths.push_back(-rank);
        count.add(strengths);
    }
    result.withoutOne = count.result();
    return true;
}

}

std::optional<Stability> stability(const DecisionMatrix &matrix, const MethodUse &use, std::size_t line,
                                   const Simulation &simulation, const Progress &progress)
{
    const Rescoring rescoring(matrix, use);
    auto simulated = acceptability(rescoring, simulation, progress);
    if (!simulated)
        return {};
    return Stability{.ranks = use.ranks(matrix),
                     .line = line,
                     .effects = weightEffects(rescoring, line),
                     .acceptability = std::move(*simulated),
                     .methods = methodAgreement(matrix, use.normalisation)};
}

std::optional<Stability> stabilityOf(const StabilityQuestion &question, const Progress &progress)
{
    const PlanData plan = withoutScorers(question.plan, question.leftOut);
    const Progress simulating = [&](double done) { return goesOn(progress, simulationEnds * done); };
    auto result = stability(jointMatrix(ScoreCube(plan, question.round)), question.use, question.line,
                            question.simulation, simulating);
    if (!result || !leaveEachOut(question, plan, progress, *result))
        return {};
    return result;
}

PlanData withoutScorers(PlanData plan, std::span<const Id<Scorer>> scorers)
{
    std::vector<std::pair<Id<Scorer>, std::optional<Scorer>>> patches;
    for (const Id<Scorer> scorer : scorers)
        patches.emplace_back(scorer, std::nullopt);
    plan.scorers = plan.scorers.patched(std::move(patches));
    return plan;
}

}
