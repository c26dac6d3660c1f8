// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/edition.h"
#include "model/report/masterplanreport.h"
#include "support/generatedplan.h"
#include "views/paper/pdf.h"

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
BENCHMARK(reportOfPrograms)->Arg(72)->Arg(1000)->Unit(benchmark::kMillisecond);

}
