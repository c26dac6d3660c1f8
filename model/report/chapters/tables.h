// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/budget/ceilings.h"
#include "model/budget/sums.h"
#include "model/report/bookwriter.h"

/// Tables and figures that the report and the blocks of volumes have in common.
namespace report {

KeyFigures keyFigures(const PlanData &data);

/// A row a pillar, source, agency or program, a column a year. \a title is that of the first column.
Table sumsTable(const PlanData &data, budget::Group group, const QString &title, const QString &caption);
/// In \a unit, a column a year, a layer a row of the table by \a group.
StackedBars budgetBars(const PlanData &data, budget::Group group = budget::Group::Pillar,
                       format::Unit unit = format::Unit::Miliar);
/// What the programs need, how much of it the APBD pays, and what was assumed.
QString budgetSentences(const PlanData &data, const budget::Sums &sums);
Table ceilingTable(const PlanData &data, const std::vector<budget::CeilingUse> &uses);

/// Those that depend on the plan (gates, decisions) come last.
std::vector<Column> candidateColumns();
Table candidateTable(const PlanData &data);
std::vector<Column> criteriaColumns();
Table criteriaTable(const PlanData &data);
/// What each level of the scales means.
Table anchorTable(const PlanData &data);

/// Completeness by pillar, and what a reviewer would ask. \a asOf as in addFindings().
void addFindingTables(BookWriter &book, const PlanData &data, QDate asOf);

}
