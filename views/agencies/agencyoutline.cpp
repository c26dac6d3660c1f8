// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agencyoutline.h"

#include "views/common/filter.h"
#include "views/common/rowsmodel.h"

namespace {

std::vector<const Agency *> shownAgencies(const PlanData &data, const AgencyOutlineOptions &options)
{
    auto agencies = byPosition(data.agencies, [&](const Agency &agency) {
        return matchesFilter(
            QStringList{agency.code, agency.shortName, agency.fullName, agency.aliases}.join(u' '),
            options.filter);
    });
    if (options.before)
        std::ranges::stable_sort(agencies,
                                 [&](const Agency *a, const Agency *b) { return options.before(*a, *b); });
    return agencies;
}

void addUnknown(Outline &outline, const AgencyUses &uses, const QString &filter)
{
    int heading = -1;
    for (std::size_t i = 0; i < uses.unknown.size(); ++i) {
        if (!matchesFilter(uses.unknown[i].name, filter))
            continue;
        if (heading < 0)
            heading = outline.add(-1, {listrow::Heading, agencyrow::unknownHeading});
        outline.add(heading, {agencyrow::Unknown, qint64(i)});
    }
}

void addKind(Outline &outline, const std::vector<const Agency *> &agencies, Agency::Kind kind)
{
    int heading = -1;
    for (const Agency *agency : agencies) {
        if (agency->kind != kind)
            continue;
        if (heading < 0)
            heading = outline.add(-1, {listrow::Heading, qint64(kind)});
        outline.add(heading, {listrow::Row, agency->id.value});
    }
}

}

Outline agencyOutline(const AgencyUses &uses, const AgencyOutlineOptions &options)
{
    Outline outline;
    addUnknown(outline, uses, options.filter);
    const auto agencies = shownAgencies(uses.data, options);
    if (options.byKind)
        for (int kind = 0; kind < int(Agency::Kind::Count); ++kind)
            addKind(outline, agencies, Agency::Kind(kind));
    else
        for (const Agency *agency : agencies)
            outline.add(-1, {listrow::Row, agency->id.value});
    return outline;
}
