// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

/// Two rows that are one agency become one: \a keep takes over everything that refers to \a gone, and its
/// names as aliases, so that tables with the old name are still understood.
bool mergeAgencies(Plan &plan, Id<Agency> keep, Id<Agency> gone);

/// Says which agency is meant by a name that stands as written in programs, candidates, activities and
/// members: they refer to \a agency from now on, and the name becomes one of its aliases.
bool recogniseAgency(Plan &plan, const QString &written, Id<Agency> agency);

/// Adds an agency called as it is written in programs and so on, and recognises it there.
bool addWrittenAgency(Plan &plan, const QString &written, Id<Agency> *added = nullptr);

/// How many programs \a agency can lead at once in a year; nothing: as City::agencyLimit says.
bool setCapacity(Plan &plan, Id<Agency> agency, int year, std::optional<int> programs);

}
