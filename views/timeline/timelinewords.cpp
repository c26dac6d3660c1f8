// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinewords.h"

#include "model/domain/format.h"
#include "model/domain/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

const QString dot = QStringLiteral(" · ");
constexpr int done = 100;

QString agencyName(const PlanData &data, Id<Agency> id, const QString &asWritten)
{
    const Agency *agency = data.agencies.find(id);
    return agency ? agency->shortName : asWritten;
}

QString percent(double share)
{
    return format::percent(std::floor(share * done + 1e-9) / done);
}

QString lateWords(int days)
{
    return Text::tr("%n days late", nullptr, days);
}

bool isMilestone(const TimelineFacts &facts, const Activity &activity)
{
    return schedule::workDaysOf(activity, facts.calendar) == 0;
}

/// "33 Survei lokasi dan DED pusat data"
QString named(const TimelineFacts &facts, Id<Activity> id)
{
    const Activity *activity = facts.data.activities.find(id);
    return activity ? titleOf(*activity) : QString();
}

QStringList agencyLine(const TimelineFacts &facts, const Activity &activity)
{
    const QString agency = agencyName(facts.data, activity.agency, activity.agencyText);
    return agency.isEmpty() ? QStringList() : QStringList{agency};
}

/// Lines about an activity, each a whole thought.
QStringList lines(const TimelineFacts &facts, const Activity &activity)
{
    const schedule::Days days = daysOf(facts, activity);
    QStringList result;
    if (!days.isValid())
        result.append(timelinewords::missingDates());
    else if (isMilestone(facts, activity))
        result.append(timelinewords::date(days.first));
    else
        result.append(timelinewords::days(days) + dot
                      + timelinewords::workDays(schedule::workDaysOf(activity, facts.calendar)));
    result.append(Text::tr("Progress %1").arg(percent(activity.progress / double(done))));
    if (const int late = daysLate(facts, activity.id))
        result.last().append(dot + lateWords(late));
    result.append(agencyLine(facts, activity));
    for (const Dependency &link : facts.data.dependencies)
        if (link.successor == activity.id)
            result.append(Text::tr("Waits for %1 (%2)", "activity, kind of link")
                              .arg(named(facts, link.predecessor), timelinewords::link(link)));
    if (isCritical(facts, activity.id))
        result.append(Text::tr("On the critical path"));
    else if (const auto *times = facts.schedule.activities.find(activity.id); times && times->totalFloat > 0)
        result.append(Text::tr("Float %1").arg(timelinewords::workDays(times->totalFloat)));
    return result;
}

/// What there is to say about the activities under a row.
QStringList lines(const ActivityWork &work)
{
    QStringList result;
    if (work.activities > 0) {
        result.append(Text::tr("%n activities", nullptr, work.activities));
        if (work.days.isValid())
            result.last().append(dot + timelinewords::days(work.days));
    }
    if (const auto progress = work.progress())
        result.append(Text::tr("Progress %1").arg(percent(*progress)));
    if (work.late > 0)
        result.append(Text::tr("%n activities late", nullptr, work.late));
    return result;
}

QStringList lines(const TimelineFacts &facts, const Program &program)
{
    const schedule::Days years = yearsOf(program);
    QStringList result{years.isValid() ? format::years(years.first.year(), years.last.year())
                                       : timelinewords::missingYears()};
    const QString lead = agencyName(facts.data, program.lead, program.leadText);
    if (!lead.isEmpty())
        result.append(lead);
    return result + lines(workOf(facts, program.id));
}

/// The name of a row, and what is to be said about it.
std::pair<QString, QStringList> described(const TimelineFacts &facts, const OutlineKey &key)
{
    if (const Activity *activity
        = key.kind == timelinerow::Activity ? facts.data.activities.find({key.id}) : nullptr)
        return {activity->code + u' ' + activity->name, lines(facts, *activity)};
    if (const Program *program
        = key.kind == timelinerow::Program ? facts.data.programs.find({key.id}) : nullptr)
        return {program->code + u' ' + program->name, lines(facts, *program)};
    if (const Candidate *candidate
        = key.kind == timelinerow::Candidate ? facts.data.candidates.find({key.id}) : nullptr)
        return {candidate->code + u' ' + candidate->name,
                QStringList{Text::tr("Quick-win candidate")} + lines(workOf(facts, candidate->id))};
    return {};
}

QString sentence(const TimelineFacts &facts, const Activity &activity)
{
    const Dependency *link = holdingLink(facts, activity.id);
    if (const schedule::BrokenLink *broken = link ? brokenLink(facts, link->key()) : nullptr)
        return Text::tr("%1 begins %2 too early for %3; it may begin on %4 at the earliest.",
                        "activity, work days, predecessor, date")
            .arg(nameOf(activity), timelinewords::workDays(broken->days), named(facts, link->predecessor),
                 timelinewords::date(broken->earliest));
    if (const int late = daysLate(facts, activity.id))
        return Text::tr("%1 should have been done on %2 and is %3.", "activity, date, late by")
            .arg(nameOf(activity), timelinewords::date(daysOf(facts, activity).last), lateWords(late));
    if (isCritical(facts, activity.id))
        return Text::tr("%1 is on the critical path: each day it slips moves the end of the plan.")
            .arg(nameOf(activity));
    if (link)
        return Text::tr("%1 waits for %2 (%3)", "activity, activity, kind of link")
            .arg(nameOf(activity), named(facts, link->predecessor), timelinewords::link(*link));
    return {};
}

QString sentence(const TimelineFacts &facts, const Program &program)
{
    const ActivityWork work = workOf(facts, program.id);
    const QString name = nameOf(program);
    if (work.late > 0)
        return Text::tr("%1 has %n late activities.", nullptr, work.late).arg(name);
    if (work.activities == 0)
        return Text::tr("%1 has no activities yet; its bar shows its years.").arg(name);
    const schedule::Days years = yearsOf(program);
    if (years.isValid() && (work.days.first < years.first || work.days.last > years.last))
        return Text::tr("%1 has activities outside its years %2.")
            .arg(name, format::years(years.first.year(), years.last.year()));
    return Text::tr("%1 has %n activities.", nullptr, work.activities).arg(name);
}

}

QString timelinewords::barLabel(const TimelineFacts &facts, const Activity &activity, bool withAgency)
{
    const schedule::Days days = daysOf(facts, activity);
    const int late = daysLate(facts, activity.id);
    const bool milestone = isMilestone(facts, activity);
    QStringList parts{
        milestone ? date(days.first)
                  : Text::tr("%n days", nullptr, int(schedule::workDaysOf(activity, facts.calendar)))};
    if (late > 0 && !milestone)
        parts.append(percent(activity.progress / double(done)));
    if (late > 0)
        parts.append(lateWords(late));
    if (withAgency)
        parts.append(agencyLine(facts, activity));
    return parts.join(dot);
}

QString timelinewords::barLabel(const TimelineFacts &facts, const Program &program, bool withAgency)
{
    QStringList parts{until(daysOf(facts, program).last, true)};
    if (const auto progress = workOf(facts, program.id).progress(); progress > 0.0)
        parts.append(Text::tr("activities %1", "progress in percent").arg(percent(*progress)));
    if (withAgency)
        parts.append(agencyName(facts.data, program.lead, program.leadText));
    parts.removeAll(QString());
    return parts.join(dot);
}

QString timelinewords::barLabel(const TimelineFacts &facts, const Candidate &candidate)
{
    const ActivityWork work = workOf(facts, candidate.id);
    QStringList parts{until(work.days.last, false)};
    if (const auto progress = work.progress())
        parts.append(percent(*progress));
    return parts.join(dot);
}

QString timelinewords::until(QDate last, bool wholeYears)
{
    return Text::tr("until %1").arg(wholeYears ? QString::number(last.year()) : date(last));
}

QString timelinewords::from(QDate first, bool wholeYears)
{
    return Text::tr("from %1").arg(wholeYears ? QString::number(first.year()) : date(first));
}

QString timelinewords::missingYears()
{
    return Text::tr("no years yet");
}

QString timelinewords::missingDates()
{
    return Text::tr("no dates yet");
}

QString timelinewords::groupName(const PlanData &data, TimelineGrouping grouping, qint64 group)
{
    if (const Pillar *pillar = data.pillars.find({group}); pillar && grouping == TimelineGrouping::Pillar)
        return pillar->name;
    if (const Agency *agency = data.agencies.find({group}); agency && grouping == TimelineGrouping::Agency)
        return agency->shortName;
    if (grouping == TimelineGrouping::Horizon && group > 0 && group < qint64(Horizon::Count))
        return format::horizon(Horizon(group));
    switch (grouping) {
    case TimelineGrouping::Agency:
        return Text::tr("Without lead");
    case TimelineGrouping::Horizon:
        return Text::tr("Without years");
    default:
        return Text::tr("Not mapped yet");
    }
}

QString timelinewords::date(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString timelinewords::days(const schedule::Days &days)
{
    return days.first == days.last ? date(days.first)
                                   : QStringLiteral("%1 – %2").arg(date(days.first), date(days.last));
}

QString timelinewords::workDays(qint64 count)
{
    return Text::tr("%n work days", nullptr, int(count));
}

QString timelinewords::link(const Dependency &link)
{
    QString type = token(link.type);
    if (link.lag == 0)
        return type;
    const QString lag = Text::tr("%n days", nullptr, std::abs(link.lag));
    return QStringLiteral("%1 %2 %3")
        .arg(type, link.lag > 0 ? QStringLiteral("+") : QStringLiteral("−"), lag);
}

QString timelinewords::toolTip(const TimelineFacts &facts, const OutlineKey &key)
{
    const auto [name, about] = described(facts, key);
    if (name.isEmpty())
        return {};
    QString html = QStringLiteral("<b>%1</b>").arg(name.trimmed().toHtmlEscaped());
    for (const QString &line : about)
        html += QStringLiteral("<br>") + line.toHtmlEscaped();
    return html;
}

QString timelinewords::spoken(const TimelineFacts &facts, const OutlineKey &key)
{
    const auto [name, about] = described(facts, key);
    return name.isEmpty() ? QString() : (QStringList{name.trimmed()} + about).join(QStringLiteral("; "));
}

QString timelinewords::sentence(const TimelineFacts &facts, const OutlineKey &key)
{
    if (const Activity *activity
        = key.kind == timelinerow::Activity ? facts.data.activities.find({key.id}) : nullptr)
        return ::sentence(facts, *activity);
    if (const Program *program
        = key.kind == timelinerow::Program ? facts.data.programs.find({key.id}) : nullptr)
        return ::sentence(facts, *program);
    return {};
}
