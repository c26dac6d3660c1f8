// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/parts/partlist.h"

/// The risks of a program or candidate: how likely, how bad, what is done about them, by whom.
PartList *makeRiskList(Plan &plan, Findings &findings);
