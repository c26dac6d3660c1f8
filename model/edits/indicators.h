// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

/// Writes yearly targets and realisations in one step, typed or pasted; one that says nothing is taken away.
bool setTargets(Plan &plan, const std::vector<Target> &targets);

}
