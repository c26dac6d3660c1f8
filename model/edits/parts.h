// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/storage/sqlite.h"

namespace edits {

/// Copies what belongs to a row for its copy \a to: budget lines, partners, indicators with targets, risks,
/// supporting agencies, anchors, gate answers. Not activities (two copies of a schedule would count twice in
/// every workload) and not scores (nobody has scored the copy).
void copyParts(Database &db, const PlanData &data, Id<Program> from, Id<Program> to);
void copyParts(Database &db, const PlanData &data, Id<Candidate> from, Id<Candidate> to);
void copyParts(Database &db, const PlanData &data, Id<Indicator> from, Id<Indicator> to);
void copyParts(Database &db, const PlanData &data, Id<Criterion> from, Id<Criterion> to);

/// Most rows have no parts.
template <class Row>
void copyParts(Database &, const PlanData &, Id<Row>, Id<Row>)
{
}

}
