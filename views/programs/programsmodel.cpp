// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programsmodel.h"

#include "model/edits/activities.h"
#include "model/edits/programs.h"
#include "model/edits/rows.h"
#include "views/common/colors.h"
#include "views/common/typed.h"
#include "views/programs/pastedprograms.h"
#include "views/programs/programcells.h"
#include "views/programs/programcolumns.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

template <class Row>
std::vector<Id<Row>> idsOf(const std::vector<OutlineKey> &keys)
{
    std::vector<Id<Row>> ids;
    ids.reserve(keys.size());
    for (const OutlineKey &key : keys)
        ids.push_back({key.id});
    return ids;
}

/// The kind of row that shows such a thing; 0 where none does.
int rowKindOf(Selection::Kind kind, ProgramGrouping grouping)
{
    switch (kind) {
    case Selection::Kind::Program:
        return programrow::Program;
    case Selection::Kind::Activity:
        return programrow::Activity;
    case Selection::Kind::SubDimension:
        return programrow::SubDimension;
    case Selection::Kind::Pillar:
        return grouping == ProgramGrouping::Pillar ? programrow::Group : 0;
    default:
        return 0;
    }
}

/// The row that a drop goes before; none where another kind of row stands there.
template <class Row>
Id<Row> beforeOf(const OutlineKey &before, int kind)
{
    return {before.kind == kind ? before.id : 0};
}

}

ProgramsModel::ProgramsModel(Plan &plan, Findings &findings, QObject *parent)
    : OutlineModel(programColumnLooks(), parent)
    , m_plan(plan)
    , m_findings(findings)
{
}

void ProgramsModel::show(const PlanData &data, const ProgramOutlineOptions &options)
{
    m_data = data;
    m_grouping = options.grouping;
    m_sorted = bool(options.before);
    m_agencyNames = typed::agencyNames(data);
    Outline next = programOutline(data, options);
    m_sums = programSums(data, next, findingCounts());
    setOutline(std::move(next));
}

/// Findings of an indicator or a risk count for its program.
FindingCounts ProgramsModel::findingCounts() const
{
    FindingCounts counts;
    for (const review::Finding &finding : m_findings.review().findings) {
        const Selection place = ::placeOf(finding, m_data);
        const int kind = rowKindOf(place.kind, m_grouping);
        if (kind == 0)
            continue;
        auto &[problems, warnings] = counts[{kind, place.id}];
        problems += finding.severity == review::Severity::Error;
        warnings += finding.severity == review::Severity::Warning;
    }
    return counts;
}

const ProgramSums &ProgramsModel::sumsOf(const OutlineKey &key) const
{
    static const ProgramSums none;
    const auto found = m_sums.constFind(key);
    return found == m_sums.cend() ? none : *found;
}

Cell ProgramsModel::cell(const OutlineKey &key, int column) const
{
    if (key.kind == programrow::Program) {
        const Program *program = m_data.programs.find({key.id});
        return program ? programColumn(column).program(*this, *program) : Cell{};
    }
    if (key.kind == programrow::Activity) {
        const Activity *activity = m_data.activities.find({key.id});
        return activity ? programColumn(column).activity(*this, *activity) : Cell{};
    }
    return programColumn(column).group(*this, key);
}

Cell ProgramsModel::totalCell(int column) const
{
    const ProgramSums &sums = sumsOf({});
    switch (column) {
    case Name:
        return {.text = Text::tr("Total"),
                .bold = true,
                .detail = QStringLiteral("· %1, %2")
                              .arg(Text::tr("%n programs", nullptr, sums.programs),
                                   Text::tr("%n activities", nullptr, sums.activities))};
    case Budget:
        return numberCell(format::amount(sums.budget, format::Unit::Juta), sums.budget.rupiah);
    case Progress:
        return programcells::progress(sums.progress(), colorsOf(QGuiApplication::palette()).accent, true);
    case Problems:
        return programcells::marks(sums);
    default:
        return {};
    }
}

bool ProgramsModel::isHeading(const OutlineKey &key) const
{
    return key.kind == programrow::Group;
}

Id<Program> ProgramsModel::programOf(const OutlineKey &key) const
{
    if (key.kind == programrow::Program)
        return {key.id};
    const Activity *activity = key.kind == programrow::Activity ? m_data.activities.find({key.id}) : nullptr;
    return activity ? activity->program : Id<Program>{};
}

Program ProgramsModel::newProgram(const OutlineKey &key) const
{
    Program program;
    if (const Program *beside = m_data.programs.find(programOf(key))) {
        program.pillar = beside->pillar;
        program.subDimension = beside->subDimension;
    } else if (const SubDimension *sub
               = key.kind == programrow::SubDimension ? m_data.subDimensions.find({key.id}) : nullptr) {
        program.pillar = sub->pillar;
        program.subDimension = sub->id;
    } else if (m_grouping == ProgramGrouping::Pillar) {
        program.pillar = Id<Pillar>{key.id};
    } else if (m_grouping == ProgramGrouping::Agency) {
        program.lead = Id<Agency>{key.id};
    }
    return program;
}

QString ProgramsModel::change(const std::vector<CellChange> &changes)
{
    PastedPrograms pasted(m_data, newProgram(m_placeOfNew),
                          m_placeOfNew.kind == programrow::Activity ? programOf(m_placeOfNew)
                                                                    : Id<Program>{});
    for (const auto &[key, column, text] : changes) {
        if (QString problem = pasted.take(key, column, text); !problem.isEmpty())
            return problem;
    }
    pasted.write(m_plan);
    return {};
}

bool ProgramsModel::mayMove(const OutlineKey &moved, const OutlineKey &parent) const
{
    const bool byPillar = m_grouping == ProgramGrouping::Pillar && !m_sorted;
    switch (moved.kind) {
    case programrow::Activity:
        return parent.kind == programrow::Program && !m_sorted;
    case programrow::Program:
        return (byPillar && (parent.kind == programrow::Group || parent.kind == programrow::SubDimension))
            || (m_grouping == ProgramGrouping::Agency && parent.kind == programrow::Group);
    case programrow::SubDimension:
        return byPillar && parent.kind == programrow::Group && parent.id != 0;
    default:
        return byPillar && moved.id != 0 && parent == OutlineKey{};
    }
}

bool ProgramsModel::moveRow(const OutlineKey &moved, const OutlineKey &parent, const OutlineKey &before)
{
    return moveKeys({moved}, parent, before);
}

bool ProgramsModel::moveKeys(const std::vector<OutlineKey> &moved, const OutlineKey &parent,
                             const OutlineKey &before)
{
    switch (moved.front().kind) {
    case programrow::Activity:
        return edits::moveActivities(
            m_plan, idsOf<Activity>(moved),
            {.program = {parent.id}, .before = beforeOf<Activity>(before, programrow::Activity)});
    case programrow::Program:
        return movePrograms(moved, parent, before);
    case programrow::SubDimension:
        return edits::moveSubDimension(m_plan, {moved.front().id}, {parent.id},
                                       beforeOf<SubDimension>(before, programrow::SubDimension));
    default:
        return edits::move(m_plan, Id<Pillar>{moved.front().id}, beforeOf<Pillar>(before, programrow::Group));
    }
}

bool ProgramsModel::movePrograms(const std::vector<OutlineKey> &moved, const OutlineKey &parent,
                                 const OutlineKey &before)
{
    const std::vector<Id<Program>> ids = idsOf<Program>(moved);
    if (m_grouping == ProgramGrouping::Pillar) {
        const SubDimension *sub
            = parent.kind == programrow::SubDimension ? m_data.subDimensions.find({parent.id}) : nullptr;
        return edits::movePrograms(m_plan, ids, sub ? sub->pillar : Id<Pillar>{parent.id},
                                   sub ? sub->id : Id<SubDimension>{},
                                   beforeOf<Program>(before, programrow::Program));
    }
    std::vector<Program> next;
    for (const Id<Program> id : ids)
        if (const Program *program = m_data.programs.find(id)) {
            next.push_back(*program);
            next.back().lead = Id<Agency>{parent.id};
            next.back().leadText.clear();
        }
    return edits::change(m_plan, next);
}
