// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/report/bookwriter.h"

namespace report {

/// The candidates by rank with their joint values, scores by each method, and how they came about in
/// sentences. Nothing where nobody has scored.
void addScoredMatrix(BookWriter &book, const PlanData &data);

}
