// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/parties.h"

namespace {

void addOnce(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names.append(name);
}

}

QString agencyName(const PlanData &data, Id<Agency> agency)
{
    const Agency *row = data.agencies.find(agency);
    if (!row)
        return {};
    return row->shortName.isEmpty() ? row->fullName : row->shortName;
}

QString leadName(const PlanData &data, const Program &program)
{
    const QString name = agencyName(data, program.lead);
    return name.isEmpty() ? program.leadText : name;
}

QString proposerName(const PlanData &data, const Candidate &candidate)
{
    const QString name = agencyName(data, candidate.agency);
    return name.isEmpty() ? candidate.agencyText : name;
}

QString performerName(const PlanData &data, const Activity &activity)
{
    const QString name = agencyName(data, activity.agency);
    return name.isEmpty() ? activity.agencyText : name;
}

QStringList supportNames(const PlanData &data, const Program &program)
{
    std::vector<std::pair<const Agency *, const Support *>> supports;
    for (const Support &support : data.supports.of(program.id))
        if (const Agency *agency = data.agencies.find(support.agency))
            supports.emplace_back(agency, &support);
    std::ranges::sort(supports, {},
                      [](const auto &pair) { return std::tuple(pair.first->position, pair.first->id); });
    QStringList names;
    for (const auto &[agency, support] : supports)
        addOnce(names, support->group.isEmpty() ? agencyName(data, agency->id) : support->group);
    addOnce(names, program.supportText);
    return names;
}

QStringList partnerNames(const PlanData &data, const Program &program)
{
    QStringList names;
    for (const Partner *partner :
         byPosition(data.partners, [&](const Partner &row) { return row.program == program.id; }))
        addOnce(names, partner->name);
    return names;
}
