// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/check.h"

#include "model/domain/names.h"

#include <QCoreApplication>

namespace review {

namespace {

Verdict isOnTime(const Context &context, const Activity &activity)
{
    if (!activity.start.isValid() && !activity.finish.isValid())
        return notApplicable();
    const auto late = context.lateDays.find(activity.id);
    if (late == context.lateDays.end())
        return passed();
    return failed(QT_TRANSLATE_N_NOOP("Review",
                                      "Report its progress or move its dates: it is %Ln days past its last "
                                      "day and %1 done."),
                  {double(activity.progress) / 100}, late->second);
}

Verdict runsForward(const Context & /*context*/, const Activity &activity)
{
    if (!activity.start.isValid() || !activity.finish.isValid())
        return notApplicable();
    return require(activity.start <= activity.finish,
                   QT_TRANSLATE_NOOP("Review", "Correct the dates: the finish lies before the start."));
}

Verdict keepsItsLinks(const Context &context, const Activity &activity)
{
    if (!context.successors.contains(activity.id))
        return notApplicable();
    const auto broken = context.brokenLinks.find(activity.id);
    if (broken == context.brokenLinks.end())
        return passed();
    const Dependency &link = broken->second.dependency;
    return failed(QT_TRANSLATE_N_NOOP("Review",
                                      "Start it on %1 or later (%Ln work days later than planned), or "
                                      "change its link (%2) to %3."),
                  {broken->second.earliest, QString(token(link.type)),
                   titleOf(*context.data.activities.find(link.predecessor))},
                  int(broken->second.days));
}

Verdict meetsItsBound(const Context &context, const Activity &activity)
{
    if (!activity.notAfter.isValid())
        return notApplicable();
    const auto missed = context.missedDeadlines.find(activity.id);
    if (missed == context.missedDeadlines.end())
        return passed();
    return failed(QT_TRANSLATE_N_NOOP("Review",
                                      "It must be finished by %1 but cannot be before %2 (%Ln work days too "
                                      "late): shorten what comes before it, or allow a later day."),
                  {activity.notAfter, missed->second.finish}, int(missed->second.days));
}

Verdict startsWhenItMay(const Context & /*context*/, const Activity &activity)
{
    if (!activity.notBefore.isValid() || !activity.start.isValid())
        return notApplicable();
    return activity.start >= activity.notBefore
        ? passed()
        : failed(QT_TRANSLATE_NOOP("Review", "Plan it later: it cannot start before %1."),
                 {activity.notBefore});
}

Verdict waitsForNoRing(const Context &context, const Activity &activity)
{
    if (!context.successors.contains(activity.id))
        return notApplicable();
    const auto ring = context.rings.find(activity.id);
    return ring == context.rings.end()
        ? passed()
        : failed(QT_TRANSLATE_NOOP("Review", "Remove one of these links, they go round in a circle: %1."),
                 {ring->second});
}

Verdict hasKnownAgency(const Context & /*context*/, const Activity &activity)
{
    if (activity.agency || activity.agencyText.trimmed().isEmpty())
        return passed();
    return failed(
        QT_TRANSLATE_NOOP("Review", "“%1” is no agency of the plan: choose one, or add it to the agencies."),
        {activity.agencyText});
}

}

template <>
std::span<const Check<Activity>> checks()
{
    static constexpr std::array all{
        Check<Activity>{"activity_late", Severity::Error, "progress", &isOnTime},
        Check<Activity>{"activity_dates_reversed", Severity::Error, "finish", &runsForward},
        Check<Activity>{"activity_breaks_link", Severity::Warning, "start", &keepsItsLinks},
        Check<Activity>{"activity_too_early", Severity::Warning, "start", &startsWhenItMay},
        Check<Activity>{"activity_misses_deadline", Severity::Error, "not_after", &meetsItsBound},
        Check<Activity>{"activity_cycle", Severity::Error, "", &waitsForNoRing},
        Check<Activity>{"activity_agency_unknown", Severity::Warning, "agency_text", &hasKnownAgency},
    };
    return all;
}

}
