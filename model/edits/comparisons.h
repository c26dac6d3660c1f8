// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

/// States how many times more criterion \a a matters to \a scorer than \a b (Saaty's 1/9 to 9); no value
/// takes the judgement away. One row a pair, whichever way round it is stated. Refuses a value outside the
/// scale and a criterion compared with itself.
bool setJudgement(Plan &plan, Id<Scorer> scorer, std::pair<Id<Criterion>, Id<Criterion>> pair,
                  std::optional<double> value);

}
