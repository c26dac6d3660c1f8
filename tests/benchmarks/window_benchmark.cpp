// SPDX-License-Identifier: GPL-3.0-or-later
// A large plan in the real window: how long it takes to open, and how long until one edit is on the screen.
#include "app/settings.h"
#include "app/workspace.h"
#include "model/edits/rows.h"
#include "support/generatedplan.h"

#include <QApplication>
#include <QPixmap>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

/// 5,000 activities, 96,000 scores.
constexpr PlanSize large{
    .programs = 1000, .activitiesPerProgram = 5, .candidates = 200, .criteria = 12, .scorers = 40};

void openLargePlan(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("besar.pilar"));
    generatedPlan(path, large);
    for ([[maybe_unused]] auto _ : state) {
        const auto plan = Plan::open(path, Plan::Access::Edit, {});
        benchmark::DoNotOptimize(plan->data().scores.size());
    }
}
BENCHMARK(openLargePlan)->Unit(benchmark::kMillisecond);

void settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents();
}

/// A program is renamed with every page open and one of them in view; what is painted is the whole window.
/// The plan is in memory: the commit's wait for the disk is the disk's.
void editOneCell(benchmark::State &state, const char *page)
{
    Settings settings;
    Workspace workspace(generatedPlan(QStringLiteral(":memory:"), large), settings);
    workspace.resize(1366, 700);
    workspace.show();
    for (const PageEntry &entry : workspace.entries()) {
        workspace.openPage(QString::fromLatin1(entry.id));
        settle();
    }
    workspace.openPage(QString::fromLatin1(page));
    settle();
    QPixmap screen(workspace.size());
    Plan &plan = workspace.plan();
    Program program = *byPosition(plan.data().programs)[3];
    int number = 0;
    for ([[maybe_unused]] auto _ : state) {
        program.name = QStringLiteral("Program bernama %1").arg(++number);
        edits::change(plan, program);
        workspace.render(&screen);
    }
}
BENCHMARK_CAPTURE(editOneCell, masterplan, "masterplan")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(editOneCell, matrix, "matrix")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(editOneCell, timeline, "timeline")->Unit(benchmark::kMillisecond);

}
