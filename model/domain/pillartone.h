// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

/// Which of the pillars' colours \a pillar has: the six known dimensions keep theirs in whatever order
/// they stand, others take the next free one. -1 for none.
int pillarTone(const PlanData &data, Id<Pillar> pillar);
