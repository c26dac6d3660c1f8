// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/draft.h"
#include "model/plan.h"

namespace edits {

/// Writes what an import was worked out to do, as one change that names the \a files. Refuses where the plan
/// is not the one any more that it was worked out for. A draft that changes nothing leaves no trace.
bool applyImport(Plan &plan, const Draft &draft, const QStringList &files);

}
