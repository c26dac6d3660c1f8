// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineeditor.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "views/timeline/timelinewords.h"

namespace {

QString nameIn(const TimelineFacts &facts, Id<Activity> id)
{
    const Activity *activity = facts.data.activities.find(id);
    return activity ? nameOf(*activity) : QString();
}

}

TimelineEditor::TimelineEditor(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
}

bool TimelineEditor::begin(const TimelineFacts &facts, TimelineDrag drag)
{
    if (!m_plan.canEdit() || !drag.isActive())
        return false;
    m_drag = std::move(drag);
    m_facts = facts;
    m_waiting = shiftsIn(facts);
    m_units = 0;
    set({});
    return true;
}

void TimelineEditor::dragBy(double days)
{
    const qint64 units = snapped(m_facts, m_drag, days);
    if (units == m_units)
        return;
    m_units = units;
    set(changeOf(m_facts, m_drag, units));
}

void TimelineEditor::step(qint64 units)
{
    m_units += units;
    set(changeOf(m_facts, m_drag, m_units));
}

void TimelineEditor::aimAt(Id<Activity> successor)
{
    const TimelineChange change = linkTo(m_facts, m_drag, successor);
    if (change.link != m_change.link)
        set(change);
}

/// A link that closes a ring makes one ring more than there was.
void TimelineEditor::set(const TimelineChange &change)
{
    m_change = change;
    m_next = change.isEmpty() ? m_facts : timelineFacts(with(m_facts.data, change), m_facts.asOf);
    m_push = change.dates.empty() && !change.link ? TimelinePush{.finish = m_next.finish}
                                                  : pushOf(m_waiting, m_next, change);
    m_refused = change.link && m_next.schedule.cycles != m_facts.schedule.cycles;
    Q_EMIT changed();
}

TimelineChange TimelineEditor::commit(bool withFollowers)
{
    TimelineChange change = std::exchange(m_change, {});
    const bool wanted = !change.isEmpty() && !m_refused;
    if (withFollowers && !change.dates.empty())
        for (const edits::ActivityDates &dates : datesOf(m_facts.data, m_push.followers))
            change.dates.push_back(dates);
    cancel();
    return wanted && ::commit(m_plan, change) ? change : TimelineChange{};
}

void TimelineEditor::cancel()
{
    m_drag = {};
    m_change = {};
    m_push = {};
    m_refused = false;
    Q_EMIT changed();
}

QString TimelineEditor::consequence() const
{
    QStringList parts;
    const auto days = int(m_facts.finish.isValid() ? m_facts.finish.daysTo(m_push.finish) : 0);
    const QString finish = timelinewords::date(m_push.finish);
    if (days > 0)
        parts.append(tr("Plan ends on %1 (+%n days)", nullptr, days).arg(finish));
    else if (days < 0)
        parts.append(tr("Plan ends on %1 (−%n days)", nullptr, -days).arg(finish));
    const auto followers = int(m_push.followers.size());
    if (followers > 0 && m_change.link)
        parts.append(tr("%n activities would have to follow", nullptr, followers));
    else if (followers > 0)
        parts.append(tr("Alt takes %n followers along", nullptr, followers));
    return parts.join(QStringLiteral(" · "));
}

QString TimelineEditor::linkLabel() const
{
    const QString from = nameIn(m_facts, {m_drag.held().id});
    const QString to = m_change.link ? nameIn(m_facts, m_change.link->successor) : QStringLiteral("?");
    return m_refused ? tr("%1 → %2 would close a circle").arg(from, to)
                     : QStringLiteral("%1 → %2").arg(from, to);
}

QString TimelineEditor::label() const
{
    if (m_drag.part == BarPart::Link)
        return linkLabel();
    if (const Activity *activity = m_next.data.activities.find({m_drag.held().id});
        activity && m_drag.held().kind == timelinerow::Activity) {
        if (m_drag.part == BarPart::Progress)
            return format::percent(activity->progress / 100.0);
        const qint64 length = schedule::workDaysOf(*activity, m_next.calendar);
        const QString days = timelinewords::days(daysOf(m_next, *activity));
        return length == 0 ? days : days + QStringLiteral(" · ") + timelinewords::workDays(length);
    }
    const Program *program = m_next.data.programs.find({m_drag.held().id});
    if (!program)
        return timelinewords::days(workOf(m_next, Id<Candidate>{m_drag.held().id}).days);
    const schedule::Days years = yearsOf(*program);
    return unitOf(m_next, m_drag) == DragUnit::Years ? format::years(years.first.year(), years.last.year())
                                                     : timelinewords::days(workOf(m_next, program->id).days);
}
