// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out: the schedule, the review.
#include "model/review/review.h"
#include "model/schedule/network.h"
#include "model/schedule/progress.h"
#include "support/generatedplan.h"

#include <benchmark/benchmark.h>

#include <random>

namespace {

void scheduleActivities(benchmark::State &state)
{
    const auto plan = generatedPlan(
        QStringLiteral(":memory:"),
        {.programs = int(state.range(0)) / 5, .activitiesPerProgram = 5, .candidates = 1, .scorers = 1});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(schedule::computeSchedule(plan->data()).activities.size());
}
BENCHMARK(scheduleActivities)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);

/// As many links as tasks, each to one of the fifty tasks after its own: linear where the last two lines
/// differ by what their sizes do.
void networkOfLinks(benchmark::State &state)
{
    const auto size = std::size_t(state.range(0));
    std::mt19937 random(7);
    std::vector<schedule::Task> tasks(size);
    std::vector<schedule::Arrow> arrows;
    for (std::size_t i = 0; i < size; ++i) {
        tasks[i] = {.duration = qint64(random() % 20), .earliest = qint64(random() % 2000)};
        const std::size_t to = i + 1 + random() % 50;
        if (to < size)
            arrows.push_back({.from = i, .to = to, .type = Link(random() % 4), .lag = int(random() % 5)});
    }
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(schedule::timing(tasks, arrows).finish);
    state.SetComplexityN(state.range(0));
}
BENCHMARK(networkOfLinks)
    ->Arg(5000)
    ->Arg(25'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

void progressOfAPlan(benchmark::State &state)
{
    const auto plan
        = generatedPlan(QStringLiteral(":memory:"),
                        {.programs = 1000, .activitiesPerProgram = 5, .candidates = 1, .scorers = 1});
    const schedule::WorkCalendar calendar = schedule::calendarOf(plan->data());
    const schedule::Schedule schedule = schedule::computeSchedule(plan->data(), calendar);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(
            schedule::progressReport(plan->data(), schedule, QDate(2019, 6, 30), calendar).plan.days.planned);
        benchmark::DoNotOptimize(schedule::plannedCurve(plan->data(), schedule, calendar).ends.size());
    }
}
BENCHMARK(progressOfAPlan)->Unit(benchmark::kMillisecond);

void reviewLargePlan(benchmark::State &state)
{
    const auto plan = generatedPlan(QStringLiteral(":memory:"),
                                    {.programs = 1000, .candidates = 200, .criteria = 12, .scorers = 40});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(review::reviewPlan(plan->data(), QDate(2018, 8, 31)).findings.size());
}
BENCHMARK(reviewLargePlan)->Unit(benchmark::kMillisecond);

}
