// SPDX-License-Identifier: GPL-3.0-or-later
// The books of a plan of 1,000 programs: from the plan to bytes, and what a keystroke costs.
#include "model/report/edition.h"
#include "model/report/volumes/presetvolumes.h"
#include "model/report/volumes/volumebook.h"
#include "support/generatedplan.h"
#include "views/paper/pages.h"
#include "views/paper/volumeexports.h"

#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace {

const report::Subject &subject()
{
    static const report::Subject made = [] {
        const auto plan = generatedPlan(QStringLiteral(":memory:"), {.programs = 1000});
        return report::Subject{.data = report::withVolumes(plan->data()),
                               .edition = report::editionOf(*plan)};
    }();
    return made;
}

Id<Volume> buku2()
{
    return std::ranges::find(subject().data.volumes, QStringLiteral("buku2"), &Volume::code)->id;
}

void buku2As(benchmark::State &state, const char *extension)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            paper::bookBytes(report::volumeBook(subject(), buku2()).book, QLatin1String(extension)));
}
BENCHMARK_CAPTURE(buku2As, pdf, "pdf")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(buku2As, odt, "odt")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(buku2As, docx, "docx")->Unit(benchmark::kMillisecond);

/// Of every OPD of the plan.
void extractsAs(benchmark::State &state, const char *extension)
{
    const paper::Export extracts = paper::exportNamed(QStringLiteral("ekstrak"));
    paper::ExportOptions options;
    options.format = QLatin1String(extension);
    int files = 0;
    for ([[maybe_unused]] auto _ : state) {
        files = 0;
        extracts.copies(subject(), options, [&](const QString & /*name*/, const QByteArray & /*bytes*/) {
            ++files;
            return true;
        });
    }
    state.counters["files"] = files;
}
BENCHMARK_CAPTURE(extractsAs, pdf, "pdf")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(extractsAs, docx, "docx")->Unit(benchmark::kMillisecond);

/// The programs of a plan of 5,000 as a workbook.
void tableOf5000(benchmark::State &state)
{
    const auto plan
        = generatedPlan(QStringLiteral(":memory:"),
                        {.programs = 5000, .activitiesPerProgram = 1, .candidates = 1, .scorers = 1});
    const paper::Export programs = paper::exportNamed(QStringLiteral("programs"));
    const report::Subject all{.data = plan->data(), .edition = report::editionOf(*plan)};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(paper::exported(programs, all, QStringLiteral("program.xlsx")).size());
}
BENCHMARK(tableOf5000)->Unit(benchmark::kMillisecond);

/// One letter more in the first text of the book, until its page is painted as the preview does.
void keystroke(benchmark::State &state)
{
    report::Subject typed = subject();
    report::WrittenBlocks written;
    auto pages = std::make_unique<paper::Pages>(report::volumeBook(typed, buku2(), &written).book);
    ChapterBlock text
        = *std::ranges::find(typed.data.chapterBlocks, QStringLiteral("teks"), &ChapterBlock::kind);
    for ([[maybe_unused]] auto _ : state) {
        text.text += u'a';
        typed.data.chapterBlocks = typed.data.chapterBlocks.patched({{text.id, text}});
        pages
            = std::make_unique<paper::Pages>(report::volumeBook(typed, buku2(), &written).book, pages.get());
        QImage image(480, 679, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(image.width() / pages->size(3).width(), image.height() / pages->size(3).height());
        pages->draw(painter, 3);
    }
    state.counters["pages"] = pages->count();
}
BENCHMARK(keystroke)->Unit(benchmark::kMillisecond);

}
