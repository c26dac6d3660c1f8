// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/rows.h"

/// Compares the total rows of a table, and its columns of totals, with the sums of its rows. A difference is
/// a warning: a figure is missing, written as text, or counted twice.
void checkTotals(Context &context, const Table &table, const std::vector<TableRow> &rows);
