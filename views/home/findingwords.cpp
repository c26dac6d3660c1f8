// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/findingwords.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr auto context = "Findings";

/// The words of a check, as a source text with %n.
struct Words {
    const char *code;
    const char *words;
};

constexpr auto words = std::to_array<Words>({
    {"program_without_name", QT_TRANSLATE_N_NOOP("Findings", "%n programs without a name")},
    {"program_code_repeated", QT_TRANSLATE_N_NOOP("Findings", "%n programs with a code used twice")},
    {"program_without_pillar", QT_TRANSLATE_N_NOOP("Findings", "%n programs not mapped")},
    {"program_without_sub_dimension", QT_TRANSLATE_N_NOOP("Findings", "%n programs without a sub-dimension")},
    {"program_without_lead", QT_TRANSLATE_N_NOOP("Findings", "%n programs without a lead")},
    {"program_without_indicator", QT_TRANSLATE_N_NOOP("Findings", "%n programs without an indicator")},
    {"program_without_reference",
     QT_TRANSLATE_N_NOOP("Findings", "%n programs without an RPJMD or Renstra reference")},
    {"program_without_years", QT_TRANSLATE_N_NOOP("Findings", "%n programs without years")},
    {"program_years_reversed", QT_TRANSLATE_N_NOOP("Findings", "%n programs that end before they begin")},
    {"program_horizon_differs",
     QT_TRANSLATE_N_NOOP("Findings", "%n programs with another horizon than their years")},
    {"program_without_budget", QT_TRANSLATE_N_NOOP("Findings", "%n programs without a budget")},
    {"program_split_assumed",
     QT_TRANSLATE_N_NOOP("Findings", "%n programs with an assumed division of sources")},
    {"program_support_unknown",
     QT_TRANSLATE_N_NOOP("Findings", "%n programs with supporting OPD that are not known")},
    {"indicator_without_baseline", QT_TRANSLATE_N_NOOP("Findings", "%n indicators without a baseline")},
    {"indicator_without_target", QT_TRANSLATE_N_NOOP("Findings", "%n indicators without a target")},
    {"activity_late", QT_TRANSLATE_N_NOOP("Findings", "%n late activities")},
    {"activity_dates_reversed", QT_TRANSLATE_N_NOOP("Findings", "%n activities that end before they begin")},
    {"activity_breaks_link", QT_TRANSLATE_N_NOOP("Findings", "%n activities that begin too early")},
    {"agency_overloaded", QT_TRANSLATE_N_NOOP("Findings", "%n OPD that lead more than they can")},
    {"activity_too_early", QT_TRANSLATE_N_NOOP("Findings", "%n activities planned before they may begin")},
    {"activity_misses_deadline", QT_TRANSLATE_N_NOOP("Findings", "%n activities that miss their deadline")},
    {"activity_cycle", QT_TRANSLATE_N_NOOP("Findings", "%n circles of activities")},
    {"candidate_without_lead", QT_TRANSLATE_N_NOOP("Findings", "%n candidates without a lead")},
    {"candidate_gate_not_passed",
     QT_TRANSLATE_N_NOOP("Findings", "%n chosen candidates that miss a condition")},
    {"candidate_without_risk", QT_TRANSLATE_N_NOOP("Findings", "%n candidates without a risk")},
    {"candidate_without_cost", QT_TRANSLATE_N_NOOP("Findings", "%n candidates without a cost")},
    {"risk_without_mitigation", QT_TRANSLATE_N_NOOP("Findings", "%n risks without a mitigation")},
    {"pillar_without_quick_win", QT_TRANSLATE_N_NOOP("Findings", "%n pillars without a quick win")},
    {"pillar_without_program", QT_TRANSLATE_N_NOOP("Findings", "%n pillars without a program")},
    {"sub_dimension_without_program", QT_TRANSLATE_N_NOOP("Findings", "%n sub-dimensions without a program")},
    {"weights_not_one", QT_TRANSLATE_N_NOOP("Findings", "weights that do not sum to 100%")},
});

}

QString findingWords(const QString &code, int count)
{
    for (const Words &check : words)
        if (code == QLatin1String(check.code))
            return QCoreApplication::translate(context, check.words, nullptr, count);
    return {};
}
