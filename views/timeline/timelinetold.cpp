// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline says about a row at length.
#include "views/timeline/timelinewords.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/domain/parties.h"
#include "model/domain/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using timelinewords::isMilestone;
using timelinewords::percent;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

const QString dot = QStringLiteral(" · ");
constexpr int done = 100;

/// "33 Survei lokasi dan DED pusat data"
QString named(const TimelineFacts &facts, Id<Activity> id)
{
    const Activity *activity = facts.data.activities.find(id);
    return activity ? titleOf(*activity) : QString();
}

/// What binds an activity besides its links.
QStringList constraintLines(const TimelineFacts &facts, const Activity &activity)
{
    QStringList result;
    if (activity.fixed)
        result.append(Text::tr("Its start is fixed: links do not move it"));
    if (activity.notBefore.isValid())
        result.append(Text::tr("Not before %1").arg(timelinewords::date(activity.notBefore)));
    if (!activity.notAfter.isValid())
        return result;
    result.append(Text::tr("To be finished by %1").arg(timelinewords::date(activity.notAfter)));
    if (const qint64 days = facts.missed.value(activity.id.value))
        result.last().append(dot + Text::tr("missed by %n work days", nullptr, int(days)));
    return result;
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
        result.last().append(dot + timelinewords::late(late));
    result.append(performerName(facts.data, activity));
    result.removeAll(QString());
    for (const Dependency &link : facts.data.dependencies)
        if (link.successor == activity.id)
            result.append(Text::tr("Waits for %1 (%2)", "activity, kind of link")
                              .arg(named(facts, link.predecessor), timelinewords::link(link)));
    result.append(constraintLines(facts, activity));
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
    const QString lead = leadName(facts.data, program);
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

QString brokenSentence(const TimelineFacts &facts, const schedule::BrokenLink &broken)
{
    const Activity *successor = facts.data.activities.find(broken.dependency.successor);
    return Text::tr("%1 begins %2 too early for %3; it may begin on %4 at the earliest.",
                    "activity, work days, predecessor, date")
        .arg(successor ? nameOf(*successor) : QString(), timelinewords::workDays(broken.days),
             named(facts, broken.dependency.predecessor), timelinewords::date(broken.earliest));
}

/// Null where everything that waits for \a activity may begin when it is planned.
const schedule::BrokenLink *brokenAfter(const TimelineFacts &facts, Id<Activity> activity)
{
    const auto found = std::ranges::find_if(facts.broken, [&](const schedule::BrokenLink &each) {
        return each.dependency.predecessor == activity;
    });
    return found == facts.broken.end() ? nullptr : &*found;
}

QString sentence(const TimelineFacts &facts, const Activity &activity)
{
    const Dependency *link = holdingLink(facts, activity.id);
    if (const schedule::BrokenLink *broken = link ? brokenLink(facts, link->key()) : nullptr)
        return brokenSentence(facts, *broken);
    if (const schedule::BrokenLink *broken = brokenAfter(facts, activity.id))
        return brokenSentence(facts, *broken);
    if (const qint64 days = facts.missed.value(activity.id.value))
        return Text::tr("%1 is to be finished by %2 and will be %n work days late.", "activity, date",
                        int(days))
            .arg(nameOf(activity), timelinewords::date(activity.notAfter));
    if (const int late = daysLate(facts, activity.id))
        return Text::tr("%1 should have been done on %2 and is %3.", "activity, date, late by")
            .arg(nameOf(activity), timelinewords::date(daysOf(facts, activity).last),
                 timelinewords::late(late));
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

QString timelinewords::datesToolTip(const PlanData &data, QDate day, QDate first, QDate last)
{
    QStringList found;
    for (const Occasion &occasion : data.occasions)
        if (occasion.date >= first && occasion.date <= last)
            found.append(
                Text::tr("<b>%1</b>: %2", "date, what is then")
                    .arg(date(occasion.date),
                         (occasion.name.isEmpty() ? word(occasion.kind) : occasion.name).toHtmlEscaped()));
    if (const Holiday *holiday = data.holidays.find(day))
        found.append(Text::tr("%1: day off, %2", "date, why").arg(date(day), holiday->name.toHtmlEscaped()));
    return found.join(QStringLiteral("<br>"));
}

QString timelinewords::linkToolTip(const TimelineFacts &facts, const Rows<Dependency>::Key &link)
{
    const Dependency *found = facts.data.dependencies.find(link);
    if (!found)
        return {};
    QString html
        = QStringLiteral("<b>%1</b><br>%2")
              .arg(linkName(facts.data, *found).toHtmlEscaped(), timelinewords::link(*found).toHtmlEscaped());
    if (const schedule::BrokenLink *broken = brokenLink(facts, link))
        html += QStringLiteral("<br>")
            + Text::tr("The successor begins %1 too early; it may begin on %2 at the earliest.",
                       "work days, date")
                  .arg(workDays(broken->days), date(broken->earliest));
    return html + QStringLiteral("<br>") + Text::tr("Right click: change or remove it");
}
