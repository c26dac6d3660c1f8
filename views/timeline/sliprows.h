// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/history.h"
#include "model/schedule/slips.h"

#include <map>

/// One line of the table of slips: what became of an activity, who does it, and which change did it.
struct SlipRow {
    schedule::Slip slip{};
    Activity activity{};  ///< as it is now; as it was, where it is gone
    QString agency{};  ///< who does it, else who leads its program
    std::optional<HistoryEntry> reason{};  ///< nothing where it only followed others

    bool operator==(const SlipRow &) const = default;
};

/// \a reasons as lastDateChanges() gives them.
std::vector<SlipRow> slipRows(const PlanData &before, const PlanData &now,
                              const std::map<Id<Activity>, HistoryEntry> &reasons);
