// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/agencynames.h"
#include "model/exchange/import/owned.h"
#include "model/exchange/import/rows.h"

/// What belongs to a program or a candidate, laid over what it has.
struct Belongings {
    explicit Belongings(DraftPlan &plan)
        : partners(plan)
        , indicators(plan)
        , risks(plan)
        , activities(plan)
    {
    }

    Owned<Partner> partners;
    Owned<Indicator> indicators;
    Owned<Risk> risks;
    Owned<Activity> activities;
};

/// The partners that a row names become those of \a owner; those that it does not name go, unless \a keep.
/// \a owner is a partner with its program or candidate set.
void layPartners(Belongings &belongings, const Partner &owner, const std::vector<NamedParty> &named,
                 bool keep);

/// The indicators of one row, with baseline, target and yearly targets. \a owner has its program or candidate
/// set; \a fallback is the name of an indicator where the row has figures but no name for them.
/// \a several: the row goes on with the item above it, so its indicator is one more.
void layIndicators(Context &context, Belongings &belongings, const RowReader &row, const Indicator &owner,
                   const QString &fallback);

/// The risk of one row with its mitigation.
void layRisk(Belongings &belongings, const RowReader &row, const Risk &owner);
