// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"
#include "model/exchange/writing/namedfile.h"

namespace writing {

/// One form a scorer, with what was scored in the open round already. A plan without scorers gives one for
/// each agency in the Tim Pelaksana, or else for each that leads a program. Throws a Failure where there is
/// nothing to score or nobody to do it.
std::vector<NamedFile> scoreSheets(const PlanData &data, const Edition &edition);

}
