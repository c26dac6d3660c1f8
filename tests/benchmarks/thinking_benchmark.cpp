// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out: rankings, the schedule, the review.
#include "model/review/review.h"
#include "model/schedule/schedule.h"
#include "model/scoring/acceptability.h"
#include "model/scoring/topsis.h"
#include "model/scoring/weightintervals.h"
#include "support/generatedplan.h"

#include <benchmark/benchmark.h>

#include <random>

namespace {

scoring::DecisionMatrix matrix(std::size_t alternatives, std::size_t criteria)
{
    std::vector<scoring::MatrixCriterion> columns(criteria);
    for (std::size_t i = 0; i < criteria; ++i)
        columns[i] = {.direction = i % 4 == 3 ? Criterion::Direction::Cost : Criterion::Direction::Benefit,
                      .weight = 1.0 / double(criteria)};
    scoring::DecisionMatrix made(alternatives, columns);
    std::mt19937 random(1);
    for (std::size_t i = 0; i < alternatives; ++i)
        for (std::size_t j = 0; j < criteria; ++j)
            made.set(i, j, 1 + double(random() % 1000) / 100);
    return made;
}

void topsis(benchmark::State &state)
{
    const scoring::DecisionMatrix decision = matrix(100'000, 12);
    for (auto _ : state)
        benchmark::DoNotOptimize(scoring::topsis(decision).closeness.data());
}
BENCHMARK(topsis)->Unit(benchmark::kMillisecond);

/// What the same work costs at least: every value is read twice and its square taken.
void readMatrixTwice(benchmark::State &state)
{
    const scoring::DecisionMatrix decision = matrix(100'000, 12);
    for (auto _ : state) {
        std::vector<double> sums(decision.alternatives());
        for (int pass = 0; pass < 2; ++pass)
            for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
                const std::span<const double> column = decision.column(j);
                for (std::size_t i = 0; i < column.size(); ++i)
                    sums[i] += column[i] * column[i];
            }
        benchmark::DoNotOptimize(sums.data());
    }
}
BENCHMARK(readMatrixTwice)->Unit(benchmark::kMillisecond);

void simulateWeights(benchmark::State &state)
{
    const scoring::DecisionMatrix decision = matrix(200, 12);
    const scoring::MethodUse use{.method = &scoring::methods()[std::size_t(state.range(0))]};
    state.SetLabel(use.method->token.data());
    for (auto _ : state)
        benchmark::DoNotOptimize(
            scoring::acceptability(scoring::Rescoring(decision, use), {.runs = 10'000})->shares.data());
}
BENCHMARK(simulateWeights)->DenseRange(0, int(scoring::methods().size()) - 1)->Unit(benchmark::kMillisecond);

void moveEveryWeight(benchmark::State &state)
{
    const scoring::DecisionMatrix decision = matrix(200, 12);
    const scoring::MethodUse use{.method = &scoring::methods()[std::size_t(state.range(0))]};
    state.SetLabel(use.method->token.data());
    for (auto _ : state)
        benchmark::DoNotOptimize(scoring::weightEffects(scoring::Rescoring(decision, use), 6).order.data());
}
BENCHMARK(moveEveryWeight)->DenseRange(0, int(scoring::methods().size()) - 1)->Unit(benchmark::kMillisecond);

void scheduleActivities(benchmark::State &state)
{
    const auto plan = generatedPlan(
        QStringLiteral(":memory:"),
        {.programs = int(state.range(0)) / 5, .activitiesPerProgram = 5, .candidates = 1, .scorers = 1});
    for (auto _ : state)
        benchmark::DoNotOptimize(schedule::computeSchedule(plan->data()).activities.size());
}
BENCHMARK(scheduleActivities)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);

void reviewLargePlan(benchmark::State &state)
{
    const auto plan = generatedPlan(QStringLiteral(":memory:"),
                                    {.programs = 1000, .candidates = 200, .criteria = 12, .scorers = 40});
    for (auto _ : state)
        benchmark::DoNotOptimize(review::reviewPlan(plan->data(), QDate(2018, 8, 31)).findings.size());
}
BENCHMARK(reviewLargePlan)->Unit(benchmark::kMillisecond);

}
