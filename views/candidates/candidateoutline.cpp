// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/candidateoutline.h"

#include "model/domain/parties.h"
#include "model/domain/words.h"
#include "views/common/filter.h"
#include "views/common/rowsmodel.h"

namespace {

using CandidateList = std::vector<const Candidate *>;

QString searched(const PlanData &data, const Candidate &candidate)
{
    const Pillar *pillar = data.pillars.find(candidate.pillar);
    const Program *program = data.programs.find(candidate.program);
    return QStringList{candidate.code,
                       candidate.name,
                       pillar ? pillar->name : QString(),
                       proposerName(data, candidate),
                       program ? program->code : QString(),
                       word(candidate.decision)}
        .join(u' ');
}

CandidateList shownCandidates(const PlanData &data, const CandidateOutlineOptions &options)
{
    CandidateList candidates = byPosition(data.candidates, [&](const Candidate &candidate) {
        return matchesFilter(searched(data, candidate), options.filter);
    });
    if (options.before)
        std::ranges::stable_sort(
            candidates, [&](const Candidate *a, const Candidate *b) { return options.before(*a, *b); });
    return candidates;
}

/// The headings in their order, as ids.
std::vector<qint64> groups(const PlanData &data, CandidateGrouping grouping)
{
    std::vector<qint64> ids;
    if (grouping == CandidateGrouping::Pillar)
        for (const Pillar *pillar : byPosition(data.pillars))
            ids.push_back(pillar->id.value);
    else if (grouping == CandidateGrouping::Agency)
        for (const Agency *agency : byPosition(data.agencies))
            ids.push_back(agency->id.value);
    if (grouping != CandidateGrouping::Decision) {
        ids.push_back(0);
        return ids;
    }
    using Decision = Candidate::Decision;
    for (const auto decision : {Decision::Chosen, Decision::Open, Decision::Deferred, Decision::Rejected})
        ids.push_back(qint64(decision));
    return ids;
}

qint64 groupOf(const Candidate &candidate, CandidateGrouping grouping)
{
    switch (grouping) {
    case CandidateGrouping::Pillar:
        return candidate.pillar.value;
    case CandidateGrouping::Agency:
        return candidate.agency.value;
    default:
        return qint64(candidate.decision);
    }
}

}

Outline candidateOutline(const PlanData &data, const CandidateOutlineOptions &options)
{
    Outline outline;
    const CandidateList candidates = shownCandidates(data, options);
    if (options.grouping == CandidateGrouping::None) {
        for (const Candidate *candidate : candidates)
            outline.add(-1, {listrow::Row, candidate->id.value});
        return outline;
    }
    for (const qint64 group : groups(data, options.grouping)) {
        int heading = -1;
        for (const Candidate *candidate : candidates) {
            if (groupOf(*candidate, options.grouping) != group)
                continue;
            if (heading < 0)
                heading = outline.add(-1, {listrow::Heading, group});
            outline.add(heading, {listrow::Row, candidate->id.value});
        }
    }
    return outline;
}
