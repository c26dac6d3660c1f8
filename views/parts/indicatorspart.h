// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/parts/partlist.h"

/// The indicators of a program or candidate with baseline, target and the figures of each year.
PartList *makeIndicatorList(Plan &plan, Findings &findings);
