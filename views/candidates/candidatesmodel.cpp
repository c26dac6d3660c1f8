// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/candidatesmodel.h"

#include "model/domain/format.h"
#include "views/candidates/candidatecolumns.h"
#include "views/common/colors.h"

#include <QGuiApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

}

CandidatesModel::CandidatesModel(Plan &plan, const Findings &findings, QObject *parent)
    : RowsModel(plan, "Candidates", candidateColumns(), parent)
    , m_findings(findings)
{
    newRowValue = [] { return Candidate{}; };
}

void CandidatesModel::showPlan(const PlanData &now, const CandidateOutlineOptions &options)
{
    m_grouping = options.grouping;
    reorderable = !options.before;
    setRegroup();
    show(candidateFacts(now), candidateOutline(now, options));
}

/// Dropped under another heading, a candidate takes over what that heading stands for.
void CandidatesModel::setRegroup()
{
    regroup = [grouping = m_grouping](Candidate &candidate, const OutlineKey &group) {
        if (grouping == CandidateGrouping::Pillar) {
            candidate.pillar = {group.id};
        } else if (grouping == CandidateGrouping::Agency) {
            candidate.agency = {group.id};
            candidate.agencyText.clear();
        } else {
            candidate.decision = Candidate::Decision(group.id);
        }
    };
}

Cell CandidatesModel::cell(const OutlineKey &key, int column) const
{
    if (key.kind == listrow::Heading)
        return headingCell(key, column);
    if (column == Problems)
        return problemsCell(key.id);
    Cell cell = RowsModel::cell(key, column);
    if (column == Code && m_grouping == CandidateGrouping::Pillar)
        cell.swatch = QColor();  // the heading has it
    return cell;
}

Cell CandidatesModel::problemsCell(qint64 candidate) const
{
    const Findings::Counts counts = m_findings.of(QLatin1String("candidate"), candidate);
    return {.value = counts.problems * 1000 + counts.warnings,
            .problems = counts.problems,
            .warnings = counts.warnings};
}

Cell CandidatesModel::groupName(const OutlineKey &key) const
{
    const PlanData &now = planData();
    const Colors &colors = colorsOf(QGuiApplication::palette());
    if (m_grouping == CandidateGrouping::Decision)
        return {.text = decisionWords().value(int(key.id)), .bold = true};
    if (const Pillar *pillar = now.pillars.find({key.id}))
        return {.text = pillar->name, .bold = true, .swatch = pillarColor(now, pillar->id, colors).solid};
    if (const Agency *agency = now.agencies.find({key.id}))
        return {.text = agency->shortName, .bold = true};
    return {.text
            = m_grouping == CandidateGrouping::Pillar ? Text::tr("No dimension yet") : Text::tr("No OPD yet"),
            .bold = true};
}

/// The name takes the place of code and name; see the page, which spans them.
Cell CandidatesModel::headingCell(const OutlineKey &key, int column) const
{
    if (column != Code)
        return {};
    Cell cell = groupName(key);
    cell.detail = QStringLiteral("· ") + Text::tr("%n candidates", nullptr, rowCount(indexOf(key)));
    return cell;
}

Cell CandidatesModel::totalCell(int column) const
{
    const PlanData &now = planData();
    Money cost{};
    int chosen = 0;
    for (const Candidate &candidate : now.candidates) {
        cost += candidate.cost.value_or(Money{});
        chosen += candidate.decision == Candidate::Decision::Chosen ? 1 : 0;
    }
    switch (column) {
    case Code:
        return {.text = Text::tr("Total")};
    case Name:
        return {.text = Text::tr("%n candidates", nullptr, int(now.candidates.size()))};
    case Cost:
        return numberCell(format::amount(cost, format::Unit::Juta), cost.rupiah);
    case Decision:
        return {.text = Text::tr("%n chosen", nullptr, chosen), .tone = Tone::Secondary};
    default:
        return {};
    }
}
