// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"
#include "model/report/blocks.h"

namespace report {

/// The whole plan as one report: summary, a chapter a pillar, quick wins, roadmap, budget, findings.
Book masterplanReport(const PlanData &data, const Edition &edition);

}
