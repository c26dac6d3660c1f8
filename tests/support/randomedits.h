// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

/// One edit out of all that model/edits offers, with rows and values chosen by \a seed: the same one for the
/// same seed and plan. False where the plan refused it; an edit may also find nothing to do.
bool randomEdit(Plan &plan, unsigned seed);
