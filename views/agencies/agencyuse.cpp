// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agencyuse.h"

#include <QRegularExpression>

namespace {

/// Counts written names, whatever their letters and blanks; the first spelling is shown.
class UnknownNames {
public:
    void add(const QString &written)
    {
        const QString name = written.simplified();
        if (name.isEmpty())
            return;
        UnknownAgency &unknown = m_names[name.toLower()];
        if (unknown.name.isEmpty())
            unknown.name = name;
        ++unknown.uses;
    }

    std::vector<UnknownAgency> all() const
    {
        std::vector<UnknownAgency> result;
        for (const auto &[key, unknown] : m_names)
            result.push_back(unknown);
        return result;
    }

private:
    std::map<QString, UnknownAgency> m_names;
};

std::vector<UnknownAgency> unknownNames(const PlanData &data)
{
    static const QRegularExpression separator(QStringLiteral("[;|\\n]"));
    UnknownNames names;
    for (const Program &program : data.programs) {
        if (!program.lead)
            names.add(program.leadText);
        for (const QString &name : program.supportText.split(separator, Qt::SkipEmptyParts))
            names.add(name);
    }
    const auto addOf = [&](const auto &rows) {
        for (const auto &row : rows)
            if (!row.agency)
                names.add(row.agencyText);
    };
    addOf(data.candidates);
    addOf(data.activities);
    return names.all();
}

}

const AgencyUse &AgencyUses::of(Id<Agency> agency) const
{
    static const AgencyUse none;
    const auto found = uses.find(agency);
    return found == uses.end() ? none : found->second;
}

AgencyUses agencyUses(const PlanData &data)
{
    AgencyUses result{.data = data, .unknown = unknownNames(data)};
    for (const Program &program : data.programs)
        ++result.uses[program.lead].leads;
    for (const Support &support : data.supports)
        ++result.uses[support.agency].supports;
    for (const Candidate &candidate : data.candidates)
        ++result.uses[candidate.agency].candidates;
    for (const Member &member : data.members)
        ++result.uses[member.agency].members;
    return result;
}
