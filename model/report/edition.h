// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"

class Plan;

namespace report {

/// The present state of \a plan, in the program's language.
Edition editionOf(const Plan &plan);

}
