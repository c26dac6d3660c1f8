// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/check.h"

#include <QCoreApplication>

namespace review {

namespace {

Verdict hasProgram(const Context &context, const Pillar &pillar)
{
    return require(context.withProgram.contains(pillar.id),
                   QT_TRANSLATE_NOOP("Review", "Plan at least one program in this dimension."));
}

Verdict hasQuickWin(const Context &context, const Pillar &pillar)
{
    return require(
        context.withQuickWin.contains(pillar.id),
        QT_TRANSLATE_NOOP("Review", "Propose a quick win for this dimension: each should have one."));
}

Verdict hasProgram(const Context &context, const SubDimension &subDimension)
{
    return require(context.subDimensionsWithProgram.contains(subDimension.id),
                   QT_TRANSLATE_NOOP("Review", "Plan at least one program in this sub-dimension."));
}

Verdict hasBaseline(const Context & /*context*/, const Indicator &indicator)
{
    return require(indicator.baselineValue || !indicator.baseline.trimmed().isEmpty(),
                   QT_TRANSLATE_NOOP("Review", "Enter the baseline: without it no progress can be shown."));
}

Verdict hasTarget(const Context &context, const Indicator &indicator)
{
    return require(indicator.targetValue || !indicator.target.trimmed().isEmpty()
                       || context.withTarget.contains(indicator.id),
                   QT_TRANSLATE_NOOP("Review", "Enter the target that is to be reached."));
}

Verdict hasItsOwnName(const Context &context, const Agency &agency)
{
    if (agency.shortName.trimmed().isEmpty())
        return failed(QT_TRANSLATE_NOOP("Review", "Give the agency a short name."));
    if (context.agencyNames.value(comparable(agency.shortName)) == 1)
        return passed();
    return failed(QT_TRANSLATE_NOOP("Review", "Merge the agencies named %1, or give one another name."),
                  {agency.shortName});
}

Verdict canLeadWhatItLeads(const Context &context, const Agency &agency)
{
    const bool limited = context.city.agencyLimit > 0 || !context.data.capacities.of(agency.id).empty();
    if (!limited)
        return notApplicable();
    const auto overload = context.overloads.find(agency.id);
    if (overload == context.overloads.end())
        return passed();
    return failed(
        QT_TRANSLATE_N_NOOP("Review",
                            "It leads %Ln programs at once in %1 but can lead %2: give some to another "
                            "agency or another year."),
        {QString::number(overload->second.year), qint64(overload->second.limit)}, overload->second.leads);
}

Verdict hasKnownAgency(const Context & /*context*/, const Member &member)
{
    if (member.agency || member.agencyText.trimmed().isEmpty())
        return passed();
    return failed(
        QT_TRANSLATE_NOOP("Review", "“%1” is no agency of the plan: choose one, or add it to the agencies."),
        {member.agencyText});
}

}

template <>
std::span<const Check<Pillar>> checks()
{
    static constexpr std::array all{
        Check<Pillar>{"pillar_without_program", Severity::Warning, "", &hasProgram},
        Check<Pillar>{"pillar_without_quick_win", Severity::Warning, "", &hasQuickWin},
    };
    return all;
}

template <>
std::span<const Check<SubDimension>> checks()
{
    static constexpr std::array all{
        Check<SubDimension>{"sub_dimension_without_program", Severity::Warning, "", &hasProgram},
    };
    return all;
}

template <>
std::span<const Check<Indicator>> checks()
{
    static constexpr std::array all{
        Check<Indicator>{"indicator_without_baseline", Severity::Warning, "baseline", &hasBaseline},
        Check<Indicator>{"indicator_without_target", Severity::Error, "target", &hasTarget},
    };
    return all;
}

template <>
std::span<const Check<Agency>> checks()
{
    static constexpr std::array all{
        Check<Agency>{"agency_name_not_its_own", Severity::Warning, "short_name", &hasItsOwnName},
        Check<Agency>{"agency_overloaded", Severity::Warning, "", &canLeadWhatItLeads},
    };
    return all;
}

template <>
std::span<const Check<Member>> checks()
{
    static constexpr std::array all{
        Check<Member>{"member_agency_unknown", Severity::Warning, "agency_text", &hasKnownAgency},
    };
    return all;
}

}
