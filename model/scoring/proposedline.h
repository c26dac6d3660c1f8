// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

namespace scoring {

/// How many from the top are proposed in \a round: as stated there, else one a pillar.
inline int proposedCount(const PlanData &data, Id<Round> round)
{
    const Round *found = data.rounds.find(round);
    return found && found->proposed > 0 ? found->proposed : int(data.pillars.size());
}

}
