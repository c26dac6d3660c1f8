// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"
#include "model/exchange/writing/spreadsheet.h"

namespace writing {

/// All programs with everything that is known of them, one a row, under headings that import reads; whole
/// rupiah a year, sums as formulas.
Spreadsheet programSpreadsheet(const PlanData &data, const Edition &edition);

/// Programs × sources with money a year, and what comes to each dimension and source, as formulas over it.
Spreadsheet budgetSpreadsheet(const PlanData &data, const Edition &edition);

}
