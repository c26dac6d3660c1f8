// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinechoice.h"

namespace {

constexpr int done = 100;

}

int TimelineChoice::count() const
{
    return int(late) + int(done) + int(open) + int(critical) + int(quickWins) + int(bool(agency))
        + int(year > 0);
}

TimelineSieve::TimelineSieve(const TimelineFacts &facts, const TimelineChoice &choice)
    : m_facts(facts)
    , m_choice(choice)
{
    if (choice.quickWins)
        for (const Candidate &candidate : facts.data.candidates)
            m_sharpened.insert(candidate.program);
}

bool TimelineSieve::letsStatus(bool late, bool finished) const
{
    const bool any = !m_choice.late && !m_choice.done && !m_choice.open;
    return any || (m_choice.late && late) || (m_choice.done && finished) || (m_choice.open && !finished);
}

bool TimelineSieve::letsYear(const schedule::Days &days) const
{
    return m_choice.year == 0
        || (days.isValid() && days.first.year() <= m_choice.year && days.last.year() >= m_choice.year);
}

bool TimelineSieve::isInvolved(const Program &program) const
{
    return !m_choice.agency || program.lead == m_choice.agency
        || m_facts.data.supports.find(Support{program.id, m_choice.agency}.key());
}

bool TimelineSieve::isInvolved(const Candidate &candidate) const
{
    return !m_choice.agency || candidate.agency == m_choice.agency;
}

bool TimelineSieve::ownerIsInvolved(const Activity &activity) const
{
    const Program *program = m_facts.data.programs.find(activity.program);
    const Candidate *candidate = m_facts.data.candidates.find(activity.candidate);
    return (program && isInvolved(*program)) || (candidate && isInvolved(*candidate));
}

bool TimelineSieve::isQuickWin(const Activity &activity) const
{
    return activity.candidate || m_sharpened.contains(activity.program);
}

bool TimelineSieve::lets(const Activity &activity) const
{
    return letsStatus(daysLate(m_facts, activity.id) > 0, activity.progress >= done)
        && (!m_choice.critical || isCritical(m_facts, activity.id))
        && (!m_choice.quickWins || isQuickWin(activity)) && letsYear(daysOf(m_facts, activity))
        && (!m_choice.agency || activity.agency == m_choice.agency || ownerIsInvolved(activity));
}

/// What asks for a state of activities hides what has some, but none of that state; without any activity
/// something is not done.
bool TimelineSieve::letsEmpty(int activities) const
{
    const bool asksState = m_choice.late || m_choice.done || m_choice.open;
    return !m_choice.critical && (!asksState || (m_choice.open && activities == 0));
}

bool TimelineSieve::lets(const Program &program) const
{
    return letsEmpty(workOf(m_facts, program.id).activities)
        && (!m_choice.quickWins || m_sharpened.contains(program.id)) && isInvolved(program)
        && letsYear(daysOf(m_facts, program));
}

bool TimelineSieve::lets(const Candidate &candidate) const
{
    const ActivityWork work = workOf(m_facts, candidate.id);
    return letsEmpty(work.activities) && isInvolved(candidate) && letsYear(work.days);
}
