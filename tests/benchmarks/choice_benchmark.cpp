// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing among many candidates under a ceiling.
#include "model/scoring/selection.h"

#include <benchmark/benchmark.h>

#include <random>

namespace {

/// 200 candidates of six pillars and 31 agencies, as a large city might have them.
scoring::SelectionProblem largeChoice()
{
    scoring::SelectionProblem problem{.minPerPillar = 3, .maxPerAgency = 3};
    for (int n = 0; n < 37; ++n)
        (n < 6 ? problem.pillars : problem.agencies).append(QString::number(n));
    std::mt19937 random(1);
    for (int n = 0; n < 200; ++n) {
        problem.items.push_back({.name = QString::number(n),
                                 .value = double(300'000 + random() % 700'000) / 1e6,
                                 .cost = Money{qint64(50 + random() % 2000) * 1'000'000},
                                 .pillar = random() % 6,
                                 .agency = random() % 31});
        problem.ceiling += Money{problem.items.back().cost->rupiah * 15 / 100};
    }
    return problem;
}

void chooseAmong200(benchmark::State &state)
{
    const scoring::SelectionProblem problem = largeChoice();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(scoring::choose(problem).value);
}
BENCHMARK(chooseAmong200)->Unit(benchmark::kMillisecond);

void lookAroundTheChoice(benchmark::State &state)
{
    const scoring::SelectionProblem problem = largeChoice();
    const scoring::Selection selection = scoring::choose(problem);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(scoring::outlook(problem, selection).next.has_value());
}
BENCHMARK(lookAroundTheChoice)->Unit(benchmark::kMillisecond);

}
