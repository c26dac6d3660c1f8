// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/scores.h"
#include "support/generatedplan.h"
#include "views/matrix/cellfacts.h"
#include "views/matrix/matrixgrid.h"
#include "views/matrix/matrixpage.h"

#include <QApplication>
#include <QPixmap>

#include <benchmark/benchmark.h>

namespace {

constexpr PlanSize large{.programs = 10, .candidates = 200, .criteria = 12, .scorers = 40};

/// Never closed: at the end of the program the tables that closing needs would be gone before it.
Plan &plan()
{
    static Plan *const made = generatedPlan(QStringLiteral(":memory:"), large).release();
    return *made;
}

Id<Round> onlyRound()
{
    return plan().data().rounds[0].id;
}

/// One score is changed until the page shows the new order: the edit, the picture, the painting.
void changeOneScore(benchmark::State &state)
{
    MatrixPage page(plan());
    page.resize(1214, 676);
    page.show();
    QApplication::processEvents();
    QPixmap screen(page.grid()->size());
    const Id<Scorer> scorer = plan().data().scorers[0].id;
    const Id<Candidate> candidate = plan().data().candidates[7].id;
    const Id<Criterion> criterion = plan().data().criteria[3].id;
    int value = 0;
    for ([[maybe_unused]] auto _ : state) {
        edits::setScores(plan(), onlyRound(), scorer, {{candidate, criterion, double(value++ % 5)}});
        page.grid()->render(&screen);
    }
}
BENCHMARK(changeOneScore)->Unit(benchmark::kMillisecond);

void buildPicture(benchmark::State &state)
{
    const scoring::ScoreCube cube(plan().data(), onlyRound());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(matrixPicture(plan().data(), onlyRound(), cube, {}));
}
BENCHMARK(buildPicture)->Unit(benchmark::kMillisecond);

void buildCube(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(scoring::ScoreCube(plan().data(), onlyRound()));
}
BENCHMARK(buildCube)->Unit(benchmark::kMillisecond);

void tellAgreement(benchmark::State &state)
{
    const scoring::ScoreCube cube(plan().data(), onlyRound());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(agreementText(cube));
}
BENCHMARK(tellAgreement)->Unit(benchmark::kMillisecond);

void paintGrid(benchmark::State &state)
{
    MatrixPage page(plan());
    page.resize(1214, 676);
    page.show();
    QApplication::processEvents();
    QPixmap screen(page.grid()->size());
    for ([[maybe_unused]] auto _ : state)
        page.grid()->render(&screen);
}
BENCHMARK(paintGrid)->Unit(benchmark::kMillisecond);

}
