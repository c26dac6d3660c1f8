// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

/// A plan with a row of each table that is reviewed, in which nothing is missing on 31 August 2018.
PlanData soundPlan();

/// Changes the row with \a id.
template <class Row, class Change>
void change(PlanData &data, Id<Row> id, Change change)
{
    Rows<Row> &rows = tableOf<Row>(data);
    Row row = *rows.find(id);
    change(row);
    rows = rows.patched({{id, row}});
}
