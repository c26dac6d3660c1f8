// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/draft.h"

#include <algorithm>
#include <array>

namespace {

/// How the tables are called in JSON, in the order of forEachTable().
constexpr std::array tableNames{
    "cities",         "pillars",       "sub_dimensions",  "agencies",        "areas",        "members",
    "programs",       "supports",      "candidates",      "gates",           "gate_answers", "partners",
    "indicators",     "targets",       "funding_sources", "budget_lines",    "ceilings",     "activities",
    "dependencies",   "risks",         "criteria",        "anchors",         "rounds",       "scorers",
    "scores",         "comparisons",   "exemptions",      "candidate_pairs", "placements",   "round_weights",
    "round_voices",   "holidays",      "occasions",       "capacities",      "volumes",      "chapters",
    "chapter_blocks", "illustrations", "signatories",     "own_fields"};

bool hasSeverity(const std::vector<Problem> &problems, Problem::Severity severity)
{
    return std::ranges::find(problems, severity, &Problem::severity) != problems.end();
}

}

DraftPlan::DraftPlan(const PlanData &base)
    : m_base(base)
{
    forEachTable(m_base, [&]<class Row>(const Rows<Row> &rows) { of<Row>() = DraftTable<Row>(rows); });
}

PlanData DraftPlan::result() const
{
    PlanData data = m_base;
    forEachTable(data, [&]<class Row>(Rows<Row> &rows) { rows = of<Row>().result(); });
    return data;
}

std::vector<std::pair<QString, Counts>> DraftPlan::counts() const
{
    std::vector<std::pair<QString, Counts>> counts;
    forEachTable(m_base, [&]<class Row>(const Rows<Row> & /*rows*/) {
        counts.emplace_back(QString::fromLatin1(tableNames.at(counts.size())), of<Row>().counts());
    });
    return counts;
}

bool Draft::isRefused() const
{
    return hasSeverity(problems, Problem::Severity::Error);
}

bool Draft::hasWarnings() const
{
    return hasSeverity(problems, Problem::Severity::Warning);
}

Counts Draft::countsOf(const QString &table) const
{
    for (const auto &[name, tableCounts] : counts)
        if (name == table)
            return tableCounts;
    return {};
}
