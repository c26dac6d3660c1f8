// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/pastedprograms.h"

#include "model/edits/rows.h"
#include "views/programs/programcolumns.h"

namespace {

/// The copy of a row that is being changed; null where the plan has no such row.
template <class Row>
Row *altered(std::map<Id<Row>, Row> &rows, const PlanData &data, qint64 id)
{
    const Row *present = tableOf<Row>(data).find({id});
    return present ? &rows.try_emplace(present->id, *present).first->second : nullptr;
}

template <class Key, class Row>
std::vector<Row> valuesOf(const std::map<Key, Row> &rows)
{
    std::vector<Row> values;
    for (const auto &[key, row] : rows)
        values.push_back(row);
    return values;
}

template <class Row>
void update(Database &db, const std::vector<Row> &all)
{
    for (const Row &row : all)
        rows::update(db, row);
}

/// Gives new rows a key and a place after all others.
template <class Row>
std::vector<Row> placedLast(const PlanData &data, std::vector<Row> added)
{
    int last = edits::lastPosition<Row>(data);
    for (Row &row : added) {
        row.id = Id<Row>::create();
        row.position = last += edits::positionGap;
    }
    return added;
}

template <class Row>
void rename(Row &row, int column, const QString &text)
{
    if (column == ProgramsModel::Code)
        row.code = text;
    else if (column == ProgramsModel::Name)
        row.name = text;
}

}

Program &PastedPrograms::newProgramAt(qint64 number)
{
    return m_newPrograms.try_emplace(number, m_newProgram).first->second;
}

Activity &PastedPrograms::newActivityAt(qint64 number)
{
    return m_newActivities.try_emplace(number, Activity{.program = m_newActivityOf}).first->second;
}

QString PastedPrograms::takeGroup(const OutlineKey &key, int column, const QString &text)
{
    if (key.kind == programrow::SubDimension) {
        if (SubDimension *sub = altered(m_subDimensions, m_data, key.id))
            rename(*sub, column, text);
    } else if (Pillar *pillar = altered(m_pillars, m_data, key.id)) {
        rename(*pillar, column, text);
    }
    return {};
}

QString PastedPrograms::take(const OutlineKey &key, int column, const QString &text)
{
    const bool isNew = key.kind == OutlineModel::newRowKind;
    const auto setProgram = programColumn(column).setProgram;
    const auto setActivity = programColumn(column).setActivity;
    if (key.kind == programrow::Group || key.kind == programrow::SubDimension)
        return takeGroup(key, column, text);
    if (key.kind == programrow::Activity || (isNew && m_newActivityOf)) {
        Activity *activity = isNew ? &newActivityAt(key.id) : altered(m_activities, m_data, key.id);
        return activity && setActivity ? setActivity(m_data, *activity, text) : QString();
    }
    Program *program = isNew ? &newProgramAt(key.id) : altered(m_programs, m_data, key.id);
    return program && setProgram ? setProgram(m_data, *program, text) : QString();
}

QString PastedPrograms::label() const
{
    return edits::pasteLabel(
        m_newActivities.empty() && m_activities.empty() ? table<Program>().title : table<Activity>().title,
        qsizetype(m_newPrograms.size() + m_newActivities.size() + m_programs.size() + m_activities.size()));
}

bool PastedPrograms::write(Plan &plan)
{
    const bool added = !m_newPrograms.empty() || !m_newActivities.empty();
    const int kinds
        = int(!m_pillars.empty()) + !m_subDimensions.empty() + !m_programs.empty() + !m_activities.empty();
    if (!added && kinds == 1) {
        if (!m_pillars.empty())
            return edits::change(plan, valuesOf(m_pillars));
        if (!m_subDimensions.empty())
            return edits::change(plan, valuesOf(m_subDimensions));
        if (!m_programs.empty())
            return edits::change(plan, valuesOf(m_programs));
        return edits::change(plan, valuesOf(m_activities));
    }
    if (!added && kinds == 0)
        return true;
    return plan.edit(label(), [&](Database &db) {
        update(db, valuesOf(m_pillars));
        update(db, valuesOf(m_subDimensions));
        update(db, valuesOf(m_programs));
        update(db, valuesOf(m_activities));
        for (const Program &program : placedLast(m_data, valuesOf(m_newPrograms)))
            rows::insert(db, program);
        for (const Activity &activity : placedLast(m_data, valuesOf(m_newActivities)))
            rows::insert(db, activity);
    });
}
