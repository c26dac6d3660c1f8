// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/check.h"

#include "model/domain/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace review {

namespace {

/// Both years, in their order.
bool hasSoundYears(const Program &program)
{
    return program.firstYear > 0 && program.firstYear <= program.lastYear;
}

bool runsIn(const Program &program, int year)
{
    return year >= program.firstYear && year <= program.lastYear;
}

Verdict hasName(const Context & /*context*/, const Program &program)
{
    return require(!program.name.trimmed().isEmpty(),
                   QT_TRANSLATE_NOOP("Review", "Give the program a name."));
}

Verdict hasItsOwnCode(const Context &context, const Program &program)
{
    if (program.code.trimmed().isEmpty())
        return notApplicable();
    if (context.programCodes.value(comparable(program.code)) == 1)
        return passed();
    return failed(QT_TRANSLATE_NOOP("Review",
                                    "Give this program another code: %1 is used more than once, and an "
                                    "import could not tell the programs apart."),
                  {program.code});
}

Verdict hasPillar(const Context & /*context*/, const Program &program)
{
    return require(bool(program.pillar),
                   QT_TRANSLATE_NOOP("Review",
                                     "Choose the dimension and sub-dimension: without them the program "
                                     "stands in no chapter of the masterplan."));
}

Verdict hasSubDimension(const Context &context, const Program &program)
{
    if (!program.pillar || !context.withSubDimensions.contains(program.pillar))
        return notApplicable();
    return require(bool(program.subDimension), QT_TRANSLATE_NOOP("Review", "Choose the sub-dimension."));
}

Verdict hasLead(const Context & /*context*/, const Program &program)
{
    if (program.lead)
        return passed();
    if (program.leadText.trimmed().isEmpty())
        return failed(QT_TRANSLATE_NOOP(
            "Review", "Choose the lead agency: the assessors ask who answers for the program."));
    return failed(QT_TRANSLATE_NOOP("Review",
                                    "“%1” is no agency of the plan: choose the lead agency, or add it "
                                    "to the agencies."),
                  {program.leadText});
}

Verdict hasKnownSupport(const Context & /*context*/, const Program &program)
{
    if (program.supportText.trimmed().isEmpty())
        return passed();
    return failed(QT_TRANSLATE_NOOP("Review",
                                    "“%1” is no agency of the plan: choose the supporting agencies, or "
                                    "name it as a partner."),
                  {program.supportText});
}

Verdict hasIndicator(const Context &context, const Program &program)
{
    return require(context.withIndicator.contains(program.id),
                   QT_TRANSLATE_NOOP("Review", "Add at least one indicator with baseline and target."));
}

Verdict hasReference(const Context & /*context*/, const Program &program)
{
    return require(!program.rpjmd.trimmed().isEmpty() || !program.renstra.trimmed().isEmpty(),
                   QT_TRANSLATE_NOOP("Review",
                                     "Write which goal or program of the RPJMD or Renstra it serves: the "
                                     "assessors ask for it."));
}

Verdict hasYears(const Context & /*context*/, const Program &program)
{
    return require(
        program.firstYear > 0 && program.lastYear > 0,
        QT_TRANSLATE_NOOP("Review", "Write the first and the last year in which the program runs."));
}

Verdict runsForward(const Context & /*context*/, const Program &program)
{
    if (program.firstYear <= 0 || program.lastYear <= 0)
        return notApplicable();
    return require(program.firstYear <= program.lastYear,
                   QT_TRANSLATE_NOOP("Review", "Correct the years: the last one lies before the first."));
}

Verdict runsInsideThePeriod(const Context &context, const Program &program)
{
    if (!hasSoundYears(program) || context.city.firstYear <= 0)
        return notApplicable();
    if (program.firstYear >= context.city.firstYear && program.lastYear <= context.city.lastYear)
        return passed();
    return failed(QT_TRANSLATE_NOOP("Review",
                                    "Correct the years, or the period of the plan: the program does not "
                                    "lie inside %1–%2."),
                  {QString::number(context.city.firstYear), QString::number(context.city.lastYear)});
}

Verdict statesTheRightHorizon(const Context &context, const Program &program)
{
    const Horizon computed = schedule::computedHorizon(context.data, program, context.spans);
    if (program.horizon == Horizon::None || computed == Horizon::None)
        return notApplicable();
    if (program.horizon == computed)
        return passed();
    return failed(QT_TRANSLATE_NOOP("Review",
                                    "Correct the horizon or the years: by its last year the program is "
                                    "%1, but it says %2."),
                  {word(computed), word(program.horizon)});
}

Verdict hasMoney(const Context &context, const Program &program)
{
    if (program.firstYear <= 0 && program.lastYear <= 0)
        return notApplicable();
    return require(
        context.moneyYears.contains(program.id),
        QT_TRANSLATE_NOOP("Review", "Enter its budget: the program runs but has no money in any year."));
}

/// The years that \a wanted keeps: "2019, 2021".
template <class Wanted>
QString yearList(const std::set<int> &years, Wanted wanted)
{
    QStringList list;
    for (const int year : years)
        if (wanted(year))
            list.append(QString::number(year));
    return list.join(QStringLiteral(", "));
}

/// Only years for which the plan has money at all: budgets are rarely known for all of a masterplan's years.
Verdict hasMoneyEveryYear(const Context &context, const Program &program)
{
    const auto money = context.moneyYears.find(program.id);
    if (money == context.moneyYears.end() || !hasSoundYears(program))
        return notApplicable();
    const QString gaps = yearList(context.budgetYears, [&](int year) {
        return runsIn(program, year) && !money->second.contains(year);
    });
    return gaps.isEmpty()
        ? passed()
        : failed(QT_TRANSLATE_NOOP("Review", "Check the budget: the program runs in %1 without money."),
                 {gaps});
}

Verdict hasMoneyOnlyWhileItRuns(const Context &context, const Program &program)
{
    const auto money = context.moneyYears.find(program.id);
    if (money == context.moneyYears.end() || !hasSoundYears(program))
        return notApplicable();
    const QString outside = yearList(money->second, [&](int year) { return !runsIn(program, year); });
    return outside.isEmpty()
        ? passed()
        : failed(QT_TRANSLATE_NOOP("Review",
                                   "Check the years and the budget: there is money in %1, when the "
                                   "program does not run."),
                 {outside});
}

Verdict hasItsMoneyDivided(const Context &context, const Program &program)
{
    if (!context.moneyYears.contains(program.id))
        return notApplicable();
    const auto assumed = context.assumedSource.find(program.id);
    if (assumed == context.assumedSource.end())
        return passed();
    const FundingSource *source = context.data.fundingSources.find(assumed->second);
    return failed(QT_TRANSLATE_NOOP("Review",
                                    "Divide the budget among its sources: several are named, and so far "
                                    "all of it is assumed to come from %1."),
                  {source ? source->name : QString()});
}

}

template <>
std::span<const Check<Program>> checks()
{
    static constexpr std::array all{
        Check<Program>{"program_without_name", Severity::Error, "name", &hasName},
        Check<Program>{"program_code_repeated", Severity::Error, "code", &hasItsOwnCode},
        Check<Program>{"program_without_pillar", Severity::Error, "pillar_id", &hasPillar},
        Check<Program>{"program_without_sub_dimension", Severity::Warning, "sub_dimension_id",
                       &hasSubDimension},
        Check<Program>{"program_without_lead", Severity::Error, "lead_id", &hasLead},
        Check<Program>{"program_support_unknown", Severity::Warning, "support_text", &hasKnownSupport},
        Check<Program>{"program_without_indicator", Severity::Error, "", &hasIndicator},
        Check<Program>{"program_without_reference", Severity::Error, "rpjmd", &hasReference},
        Check<Program>{"program_without_years", Severity::Warning, "first_year", &hasYears},
        Check<Program>{"program_years_reversed", Severity::Error, "last_year", &runsForward},
        Check<Program>{"program_outside_period", Severity::Warning, "last_year", &runsInsideThePeriod},
        Check<Program>{"program_horizon_differs", Severity::Warning, "horizon", &statesTheRightHorizon},
        Check<Program>{"program_without_budget", Severity::Warning, "", &hasMoney},
        Check<Program>{"program_year_without_budget", Severity::Note, "", &hasMoneyEveryYear},
        Check<Program>{"program_budget_outside_years", Severity::Warning, "", &hasMoneyOnlyWhileItRuns},
        Check<Program>{"program_split_assumed", Severity::Warning, "", &hasItsMoneyDivided},
    };
    return all;
}

}
