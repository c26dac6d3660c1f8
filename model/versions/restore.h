// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

/// Makes the plan what it was right after the entry \a point of its log (0: the new plan), as one more edit
/// under \a label: unlike undo it leads to every point, and nothing that came after is lost. False after
/// Plan::failed() where it could not be done.
bool restore(Plan &plan, qint64 point, const QString &label);
