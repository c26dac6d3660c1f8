// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/subject.h"

class Plan;

namespace report {

/// What \a volume (none: any volume) of \a plan is made from: its present state, and what changed since the
/// versions that its blocks tell of; their history is read for nothing else. Throws a StorageError where that
/// is damaged.
Subject subjectOf(const Plan &plan, Id<Volume> volume = {});

/// The name of the version that was submitted last; empty where none was.
QString submittedLast(const Plan &plan);

/// The present state of \a plan as the version \a name that is about to be submitted.
Edition submittedEdition(const Plan &plan, const QString &name);

}
