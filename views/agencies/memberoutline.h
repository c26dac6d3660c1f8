// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "views/common/outline.h"

/// The members under their bodies, which are the ids of the headings, in the plan's order. Every word of
/// \a filter must occur in what a member's row says; a body without members is left out while there is one.
Outline memberOutline(const PlanData &data, const QString &filter);

/// The member's agency by its short name, else as written.
QString agencyOf(const PlanData &data, const Member &member);
