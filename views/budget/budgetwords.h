// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/budget/sums.h"

#include <QString>

/// What the source, pillar, lead agency or program \a id is called in the budget; 0 is none.
QString budgetGroupTitle(const PlanData &data, budget::Group group, qint64 id);

/// The same plan with no other budget lines than those of which every word of \a filter is said.
PlanData filteredBudget(PlanData data, const QString &filter);
