// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/importer.h"
#include "model/plan.h"

#include <iosfwd>

/// A sheet from text: a line a row, cells between |. A plain number is a number cell, a text in ' a text,
/// =... a formula with what it came to behind it ("=SUM(A1:A2)=12"), #REF! an error. Merges: "A1:C1 D1:D2".
Sheet sheetOf(const QString &name, const QString &text, const QString &merges = {});
Workbook bookOf(const QString &file, std::vector<Sheet> sheets);
Workbook csvOf(const QString &file, const QString &text);

/// A new plan with the default preset of a city with the agencies that a list in CSV names.
PlanData cityPlan(const QString &agencies = {}, int firstYear = 2020, int lastYear = 2029);
PlanData imported(const PlanData &data, const std::vector<Workbook> &books,
                  const ImportOptions &options = {});
/// Problems as "code row column", one a line; Info left out unless asked for.
QString problemsOf(const PlanData &data, const std::vector<Workbook> &books,
                   const ImportOptions &options = {}, bool infos = false);

/// Programs in order, a line each: "SG-01 Portal [Smart Governance / Layanan Publik] lead Diskominfo support
/// Dinkes, Kec. Setu* partner bank bjb 2019-2021 menengah: 2019 APBD 500, 2020 APBD 1,5? CSR 2 juta".
/// * by group, ? assumed; money in million rupiah.
QString programsOf(const PlanData &data);
QString tableOf(const SheetPreview &preview);

// NOLINTNEXTLINE(readability-identifier-naming): GoogleTest looks for this name
void PrintTo(const QString &text, std::ostream *out);
