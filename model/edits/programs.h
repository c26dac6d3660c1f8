// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

/// What an agency does in a program.
enum class Role { None, Supports, Leads };

/// Gives \a agency its role in \a program. A new lead sends the old one among the supporting agencies;
/// a lead that becomes something else leaves the program without a lead.
bool setRole(Plan &plan, Id<Program> program, Id<Agency> agency, Role role);

/// Makes agencies support \a program, in one step; with \a group they are named together ("Seluruh OPD").
/// Its lead stays its lead.
bool addSupports(Plan &plan, Id<Program> program, const std::vector<Id<Agency>> &agencies,
                 const QString &group = {});
bool removeSupports(Plan &plan, Id<Program> program, const std::vector<Id<Agency>> &agencies);

/// Puts a program under a pillar and sub-dimension (none: unmapped), before \a before or last.
bool moveProgram(Plan &plan, Id<Program> id, Id<Pillar> pillar, Id<SubDimension> subDimension,
                 Id<Program> before);

/// The same for several, which stand one after the other in the order given, in one step.
bool movePrograms(Plan &plan, const std::vector<Id<Program>> &ids, Id<Pillar> pillar,
                  Id<SubDimension> subDimension, Id<Program> before);

/// Puts programs under a pillar and sub-dimension, or with none takes them out, and leaves their order.
bool mapPrograms(Plan &plan, const std::vector<Id<Program>> &ids, Id<Pillar> pillar,
                 Id<SubDimension> subDimension);

/// Puts a sub-dimension with its programs under another pillar, before \a before or last.
bool moveSubDimension(Plan &plan, Id<SubDimension> id, Id<Pillar> pillar, Id<SubDimension> before);

}
