// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinewords.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/domain/parties.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

const QString dot = QStringLiteral(" · ");
constexpr int done = 100;

QStringList agencyLine(const TimelineFacts &facts, const Activity &activity)
{
    const QString agency = performerName(facts.data, activity);
    return agency.isEmpty() ? QStringList() : QStringList{agency};
}

QString statusName(qint64 group)
{
    if (group == groupOf(TimelineStatus::Late))
        return Text::tr("With late activities");
    if (group == groupOf(TimelineStatus::Running))
        return Text::tr("Under way");
    return group == groupOf(TimelineStatus::Done) ? Text::tr("Done") : Text::tr("Not begun");
}

}

QString timelinewords::percent(double share)
{
    return format::percent(std::floor(share * done + 1e-9) / done);
}

QString timelinewords::late(int days)
{
    return Text::tr("%n days late", nullptr, days);
}

bool timelinewords::isMilestone(const TimelineFacts &facts, const Activity &activity)
{
    return schedule::workDaysOf(activity, facts.calendar) == 0;
}

QString timelinewords::barLabel(const TimelineFacts &facts, const Activity &activity, bool withAgency)
{
    const schedule::Days days = daysOf(facts, activity);
    const int daysOver = daysLate(facts, activity.id);
    const bool milestone = isMilestone(facts, activity);
    QStringList parts{
        milestone ? date(days.first)
                  : Text::tr("%n days", nullptr, int(schedule::workDaysOf(activity, facts.calendar)))};
    if (daysOver > 0 && !milestone)
        parts.append(percent(activity.progress / double(done)));
    if (daysOver > 0)
        parts.append(late(daysOver));
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
        parts.append(leadName(facts.data, program));
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
    if (grouping == TimelineGrouping::Status)
        return statusName(group);
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

QString timelinewords::linkName(const PlanData &data, const Dependency &link)
{
    const auto title = [&](Id<Activity> id) {
        const Activity *activity = data.activities.find(id);
        return activity ? titleOf(*activity) : QString();
    };
    return title(link.predecessor) + QStringLiteral(" → ") + title(link.successor);
}

QString timelinewords::versionName(const Version &version)
{
    return version.name + dot + date(version.at.date());
}
