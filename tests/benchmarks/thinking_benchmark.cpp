// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out: the schedule, the review.
#include "model/review/review.h"
#include "model/schedule/schedule.h"
#include "support/generatedplan.h"

#include <benchmark/benchmark.h>

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

void reviewLargePlan(benchmark::State &state)
{
    const auto plan = generatedPlan(QStringLiteral(":memory:"),
                                    {.programs = 1000, .candidates = 200, .criteria = 12, .scorers = 40});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(review::reviewPlan(plan->data(), QDate(2018, 8, 31)).findings.size());
}
BENCHMARK(reviewLargePlan)->Unit(benchmark::kMillisecond);

}
