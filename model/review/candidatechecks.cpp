// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/check.h"

#include "model/scoring/gates.h"

#include <QCoreApplication>
#include <QStringList>

namespace review {

namespace {

constexpr int mostMonths = 12;

Verdict hasItsOwnCode(const Context &context, const Candidate &candidate)
{
    if (candidate.code.trimmed().isEmpty())
        return notApplicable();
    if (context.candidateCodes.value(comparable(candidate.code)) == 1)
        return passed();
    return failed(QT_TRANSLATE_NOOP("Review",
                                    "Give this candidate another code: %1 is used more than once, and "
                                    "scores could not tell the candidates apart."),
                  {candidate.code});
}

Verdict hasPillar(const Context & /*context*/, const Candidate &candidate)
{
    return require(bool(candidate.pillar),
                   QT_TRANSLATE_NOOP("Review", "Choose the dimension of the candidate."));
}

Verdict hasLead(const Context & /*context*/, const Candidate &candidate)
{
    if (candidate.agency)
        return passed();
    if (candidate.agencyText.trimmed().isEmpty())
        return failed(QT_TRANSLATE_NOOP("Review", "Choose the agency that leads the quick win."));
    return failed(QT_TRANSLATE_NOOP("Review",
                                    "“%1” is no agency of the plan: choose the agency that leads the "
                                    "quick win, or add it to the agencies."),
                  {candidate.agencyText});
}

Verdict hasCost(const Context & /*context*/, const Candidate &candidate)
{
    return require(candidate.cost.has_value(),
                   QT_TRANSLATE_NOOP("Review", "Enter what the quick win costs."));
}

Verdict hasMonths(const Context & /*context*/, const Candidate &candidate)
{
    return require(candidate.months.has_value(),
                   QT_TRANSLATE_NOOP("Review", "Enter how many months the quick win takes."));
}

Verdict takesAYearAtMost(const Context & /*context*/, const Candidate &candidate)
{
    if (!candidate.months)
        return notApplicable();
    if (*candidate.months <= mostMonths)
        return passed();
    return failed(QT_TRANSLATE_N_NOOP("Review",
                                      "Make it smaller, or plan it as a program: it takes %n months, "
                                      "but a quick win is done within 12."),
                  {}, *candidate.months);
}

Verdict namesRisks(const Context &context, const Candidate &candidate)
{
    return require(context.withRisk.contains(candidate.id),
                   QT_TRANSLATE_NOOP("Review", "Name the risks of the quick win: the ministry scores them."));
}

Verdict servesAProgram(const Context & /*context*/, const Candidate &candidate)
{
    return require(bool(candidate.program),
                   QT_TRANSLATE_NOOP("Review",
                                     "Choose the program that the quick win belongs to, or make one of "
                                     "it, so that it is tied to the masterplan."));
}

Verdict describesItself(const Context & /*context*/, const Candidate &candidate)
{
    return require(!candidate.problem.trimmed().isEmpty() && !candidate.innovation.trimmed().isEmpty()
                       && !candidate.benefit.trimmed().isEmpty(),
                   QT_TRANSLATE_NOOP("Review", "Complete the profile: problem, innovation and benefit."));
}

Verdict passesTheGates(const Context &context, const Candidate &candidate)
{
    if (candidate.decision != Candidate::Decision::Chosen || context.data.gates.empty())
        return notApplicable();
    QStringList open;
    for (const auto &[gate, answer] : scoring::passages(context.data, candidate))
        if (answer != scoring::Passage::Passed)
            open.append(gate->text);
    return open.isEmpty() ? passed()
                          : failed(QT_TRANSLATE_NOOP("Review",
                                                     "It was chosen although these conditions are not "
                                                     "met or not answered: %1. Meet them, or give the "
                                                     "reason."),
                                   {open.join(QStringLiteral("; "))});
}

Verdict hasMitigation(const Context & /*context*/, const Risk &risk)
{
    return require(!risk.mitigation.trimmed().isEmpty(),
                   QT_TRANSLATE_NOOP("Review", "Write how this risk is met."));
}

}

template <>
std::span<const Check<Candidate>> checks()
{
    static constexpr std::array all{
        Check<Candidate>{"candidate_code_repeated", Severity::Error, "code", &hasItsOwnCode},
        Check<Candidate>{"candidate_without_pillar", Severity::Warning, "pillar_id", &hasPillar},
        Check<Candidate>{"candidate_without_lead", Severity::Error, "agency_id", &hasLead},
        Check<Candidate>{"candidate_without_cost", Severity::Warning, "cost", &hasCost},
        Check<Candidate>{"candidate_without_months", Severity::Warning, "months", &hasMonths},
        Check<Candidate>{"candidate_over_12_months", Severity::Warning, "months", &takesAYearAtMost},
        Check<Candidate>{"candidate_without_risk", Severity::Warning, "risk", &namesRisks},
        Check<Candidate>{"candidate_without_program", Severity::Note, "program_id", &servesAProgram},
        Check<Candidate>{"candidate_without_profile", Severity::Note, "", &describesItself},
        Check<Candidate>{"candidate_gate_not_passed", Severity::Error, "decision", &passesTheGates},
    };
    return all;
}

template <>
std::span<const Check<Risk>> checks()
{
    static constexpr std::array all{
        Check<Risk>{"risk_without_mitigation", Severity::Warning, "mitigation", &hasMitigation},
    };
    return all;
}

}
