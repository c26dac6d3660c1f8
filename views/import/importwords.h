// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/import/importwork.h"

/// What the preview says in sentences.
namespace importwords {

/// "72 program, 18 kandidat, 11 kriteria": \a member is what is counted of each table.
QString amounts(const Draft &draft, qint64 Counts::*member);
/// What an import would do, in a sentence or two.
QString outcome(const ImportState &state);
/// "masterplan.xlsx" or "3 files", and how much of them was recognised.
QString title(const ImportState &state);
QString recognised(const ImportState &state);
/// Rows that would be new or changed, of the tables that people count.
qint64 rows(const Draft &draft);
/// "K", "L–T": where columns of a sheet stand.
QString letters(const SheetPreview &sheet, const std::vector<std::size_t> &columns);
QString unitTitle(MoneyUnit unit);
/// Who could have scored: the scorers of the plan, then its agencies.
QStringList scorerNames(const PlanData &plan);
/// How many of \a problems have that severity.
int count(const std::vector<Problem> &problems, Problem::Severity severity);

}
