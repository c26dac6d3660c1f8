// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/sliprows.h"

#include "model/domain/parties.h"

namespace {

QString agencyOf(const PlanData &data, const Activity &activity)
{
    QString own = performerName(data, activity);
    if (!own.isEmpty())
        return own;
    if (const Program *program = data.programs.find(activity.program))
        return leadName(data, *program);
    const Candidate *candidate = data.candidates.find(activity.candidate);
    return candidate ? proposerName(data, *candidate) : QString();
}

}

std::vector<SlipRow> slipRows(const PlanData &before, const PlanData &now,
                              const std::map<Id<Activity>, HistoryEntry> &reasons)
{
    std::vector<SlipRow> rows;
    for (const schedule::Slip &slip : schedule::slips(before, now)) {
        const PlanData &data = slip.kind == schedule::Slip::Kind::Removed ? before : now;
        const Activity &activity = *data.activities.find(slip.id);
        SlipRow row{.slip = slip, .activity = activity, .agency = agencyOf(data, activity)};
        if (const auto reason = reasons.find(slip.id); reason != reasons.end())
            row.reason = reason->second;
        rows.push_back(std::move(row));
    }
    return rows;
}
