// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programoutline.h"

#include "model/schedule/spans.h"
#include "model/schedule/warnings.h"

#include <map>

namespace {

using Activities = std::vector<const Activity *>;

QString textOf(const PlanData &data, const Program &program)
{
    const Pillar *pillar = data.pillars.find(program.pillar);
    const Agency *lead = data.agencies.find(program.lead);
    return QStringList{program.code, program.name, lead ? lead->shortName : program.leadText,
                       lead ? lead->fullName : QString(), pillar ? pillar->name : QString()}
        .join(u' ');
}

class Builder {
public:
    Builder(const PlanData &data, const ProgramOutlineOptions &options)
        : m_data(data)
        , m_options(options)
    {
        gatherActivities();
        gatherPrograms();
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
                addGroup(qint64(horizon),
                         [&](const Program &p) { return horizonOf(m_data.city(), p) == horizon; });
            break;
        case ProgramGrouping::Status:
            addStatuses();
            break;
        case ProgramGrouping::None:
            for (const Program *program : m_programs)
                addProgram(-1, *program);
        }
        return std::move(m_outline);
    }

private:
    using Belongs = std::function<bool(const Program &)>;

    void gatherActivities()
    {
        for (const Activity *activity : byPosition(m_data.activities))
            m_activities[activity->program].push_back(activity);
    }

    /// Programs that pass the filter, in the order they are to be shown.
    void gatherPrograms()
    {
        m_programs = byPosition(m_data.programs, [&](const Program &program) { return passes(program); });
        if (m_options.before)
            std::ranges::stable_sort(
                m_programs, [&](const Program *a, const Program *b) { return m_options.before(*a, *b); });
    }

    bool passes(const Program &program)
    {
        if (m_options.wanted && !m_options.wanted(program))
            return false;
        if (m_options.filter.isEmpty() || matchesFilter(textOf(m_data, program), m_options.filter))
            return true;
        Activities &activities = m_activities[program.id];
        std::erase_if(activities, [&](const Activity *activity) {
            return !matchesFilter(activity->code + u' ' + activity->name, m_options.filter);
        });
        return !activities.empty();
    }

    void addPillars()
    {
        for (const Pillar *pillar : byPosition(m_data.pillars)) {
            const Belongs inPillar = [&](const Program &p) { return p.pillar == pillar->id; };
            if (!m_options.all()
                && std::ranges::none_of(m_programs, [&](const Program *p) { return inPillar(*p); }))
                continue;
            const int group = m_outline.add(-1, {programrow::Group, pillar->id.value});
            for (const SubDimension *sub : byPosition(
                     m_data.subDimensions, [&](const SubDimension &s) { return s.pillar == pillar->id; }))
                addSubDimension(group, *sub);
            for (const Program *program : m_programs)
                if (inPillar(*program) && !program->subDimension)
                    addProgram(group, *program);
        }
        addGroup(0, [](const Program &p) { return !p.pillar; });
    }

    void addSubDimension(int group, const SubDimension &sub)
    {
        int parent = -1;
        if (m_options.all())
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
            addGroup(agency->id.value, [&](const Program &p) { return p.lead == agency->id; });
        addGroup(0, [](const Program &p) { return !p.lead; });
    }

    void addStatuses()
    {
        const QDate asOf = schedule::asOfDay(m_data.city(), m_options.today);
        const schedule::WorkCalendar calendar = schedule::calendarOf(m_data);
        for (int status = 0; status < int(ProgramStatus::Count); ++status)
            addGroup(status + 1, [&](const Program &p) {
                return statusOf(m_activities[p.id], asOf, calendar) == ProgramStatus(status);
            });
    }

    /// A group with a program in it.
    void addGroup(qint64 id, const Belongs &belongs)
    {
        int group = -1;
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
        if (!m_options.activities)
            return;
        if (const auto activities = m_activities.find(program.id); activities != m_activities.end())
            for (const Activity *activity : activities->second)
                m_outline.add(row, {programrow::Activity, activity->id.value});
    }

    const PlanData &m_data;
    const ProgramOutlineOptions &m_options;
    std::vector<const Program *> m_programs;
    std::map<Id<Program>, Activities> m_activities;
    Outline m_outline;
};

}

Outline programOutline(const PlanData &data, const ProgramOutlineOptions &options)
{
    return Builder(data, options).build();
}

Horizon horizonOf(const City &city, const Program &program)
{
    return program.horizon != Horizon::None ? program.horizon : schedule::horizonOf(city, program.lastYear);
}

ProgramStatus statusOf(const std::vector<const Activity *> &activities, QDate asOf,
                       const schedule::WorkCalendar &calendar)
{
    const auto all = [&](auto is) { return std::ranges::all_of(activities, is); };
    const auto any = [&](auto is) { return std::ranges::any_of(activities, is); };
    if (activities.empty())
        return ProgramStatus::Unscheduled;
    if (all([](const Activity *activity) { return activity->progress >= 100; }))
        return ProgramStatus::Finished;
    if (any([&](const Activity *activity) {
            const QDate last = schedule::plannedDays(*activity, calendar).last;
            return activity->progress < 100 && last.isValid() && last < asOf;
        }))
        return ProgramStatus::Late;
    if (any([&](const Activity *activity) {
            return activity->progress > 0 || (activity->start.isValid() && activity->start <= asOf);
        }))
        return ProgramStatus::Running;
    return ProgramStatus::Planned;
}
