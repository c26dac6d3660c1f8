// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

namespace report {

/// The horizon that \a program states, else what follows from its last year.
Horizon horizonOf(const PlanData &data, const Program &program);

}
