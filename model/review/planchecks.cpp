// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/check.h"

#include "model/budget/sums.h"
#include "model/domain/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace review {

namespace {

Verdict hasPrograms(const Context &context, const City & /*city*/)
{
    return require(
        !context.data.programs.empty(),
        QT_TRANSLATE_NOOP("Review", "Import the masterplan's workbook, or write the first program."));
}

Verdict hasCandidates(const Context &context, const City & /*city*/)
{
    return require(!context.data.candidates.empty(),
                   QT_TRANSLATE_NOOP("Review", "Propose candidates for quick win."));
}

Verdict followsAnRpjmd(const Context & /*context*/, const City &city)
{
    return require(
        !city.rpjmd.trimmed().isEmpty(),
        QT_TRANSLATE_NOOP("Review", "Name the RPJMD that the masterplan follows, with its years."));
}

Verdict hasAVision(const Context & /*context*/, const City &city)
{
    return require(!city.vision.trimmed().isEmpty(),
                   QT_TRANSLATE_NOOP("Review", "Write the smart-city vision."));
}

bool hasMembers(const Context &context, Member::Body body)
{
    return std::ranges::find(context.data.members, body, &Member::body) != context.data.members.end();
}

Verdict hasACouncil(const Context &context, const City & /*city*/)
{
    return require(hasMembers(context, Member::Body::Dewan),
                   QT_TRANSLATE_NOOP("Review",
                                     "Enter the members of the Smart City council (Dewan) as in its "
                                     "decree: the assessors ask whether it meets."));
}

Verdict hasATeam(const Context &context, const City & /*city*/)
{
    return require(hasMembers(context, Member::Body::TimPelaksana),
                   QT_TRANSLATE_NOOP("Review",
                                     "Enter the members of the implementation team (Tim Pelaksana) as in "
                                     "its decree."));
}

Verdict hasEveryActionGroup(const Context &context, const City & /*city*/)
{
    if (context.data.programs.empty())
        return notApplicable();
    QStringList missing;
    for (int group = 1; group < int(Program::ActionGroup::Count); ++group)
        if (std::ranges::find(context.data.programs, Program::ActionGroup(group), &Program::actionGroup)
            == context.data.programs.end())
            missing.append(word(Program::ActionGroup(group)));
    return missing.isEmpty()
        ? passed()
        : failed(QT_TRANSLATE_NOOP("Review",
                                   "Choose the action group of the programs, or plan some: the ministry "
                                   "scores each group, and none is marked for %1."),
                 {missing.join(QStringLiteral(", "))});
}

Verdict mapsOtherMoney(const Context &context, const City & /*city*/)
{
    const budget::Shares shares = budget::shares(context.data);
    if (!shares.apbdShare())
        return notApplicable();
    return require(shares.others > Money(),
                   QT_TRANSLATE_NOOP("Review",
                                     "Map money that is not from the APBD (CSR, KPBU, grants...): the "
                                     "assessors ask for it."));
}

Verdict hasWeightsOfOne(const Context &context, const City & /*city*/)
{
    if (context.data.criteria.empty())
        return notApplicable();
    double sum = 0;
    for (const Criterion &criterion : context.data.criteria)
        sum += criterion.weight;
    // Percents with two decimals may be a little off.
    if (std::abs(sum - 1) < 0.0005)
        return passed();
    return failed(
        QT_TRANSLATE_NOOP("Review", "Correct the weights of the criteria: they add up to %1, not 100%."),
        {sum});
}

Verdict hasScale(const Context & /*context*/, const Criterion &criterion)
{
    if (criterion.origin != Criterion::Origin::Scored)
        return notApplicable();
    return require(criterion.lowest.has_value() && criterion.highest.has_value(),
                   QT_TRANSLATE_NOOP("Review", "State the scale of the criterion, for example 0 to 4."));
}

Verdict hasWeight(const Context & /*context*/, const Criterion &criterion)
{
    return require(
        criterion.weight > 0,
        QT_TRANSLATE_NOOP("Review", "Give the criterion a weight, or remove it: now it changes nothing."));
}

Verdict hasScoredAll(const Context &context, const Scorer &scorer)
{
    const auto missing = context.missingScores.find(scorer.id);
    if (missing == context.missingScores.end() || missing->second == 0)
        return passed();
    return failed(QT_TRANSLATE_N_NOOP("Review", "Fill in %Ln scores that are missing."), {}, missing->second);
}

Verdict keepsWithin(const Context & /*context*/, const budget::CeilingUse &use)
{
    if (!use.isExceeded())
        return passed();
    return failed(
        QT_TRANSLATE_NOOP("Review", "Save %1 or raise the ceiling: %2 are planned, the ceiling is %3."),
        {use.planned - use.ceiling, use.planned, use.ceiling});
}

}

template <>
std::span<const Check<City>> checks()
{
    static constexpr std::array all{
        Check<City>{"plan_without_program", Severity::Error, "", &hasPrograms},
        Check<City>{"plan_without_candidate", Severity::Warning, "", &hasCandidates},
        Check<City>{"city_without_rpjmd", Severity::Warning, "rpjmd", &followsAnRpjmd},
        Check<City>{"city_without_vision", Severity::Note, "vision", &hasAVision},
        Check<City>{"council_without_members", Severity::Warning, "", &hasACouncil},
        Check<City>{"team_without_members", Severity::Warning, "", &hasATeam},
        Check<City>{"action_group_without_program", Severity::Note, "", &hasEveryActionGroup},
        Check<City>{"no_money_but_apbd", Severity::Warning, "", &mapsOtherMoney},
        Check<City>{"weights_not_one", Severity::Error, "", &hasWeightsOfOne},
    };
    return all;
}

template <>
std::span<const Check<Criterion>> checks()
{
    static constexpr std::array all{
        Check<Criterion>{"criterion_without_scale", Severity::Warning, "highest", &hasScale},
        Check<Criterion>{"criterion_without_weight", Severity::Note, "weight", &hasWeight},
    };
    return all;
}

template <>
std::span<const Check<Scorer>> checks()
{
    static constexpr std::array all{
        Check<Scorer>{"scores_missing", Severity::Warning, "", &hasScoredAll},
    };
    return all;
}

template <>
std::span<const Check<budget::CeilingUse>> checks()
{
    static constexpr std::array all{
        Check<budget::CeilingUse>{"ceiling_exceeded", Severity::Error, "amount", &keepsWithin},
    };
    return all;
}

}
