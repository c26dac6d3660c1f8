// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/budget.h"
#include "model/storage/table.h"

template <>
const Table<FundingSource> &table<FundingSource>();
template <>
const Table<BudgetLine> &table<BudgetLine>();
template <>
const Table<Ceiling> &table<Ceiling>();

/// With its budget lines and ceilings.
void removeRow(Database &db, Id<FundingSource> id);
