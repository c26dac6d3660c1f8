// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/report/bookwriter.h"

namespace report {

/// Each adds one chapter, or nothing where the plan has nothing to say in it.
void addSummary(BookWriter &book, const PlanData &data);
void addPillars(BookWriter &book, const PlanData &data);
void addQuickWins(BookWriter &book, const PlanData &data);
void addRoadmap(BookWriter &book, const PlanData &data);
void addBudget(BookWriter &book, const PlanData &data);
/// \a asOf counts where the plan does not say for which day progress was reported.
void addFindings(BookWriter &book, const PlanData &data, QDate asOf);

}
