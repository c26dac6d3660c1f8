// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/outlinemodel.h"

#include <map>

/// Typed or pasted cells of the masterplan's tree, gathered to be written in one step: each row once, with
/// all its columns taken over; cells of rows that are not there yet make new ones.
class PastedPrograms {
public:
    /// New rows start as \a newProgram; where \a newActivityOf is one, as activities of that program.
    PastedPrograms(const PlanData &data, Program newProgram, Id<Program> newActivityOf)
        : m_data(data)
        , m_newProgram(std::move(newProgram))
        , m_newActivityOf(newActivityOf)
    {
    }

    /// Returns what is wrong with \a text; then nothing must be written.
    QString take(const OutlineKey &key, int column, const QString &text);
    bool write(Plan &plan);

private:
    QString takeGroup(const OutlineKey &key, int column, const QString &text);
    Program &newProgramAt(qint64 number);
    Activity &newActivityAt(qint64 number);
    QString label() const;

    const PlanData &m_data;
    Program m_newProgram;
    Id<Program> m_newActivityOf;
    std::map<Id<Pillar>, Pillar> m_pillars;
    std::map<Id<SubDimension>, SubDimension> m_subDimensions;
    std::map<Id<Program>, Program> m_programs;
    std::map<Id<Activity>, Activity> m_activities;
    std::map<qint64, Program> m_newPrograms;  ///< by their number in the block
    std::map<qint64, Activity> m_newActivities;
};
