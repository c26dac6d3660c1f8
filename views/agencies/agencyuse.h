// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

#include <map>

/// How often an agency occurs in the plan.
struct AgencyUse {
    int leads = 0;  ///< programs
    int supports = 0;  ///< programs, also those that name it by its group
    int candidates = 0;
    int members = 0;
};

/// A name that stands where an agency should stand, as written, because the plan has no such agency.
/// (Members of the team may come from elsewhere: their names are none of these.)
struct UnknownAgency {
    QString name{};
    int uses = 0;
};

/// What the list of agencies is made from.
struct AgencyUses {
    PlanData data{};
    std::map<Id<Agency>, AgencyUse> uses{};
    std::vector<UnknownAgency> unknown{};  ///< by name

    const AgencyUse &of(Id<Agency> agency) const;
};

AgencyUses agencyUses(const PlanData &data);
