// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/generatedplan.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinepage.h"
#include "views/timeline/timelinetree.h"

#include <QApplication>
#include <QPixmap>
#include <QScrollBar>

#include <benchmark/benchmark.h>

namespace {

/// One step of scrolling with everything unfolded: the tree and the bars move and are painted.
void scrollTimeline(benchmark::State &state)
{
    const auto plan = generatedPlan(
        QStringLiteral(":memory:"),
        {.programs = int(state.range(0)) / 5, .activitiesPerProgram = 4, .candidates = 1, .scorers = 1});
    TimelinePage page(*plan);
    page.resize(1214, 676);
    page.show();
    page.chart()->tree()->expandAll();
    QApplication::processEvents();
    QScrollBar *bar = page.chart()->tree()->verticalScrollBar();
    QPixmap screen(page.size());
    int step = 0;
    for ([[maybe_unused]] auto _ : state) {
        bar->setValue(++step % std::max(1, bar->maximum()));
        page.render(&screen);
    }
}
/// One move of the mouse while an activity is dragged: what would be is worked out and painted.
void dragActivity(benchmark::State &state)
{
    const auto plan
        = generatedPlan(QStringLiteral(":memory:"),
                        {.programs = 1000, .activitiesPerProgram = 5, .candidates = 1, .scorers = 1});
    TimelinePage page(*plan);
    page.resize(1214, 676);
    page.show();
    page.chart()->tree()->expandAll();
    QApplication::processEvents();
    const OutlineKey held{timelinerow::Activity, plan->data().activities[0].id.value};
    page.chart()->editor().begin(page.chart()->facts(), {.part = BarPart::Body, .rows = {held}});
    QPixmap screen(page.size());
    int days = 0;
    for ([[maybe_unused]] auto _ : state) {
        page.chart()->editor().dragBy(7 * (1 + ++days % 9));
        page.render(&screen);
    }
    page.chart()->editor().cancel();
}
BENCHMARK(dragActivity)->Unit(benchmark::kMillisecond);

BENCHMARK(scrollTimeline)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond);

}
