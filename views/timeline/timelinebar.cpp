// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinebar.h"

#include "views/timeline/timelinewords.h"

namespace {

constexpr int done = 100;

}

PillarColor statusColor(TimelineStatus status, const Colors &colors)
{
    switch (status) {
    case TimelineStatus::Done:
        return {colors.ok, colors.okGround};
    case TimelineStatus::Running:
        return {colors.note, colors.noteGround};
    case TimelineStatus::Late:
        return {colors.problem, colors.problemGround};
    default:
        return {colors.secondary, colors.gridLine};
    }
}

TimelineBars::TimelineBars(const TimelineFacts &facts, const Outline &outline, TimelineColoring coloring,
                           const Colors &colors)
    : m_coloring(coloring)
    , m_colors(&colors)
{
    for (const Pillar &pillar : facts.data.pillars)
        m_pillars.insert(pillar.id.value, pillarColor(facts.data, pillar.id, colors));
    int place = 0;
    for (const Agency *agency : byPosition(facts.data.agencies))
        m_agencies.insert(agency->id.value, toneColor(place++, colors));
    for (const Outline::Node &node : outline.nodes())
        if (node.parent >= 0 && outline.at(node.parent).key.kind == timelinerow::Group)
            widen(m_groups[outline.at(node.parent).key.id], bar(facts, node.key).days);
}

PillarColor TimelineBars::agencyColor(Id<Agency> agency) const
{
    return m_agencies.value(agency.value, {m_colors->secondary, m_colors->gridLine});
}

PillarColor TimelineBars::colorOf(const TimelineFacts &facts, const Program &program) const
{
    switch (m_coloring) {
    case TimelineColoring::Status:
        return statusColor(statusOf(facts, program), *m_colors);
    case TimelineColoring::Agency:
        return agencyColor(program.lead);
    case TimelineColoring::Pillar:
        break;
    }
    return m_pillars.value(program.pillar.value, {m_colors->secondary, m_colors->gridLine});
}

PillarColor TimelineBars::colorOf(const TimelineFacts &facts, const Candidate &candidate) const
{
    switch (m_coloring) {
    case TimelineColoring::Status:
        return statusColor(statusOf(facts, candidate), *m_colors);
    case TimelineColoring::Agency:
        return agencyColor(candidate.agency);
    case TimelineColoring::Pillar:
        break;
    }
    return m_pillars.value(candidate.pillar.value, {m_colors->secondary, m_colors->gridLine});
}

PillarColor TimelineBars::colorOf(const TimelineFacts &facts, const Activity &activity) const
{
    if (m_coloring == TimelineColoring::Status)
        return statusColor(statusOf(facts, activity), *m_colors);
    if (m_coloring == TimelineColoring::Agency && activity.agency)
        return agencyColor(activity.agency);
    if (const Program *program = facts.data.programs.find(activity.program))
        return colorOf(facts, *program);
    const Candidate *candidate = facts.data.candidates.find(activity.candidate);
    return colorOf(facts, candidate ? *candidate : Candidate{});
}

TimelineBar TimelineBars::bar(const TimelineFacts &facts, const OutlineKey &key) const
{
    if (key.kind == timelinerow::Group)
        return groupBar(key);
    if (key.kind == timelinerow::Program) {
        const Program *program = facts.data.programs.find({key.id});
        return program ? programBar(facts, *program) : TimelineBar{};
    }
    if (key.kind == timelinerow::Candidate) {
        const Candidate *candidate = facts.data.candidates.find({key.id});
        return candidate ? candidateBar(facts, *candidate) : TimelineBar{};
    }
    const Activity *activity = facts.data.activities.find({key.id});
    return activity ? activityBar(facts, *activity) : TimelineBar{};
}

/// A group is a pillar or an agency with a colour of its own, or neither.
TimelineBar TimelineBars::groupBar(const OutlineKey &key) const
{
    const schedule::Days days = m_groups.value(key.id);
    if (!days.isValid())
        return {};
    const PillarColor grey{m_colors->secondary, m_colors->gridLine};
    PillarColor color = grey;
    if (m_coloring == TimelineColoring::Pillar)
        color = m_pillars.value(key.id, grey);
    else if (m_coloring == TimelineColoring::Agency)
        color = m_agencies.value(key.id, grey);
    return {.shape = TimelineBar::Shape::Group, .days = days, .color = color};
}

TimelineBar TimelineBars::programBar(const TimelineFacts &facts, const Program &program) const
{
    const schedule::Days days = daysOf(facts, program);
    if (!days.isValid())
        return {.label = timelinewords::missingYears()};
    const ActivityWork work = workOf(facts, program.id);
    return {.shape = TimelineBar::Shape::Program,
            .days = days,
            .work = work.days,
            .progress = work.progress().value_or(0),
            .color = colorOf(facts, program),
            .label = timelinewords::barLabel(facts, program, m_coloring == TimelineColoring::Agency),
            .startLabel = timelinewords::from(days.first, true),
            .endLabel = timelinewords::until(days.last, true)};
}

TimelineBar TimelineBars::candidateBar(const TimelineFacts &facts, const Candidate &candidate) const
{
    const ActivityWork work = workOf(facts, candidate.id);
    if (!work.days.isValid())
        return {.label = timelinewords::missingDates()};
    return {.shape = TimelineBar::Shape::Program,
            .days = work.days,
            .work = work.days,
            .progress = work.progress().value_or(0),
            .color = colorOf(facts, candidate),
            .label = timelinewords::barLabel(facts, candidate),
            .startLabel = timelinewords::from(work.days.first, false),
            .endLabel = timelinewords::until(work.days.last, false)};
}

TimelineBar TimelineBars::activityBar(const TimelineFacts &facts, const Activity &activity) const
{
    const schedule::Days days = daysOf(facts, activity);
    if (!days.isValid())
        return {.label = timelinewords::missingDates()};
    const bool milestone = schedule::workDaysOf(activity, facts.calendar) == 0;
    return {.shape = milestone ? TimelineBar::Shape::Milestone : TimelineBar::Shape::Activity,
            .days = days,
            .work = days,
            .progress = activity.progress / double(done),
            .critical = isCritical(facts, activity.id),
            .daysLate = daysLate(facts, activity.id),
            .slipsUntil = slipsUntil(facts, activity),
            .fixed = activity.fixed && (activity.start.isValid() || activity.finish.isValid()),
            .deadline = activity.notAfter,
            .missed = facts.missed.contains(activity.id.value),
            .ghost = m_ghosts.value(activity.id.value),
            .color = colorOf(facts, activity),
            .label = timelinewords::barLabel(facts, activity, m_coloring == TimelineColoring::Agency),
            .startLabel = timelinewords::from(days.first, false),
            .endLabel = timelinewords::until(days.last, false)};
}
