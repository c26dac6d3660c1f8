// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programoutline.h"

#include <map>

namespace {

using ProgramList = std::vector<const Program *>;

/// Programs that pass the filter, in the order they are to be shown.
ProgramList shownPrograms(const PlanData &data, const ProgramOutlineOptions &options)
{
    ProgramList programs = byPosition(data.programs, [&](const Program &program) {
        if (options.filter.isEmpty())
            return true;
        const Pillar *pillar = data.pillars.find(program.pillar);
        const Agency *lead = data.agencies.find(program.lead);
        return matchesFilter(QStringList{program.code, program.name,
                                         lead ? lead->shortName : program.leadText,
                                         lead ? lead->fullName : QString(), pillar ? pillar->name : QString()}
                                 .join(u' '),
                             options.filter);
    });
    if (options.before)
        std::ranges::stable_sort(programs,
                                 [&](const Program *a, const Program *b) { return options.before(*a, *b); });
    return programs;
}

std::map<Id<Program>, std::vector<const Activity *>> activitiesByProgram(const PlanData &data)
{
    std::map<Id<Program>, std::vector<const Activity *>> result;
    for (const Activity *activity : byPosition(data.activities))
        result[activity->program].push_back(activity);
    return result;
}

class Builder {
public:
    Builder(const PlanData &data, const ProgramOutlineOptions &options)
        : m_data(data)
        , m_options(options)
        , m_programs(shownPrograms(data, options))
    {
        if (options.activities)
            m_activities = activitiesByProgram(data);
    }

    Outline build()
    {
        switch (m_options.grouping) {
        case ProgramGrouping::Pillar:
            addPillars();
            break;
        case ProgramGrouping::Agency:
            addAgencies();
            break;
        case ProgramGrouping::Horizon:
            for (const auto horizon : {Horizon::Short, Horizon::Medium, Horizon::Long, Horizon::None})
                addGroup(
                    qint64(horizon), [&](const Program &p) { return horizonOf(m_data.city(), p) == horizon; },
                    false);
            break;
        case ProgramGrouping::None:
            for (const Program *program : m_programs)
                addProgram(-1, *program);
        }
        return std::move(m_outline);
    }

private:
    void addPillars()
    {
        const bool all = m_options.filter.isEmpty();
        for (const Pillar *pillar : byPosition(m_data.pillars)) {
            const auto inPillar = [&](const Program &p) { return p.pillar == pillar->id; };
            if (!all && std::ranges::none_of(m_programs, [&](const Program *p) { return inPillar(*p); }))
                continue;
            const int group = m_outline.add(-1, {programrow::Group, pillar->id.value});
            for (const SubDimension *sub : byPosition(
                     m_data.subDimensions, [&](const SubDimension &s) { return s.pillar == pillar->id; }))
                addSubDimension(group, *sub, all);
            for (const Program *program : m_programs)
                if (inPillar(*program) && !program->subDimension)
                    addProgram(group, *program);
        }
        addGroup(
            0, [](const Program &p) { return !p.pillar; }, false);
    }

    void addSubDimension(int group, const SubDimension &sub, bool alsoEmpty)
    {
        int parent = -1;
        if (alsoEmpty)
            parent = m_outline.add(group, {programrow::SubDimension, sub.id.value});
        for (const Program *program : m_programs) {
            if (program->subDimension != sub.id)
                continue;
            if (parent < 0)
                parent = m_outline.add(group, {programrow::SubDimension, sub.id.value});
            addProgram(parent, *program);
        }
    }

    void addAgencies()
    {
        for (const Agency *agency : byPosition(m_data.agencies))
            addGroup(
                agency->id.value, [&](const Program &p) { return p.lead == agency->id; }, false);
        addGroup(
            0, [](const Program &p) { return !p.lead; }, false);
    }

    void addGroup(qint64 id, const std::function<bool(const Program &)> &belongs, bool alsoEmpty)
    {
        int group = alsoEmpty ? m_outline.add(-1, {programrow::Group, id}) : -1;
        for (const Program *program : m_programs) {
            if (!belongs(*program))
                continue;
            if (group < 0)
                group = m_outline.add(-1, {programrow::Group, id});
            addProgram(group, *program);
        }
    }

    void addProgram(int parent, const Program &program)
    {
        const int row = m_outline.add(parent, {programrow::Program, program.id.value});
        if (const auto activities = m_activities.find(program.id); activities != m_activities.end())
            for (const Activity *activity : activities->second)
                m_outline.add(row, {programrow::Activity, activity->id.value});
    }

    const PlanData &m_data;
    const ProgramOutlineOptions &m_options;
    ProgramList m_programs;
    std::map<Id<Program>, std::vector<const Activity *>> m_activities;
    Outline m_outline;
};

}

Outline programOutline(const PlanData &data, const ProgramOutlineOptions &options)
{
    return Builder(data, options).build();
}

bool matchesFilter(const QString &text, const QString &filter)
{
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

Horizon horizonOf(const City &city, const Program &program)
{
    if (program.horizon != Horizon::None || program.lastYear == 0)
        return program.horizon;
    const int year = program.lastYear - city.firstYear + 1;
    return year <= city.shortYears ? Horizon::Short
        : year <= city.mediumYears ? Horizon::Medium
                                   : Horizon::Long;
}
