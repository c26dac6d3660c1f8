// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <map>

/// The plan as it was right after the entry \a point of its log (0: the new plan), as a value; the plan
/// itself stays as it is. Throws a StorageError where the history since then is damaged.
PlanData dataAt(const Plan &plan, qint64 point);

/// The entry that last changed when an activity is planned, by the activity's key: of the entries after
/// \a point those whose effect still stands. An activity that was only pushed by others has none. Throws a
/// StorageError where the history since then is damaged.
std::map<Id<Activity>, HistoryEntry> lastDateChanges(const Plan &plan, qint64 point);
