// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programsmodel.h"

#include "model/domain/format.h"
#include "model/edits/programs.h"
#include "model/edits/rows.h"
#include "views/common/colors.h"
#include "views/programs/programcolumns.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

/// Rows of one table that a block of changes writes, each once, with all its columns taken over.
template <class Row>
class Altered {
public:
    /// Returns what is wrong, as the column's setter does.
    template <class Set>
    QString take(const PlanData &data, Id<Row> id, Set set, const QString &text)
    {
        const Row *row = tableOf<Row>(data).find(id);
        return row ? set(data, m_rows.try_emplace(id, *row).first->second, text) : QString();
    }

    std::vector<Row> rows() const
    {
        std::vector<Row> result;
        for (const auto &[id, row] : m_rows)
            result.push_back(row);
        return result;
    }

private:
    std::map<Id<Row>, Row> m_rows;
};

}

ProgramsModel::ProgramsModel(Plan &plan, QObject *parent)
    : OutlineModel(programColumnLooks(), parent)
    , m_plan(plan)
{
}

void ProgramsModel::show(const PlanData &data, const ProgramOutlineOptions &options)
{
    m_data = data;
    m_grouping = options.grouping;
    Outline next = programOutline(data, options);
    m_sums = programSums(data, next, m_findings);
    setOutline(std::move(next));
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
    switch (column) {
    case Name:
        return {.text = Text::tr("Total"),
                .bold = true,
                .detail = QStringLiteral("· %1, %2")
                              .arg(Text::tr("%n programs", nullptr, sumsOf({}).programs),
                                   Text::tr("%n activities", nullptr, int(m_data.activities.size())))};
    case Budget:
        return numberCell(format::amount(sumsOf({}).budget, format::Unit::Juta), sumsOf({}).budget.rupiah);
    case Progress:
        return progressCell(sumsOf({}).progress(), colorsOf(QGuiApplication::palette()).accent, true);
    case Problems:
        return marksCell(sumsOf({}));
    default:
        return {};
    }
}

bool ProgramsModel::isHeading(const OutlineKey &key) const
{
    return key.kind == programrow::Group;
}

QString ProgramsModel::change(const std::vector<CellChange> &changes)
{
    Altered<Program> programs;
    Altered<Activity> activities;
    for (const auto &[key, column, text] : changes) {
        QString problem;
        if (key.kind == programrow::Program && programColumn(column).setProgram)
            problem = programs.take(m_data, {key.id}, programColumn(column).setProgram, text);
        else if (key.kind == programrow::Activity && programColumn(column).setActivity)
            problem = activities.take(m_data, {key.id}, programColumn(column).setActivity, text);
        if (!problem.isEmpty())
            return problem;
    }
    if (activities.rows().empty())
        return edits::change(m_plan, programs.rows()), QString();
    return edits::change(m_plan, activities.rows()), QString();
}

bool ProgramsModel::mayMove(const OutlineKey &moved, const OutlineKey &parent) const
{
    if (moved.kind == programrow::Activity)
        return parent.kind == programrow::Program;
    return m_grouping == ProgramGrouping::Pillar && moved.kind == programrow::Program
        && (parent.kind == programrow::Group || parent.kind == programrow::SubDimension);
}

bool ProgramsModel::moveRow(const OutlineKey &moved, const OutlineKey &parent, const OutlineKey &before)
{
    if (moved.kind == programrow::Activity)
        return edits::move(m_plan, Id<Activity>{moved.id},
                           Id<Activity>{before.kind == programrow::Activity ? before.id : 0});
    const SubDimension *sub
        = parent.kind == programrow::SubDimension ? m_data.subDimensions.find({parent.id}) : nullptr;
    const Id<Pillar> pillar = sub ? sub->pillar : Id<Pillar>{parent.id};
    const Id<Program> next{before.kind == programrow::Program ? before.id : 0};
    return edits::moveProgram(m_plan, {moved.id}, pillar, sub ? sub->id : Id<SubDimension>{}, next);
}
