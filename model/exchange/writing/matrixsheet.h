// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"
#include "model/exchange/writing/spreadsheet.h"

namespace writing {

/// The scored matrix of the round that is looked at: joint values, weights, SAW's normalisation and score as
/// formulas over the scores of each scorer, which stand on a second sheet. A reviewer can trace every figure.
Spreadsheet matrixSpreadsheet(const PlanData &data, const Edition &edition);

}
