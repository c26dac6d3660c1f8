// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

/// What an agency does in a program.
enum class Role { None, Supports, Leads };

/// Gives \a agency its role in \a program. A new lead sends the old one among the supporting agencies;
/// a lead that becomes something else leaves the program without a lead.
bool setRole(Plan &plan, Id<Program> program, Id<Agency> agency, Role role);

/// A copy right after the original, with everything that belongs to it but activities and code.
bool duplicateProgram(Plan &plan, Id<Program> id, Id<Program> *copied = nullptr);

/// Puts a program under a pillar and sub-dimension (none: unmapped), before \a before or last.
bool moveProgram(Plan &plan, Id<Program> id, Id<Pillar> pillar, Id<SubDimension> subDimension,
                 Id<Program> before);

}
