// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/edition.h"
#include "model/report/masterplanreport.h"
#include "support/generatedplan.h"
#include "views/paper/pdf.h"
#include "views/timeline/timelinesheets.h"

#include <benchmark/benchmark.h>

namespace {

/// From the plan to the bytes of the PDF.
void reportOfPrograms(benchmark::State &state)
{
    const auto plan = generatedPlan(QStringLiteral(":memory:"), {.programs = int(state.range(0))});
    qsizetype pages = 0;
    for ([[maybe_unused]] auto _ : state) {
        const paper::Pages made(report::masterplanReport(plan->data(), report::editionOf(*plan)));
        pages = qsizetype(made.count());
        benchmark::DoNotOptimize(paper::toPdf(made).size());
    }
    state.counters["pages"] = double(pages);
}
/// The timeline of five activities a program, A3, 7 pt.
void timelineOfPrograms(benchmark::State &state)
{
    const auto plan = generatedPlan(
        QStringLiteral(":memory:"),
        {.programs = int(state.range(0)), .activitiesPerProgram = 5, .candidates = 1, .scorers = 1});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            paper::toPdf(timelineSheets(plan->data(), report::editionOf(*plan), timelinePrint({}))).size());
}
BENCHMARK(timelineOfPrograms)->Arg(200)->Arg(1000)->Unit(benchmark::kMillisecond);

BENCHMARK(reportOfPrograms)->Arg(72)->Arg(1000)->Unit(benchmark::kMillisecond);

}
