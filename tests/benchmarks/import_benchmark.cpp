// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/import.h"
#include "model/exchange/import/importer.h"
#include "model/exchange/reading/csv.h"
#include "support/generatedplan.h"

#include <benchmark/benchmark.h>

namespace {

/// A table of programs as a city writes it.
QByteArray programTable(int programs)
{
    QByteArray text = "Kode;Dimensi;Program;Indikator;OPD Penanggung Jawab;OPD Pendukung;Tahun Mulai;"
                      "Tahun Selesai;Sumber Dana;Anggaran 2018;Anggaran 2019\n";
    for (int i = 1; i <= programs; ++i)
        text += QStringLiteral("P-%1;Smart Living;Program layanan terpadu nomor %1;Persentase layanan %1;"
                               "Dinas %2;Dinas %3, Dinas %4;2018;2020;APBD;%1,5;%5\n")
                    .arg(i)
                    .arg(i % 37 + 1)
                    .arg(i % 36 + 1)
                    .arg(i % 35 + 1)
                    .arg(i * 2)
                    .toUtf8();
    return text;
}

/// From the bytes of the file to the change that stands in the plan.
void importPrograms(benchmark::State &state)
{
    const QByteArray table = programTable(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        const auto plan = generatedPlan(QStringLiteral(":memory:"), {.programs = 0, .candidates = 0});
        state.ResumeTiming();
        const std::vector<Workbook> books{readCsv(table, Limits())};
        edits::applyImport(*plan, prepareImport(plan->data(), books, {}).draft,
                           {QStringLiteral("program.csv")});
        if (plan->data().programs.size() != std::size_t(state.range(0)))
            state.SkipWithError("not every program was imported");
    }
}
BENCHMARK(importPrograms)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);

}
