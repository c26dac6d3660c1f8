// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/rows.h"

/// Lays start, finish, duration, milestone and progress of a row over \a activity; what is impossible is
/// reported and left out.
void layDates(Context &context, const RowReader &row, Activity &activity);
