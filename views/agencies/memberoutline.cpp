// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/memberoutline.h"

#include "model/domain/words.h"
#include "views/common/filter.h"
#include "views/common/rowsmodel.h"

QString agencyOf(const PlanData &data, const Member &member)
{
    const Agency *agency = data.agencies.find(member.agency);
    return agency ? agency->shortName : member.agencyText;
}

Outline memberOutline(const PlanData &data, const QString &filter)
{
    const auto members = byPosition(data.members, [&](const Member &member) {
        return matchesFilter(
            QStringList{member.seat, member.office, member.person, agencyOf(data, member)}.join(u' '),
            filter);
    });
    Outline outline;
    for (const auto body : enumerators<Member::Body>()) {
        const auto inBody = [&](const Member *member) { return member->body == body; };
        if (!filter.isEmpty() && std::ranges::none_of(members, inBody))
            continue;
        const int heading = outline.add(-1, {listrow::Heading, qint64(body)});
        for (const Member *member : members)
            if (inBody(member))
                outline.add(heading, {listrow::Row, member->id.value});
    }
    return outline;
}
