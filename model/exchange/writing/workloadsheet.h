// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"
#include "model/exchange/writing/spreadsheet.h"

namespace writing {

/// How many programs each agency leads in every quarter, coloured by how many, with its peak, its limit and
/// the years above it; a sheet of the same with those it supports; and the programs behind each figure, which
/// the figures are computed from. Agencies that work for no program are left out.
Spreadsheet workloadSpreadsheet(const PlanData &data, const Edition &edition);

}
