// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinemodel.h"

#include "model/edits/rows.h"
#include "views/timeline/timelinecolumns.h"

#include <QCoreApplication>

#include <map>

namespace {

/// The rows of one table that a block of changes writes, each once, with all its columns taken over.
template <class Row>
using Altered = std::map<Id<Row>, Row>;

/// Returns what is wrong, as the column's setter does.
template <class Row, class Set>
QString take(Altered<Row> &altered, const TimelineFacts &facts, Id<Row> id, Set set, const QString &text)
{
    const Row *row = tableOf<Row>(facts.data).find(id);
    return row && set ? set(facts, altered.try_emplace(id, *row).first->second, text) : QString();
}

template <class Row>
std::vector<Row> rowsOf(const Altered<Row> &altered)
{
    std::vector<Row> rows;
    for (const auto &[id, row] : altered)
        rows.push_back(row);
    return rows;
}

}

TimelineModel::TimelineModel(Plan &plan, QObject *parent)
    : OutlineModel(timelineColumnLooks(), parent)
    , m_plan(plan)
{
}

void TimelineModel::show(const TimelineFacts &facts, Outline outline, TimelineGrouping grouping)
{
    m_facts = facts;
    m_grouping = grouping;
    m_programs.clear();
    for (const Outline::Node &node : outline.nodes())
        if (node.key.kind == timelinerow::Program && node.parent >= 0)
            ++m_programs[outline.at(node.parent).key.id];
    setOutline(std::move(outline));
}

void TimelineModel::setMarksCritical(bool marks)
{
    m_marksCritical = marks;
}

Cell TimelineModel::cell(const OutlineKey &key, int column) const
{
    if (key.kind == timelinerow::Program) {
        const Program *program = m_facts.data.programs.find({key.id});
        return program ? timelineColumn(column).program(*this, *program) : Cell{};
    }
    if (key.kind == timelinerow::Candidate) {
        const Candidate *candidate = m_facts.data.candidates.find({key.id});
        return candidate ? timelineColumn(column).candidate(*this, *candidate) : Cell{};
    }
    if (key.kind == timelinerow::Activity) {
        const Activity *activity = m_facts.data.activities.find({key.id});
        return activity ? timelineColumn(column).activity(*this, *activity) : Cell{};
    }
    return timelineColumn(column).group(*this, key);
}

bool TimelineModel::isHeading(const OutlineKey &key) const
{
    return key.kind == timelinerow::Group;
}

QString TimelineModel::change(const std::vector<CellChange> &changes)
{
    Altered<Program> programs;
    Altered<Activity> activities;
    for (const auto &[key, column, text] : changes) {
        QString problem;
        if (key.kind == timelinerow::Program)
            problem = take(programs, m_facts, {key.id}, timelineColumn(column).setProgram, text);
        else if (key.kind == timelinerow::Activity)
            problem = take(activities, m_facts, {key.id}, timelineColumn(column).setActivity, text);
        if (!problem.isEmpty())
            return problem;
    }
    if (programs.empty() || activities.empty()) {
        edits::change(m_plan, rowsOf(programs));
        edits::change(m_plan, rowsOf(activities));
        return {};
    }
    // A block over both kinds of rows is one step all the same.
    const qsizetype count = qsizetype(programs.size()) + qsizetype(activities.size());
    m_plan.edit(edits::pasteLabel(table<Activity>().title, count), [&](Database &db) {
        for (const auto &[id, program] : programs)
            rows::update(db, program);
        for (const auto &[id, activity] : activities)
            rows::update(db, activity);
    });
    return {};
}
