// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/findingwords.h"

#include <QCoreApplication>
#include <QHash>

namespace {

constexpr auto context = "Findings";

/// The words of a check, as a source text with %n.
const QHash<QString, const char *> &words()
{
    static const QHash<QString, const char *> all{
        {QStringLiteral("program_without_name"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs without a name")},
        {QStringLiteral("program_code_repeated"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs with a code used twice")},
        {QStringLiteral("program_without_pillar"), QT_TRANSLATE_N_NOOP("Findings", "%n programs not mapped")},
        {QStringLiteral("program_without_sub_dimension"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs without a sub-dimension")},
        {QStringLiteral("program_without_lead"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs without a lead")},
        {QStringLiteral("program_without_indicator"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs without an indicator")},
        {QStringLiteral("program_without_reference"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs without an RPJMD or Renstra reference")},
        {QStringLiteral("program_without_years"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs without years")},
        {QStringLiteral("program_years_reversed"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs that end before they begin")},
        {QStringLiteral("program_horizon_differs"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs with another horizon than their years")},
        {QStringLiteral("program_without_budget"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs without a budget")},
        {QStringLiteral("program_split_assumed"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs with an assumed division of sources")},
        {QStringLiteral("program_support_unknown"),
         QT_TRANSLATE_N_NOOP("Findings", "%n programs with supporting OPD that are not known")},
        {QStringLiteral("indicator_without_baseline"),
         QT_TRANSLATE_N_NOOP("Findings", "%n indicators without a baseline")},
        {QStringLiteral("indicator_without_target"),
         QT_TRANSLATE_N_NOOP("Findings", "%n indicators without a target")},
        {QStringLiteral("activity_late"), QT_TRANSLATE_N_NOOP("Findings", "%n late activities")},
        {QStringLiteral("activity_dates_reversed"),
         QT_TRANSLATE_N_NOOP("Findings", "%n activities that end before they begin")},
        {QStringLiteral("activity_breaks_link"),
         QT_TRANSLATE_N_NOOP("Findings", "%n activities that begin too early")},
        {QStringLiteral("activity_cycle"), QT_TRANSLATE_N_NOOP("Findings", "%n circles of activities")},
        {QStringLiteral("candidate_without_lead"),
         QT_TRANSLATE_N_NOOP("Findings", "%n candidates without a lead")},
        {QStringLiteral("candidate_gate_not_passed"),
         QT_TRANSLATE_N_NOOP("Findings", "%n chosen candidates that miss a condition")},
        {QStringLiteral("candidate_without_risk"),
         QT_TRANSLATE_N_NOOP("Findings", "%n candidates without a risk")},
        {QStringLiteral("candidate_without_cost"),
         QT_TRANSLATE_N_NOOP("Findings", "%n candidates without a cost")},
        {QStringLiteral("risk_without_mitigation"),
         QT_TRANSLATE_N_NOOP("Findings", "%n risks without a mitigation")},
        {QStringLiteral("pillar_without_quick_win"),
         QT_TRANSLATE_N_NOOP("Findings", "%n pillars without a quick win")},
        {QStringLiteral("pillar_without_program"),
         QT_TRANSLATE_N_NOOP("Findings", "%n pillars without a program")},
        {QStringLiteral("sub_dimension_without_program"),
         QT_TRANSLATE_N_NOOP("Findings", "%n sub-dimensions without a program")},
        {QStringLiteral("weights_not_one"),
         QT_TRANSLATE_N_NOOP("Findings", "weights that do not sum to 100%")},
    };
    return all;
}

}

QString findingWords(const QString &code, int count)
{
    const char *source = words().value(code);
    return source ? QCoreApplication::translate(context, source, nullptr, count) : QString();
}
