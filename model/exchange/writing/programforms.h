// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"
#include "model/exchange/writing/namedfile.h"

namespace writing {

/// An empty table of programs for each OPD of the plan, to be filled in and imported. Kelurahan get none:
/// they are too many. Throws a Failure where the plan has no OPD.
std::vector<NamedFile> programForms(const PlanData &data, const Edition &edition);

}
