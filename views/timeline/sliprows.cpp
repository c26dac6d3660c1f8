// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/sliprows.h"

#include "views/timeline/timelinewords.h"

namespace {

QString agencyOf(const PlanData &data, const Activity &activity)
{
    QString own = timelinewords::agencyName(data, activity.agency, activity.agencyText);
    if (!own.isEmpty())
        return own;
    if (const Program *program = data.programs.find(activity.program))
        return timelinewords::agencyName(data, program->lead, program->leadText);
    const Candidate *candidate = data.candidates.find(activity.candidate);
    return candidate ? timelinewords::agencyName(data, candidate->agency, candidate->agencyText) : QString();
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
