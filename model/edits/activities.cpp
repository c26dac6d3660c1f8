// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/activities.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

#include <map>

namespace {

using LinkKey = Rows<Dependency>::Key;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString nameIn(const PlanData &data, Id<Activity> id)
{
    const Activity *activity = data.activities.find(id);
    return activity ? nameOf(*activity) : QString();
}

/// "A12 → A13"
QString linkName(const PlanData &data, Id<Activity> predecessor, Id<Activity> successor)
{
    return nameIn(data, predecessor) + QStringLiteral(" → ") + nameIn(data, successor);
}

Activity withDates(Activity activity, const edits::ActivityDates &dates)
{
    activity.start = dates.start;
    activity.finish = activity.milestone ? dates.start : dates.finish;
    if (activity.start.isValid() && activity.finish.isValid()) {
        if (activity.finish < activity.start)
            throw Failure(Text::tr("Activity %1 would finish before it starts. Choose a later finish.")
                              .arg(nameOf(activity)));
        activity.duration.reset();
    }
    return activity;
}

bool writeDates(Plan &plan, const QString &label, const std::vector<edits::ActivityDates> &dates)
{
    return plan.edit(label, [&](Database &db) {
        for (const edits::ActivityDates &each : dates)
            if (const auto activity = rows::find<Activity>(db, each.activity))
                rows::update(db, withDates(*activity, each));
    });
}

/// The activities on a way along links from \a from to \a to, both ends included; empty where there is none.
std::vector<Id<Activity>> way(const Rows<Dependency> &links, Id<Activity> from, Id<Activity> to)
{
    std::map<Id<Activity>, Id<Activity>> cameFrom{{from, {}}};
    std::vector<Id<Activity>> open{from};
    while (!open.empty() && !cameFrom.contains(to)) {
        const Id<Activity> here = open.back();
        open.pop_back();
        for (const Dependency &next : links.of(here))
            if (cameFrom.try_emplace(next.successor, here).second)
                open.push_back(next.successor);
    }
    std::vector<Id<Activity>> found;
    if (cameFrom.contains(to))
        for (Id<Activity> at = to; at; at = cameFrom.at(at))
            found.insert(found.begin(), at);
    return found;
}

/// Throws where \a dependency would close a circle of \a links.
void requireNoCircle(const PlanData &data, const Rows<Dependency> &links, const Dependency &dependency)
{
    const std::vector<Id<Activity>> back = way(links, dependency.successor, dependency.predecessor);
    if (back.empty())
        return;
    QStringList names{nameIn(data, dependency.predecessor)};
    for (const Id<Activity> id : back)
        names.append(nameIn(data, id));
    if (dependency.predecessor == dependency.successor)
        throw Failure(Text::tr("Activity %1 cannot wait for itself.").arg(names.front()));
    throw Failure(Text::tr("This link would close a circle, so that no activity in it could ever start: %1. "
                           "Remove one of these links first.")
                      .arg(names.join(QStringLiteral(" → "))));
}

void putLink(Database &db, const PlanData &data, const Dependency &dependency)
{
    requireNoCircle(data, Rows<Dependency>(rows::all<Dependency>(db)), dependency);
    rows::put(db, dependency);
}

/// Writes \a next to the file, and to a copy of \a activities.
Rows<Activity> written(Database &db, const Rows<Activity> &activities, const std::vector<Activity> &next)
{
    std::vector<std::pair<Id<Activity>, std::optional<Activity>>> patches;
    for (const Activity &activity : next) {
        rows::update(db, activity);
        patches.emplace_back(activity.id, activity);
    }
    return activities.patched(std::move(patches));
}

QString moveActivitiesLabel(const PlanData &data, const std::vector<Id<Activity>> &ids)
{
    if (ids.size() > 1)
        return Text::tr("Move %n activities", nullptr, int(ids.size()));
    return edits::moveLabel(table<Activity>().title, nameIn(data, ids.front()));
}

/// In its new program, or its candidate where that is none. Within its program it stays its candidate's too.
Activity movedTo(const edits::ActivityPlace &place, Activity activity)
{
    if (activity.program != place.program || !place.program)
        activity.candidate = place.program ? Id<Candidate>{} : place.candidate;
    activity.program = place.program;
    return activity;
}

}

bool edits::setDates(Plan &plan, const std::vector<ActivityDates> &dates)
{
    if (dates.empty())
        return true;
    const QString label = dates.size() > 1
        ? Text::tr("Set the dates of %n activities", nullptr, int(dates.size()))
        : Text::tr("Set the dates of activity %1").arg(nameIn(plan.data(), dates.front().activity));
    return writeDates(plan, label, dates);
}

bool edits::shift(Plan &plan, const std::vector<ActivityDates> &dates)
{
    if (dates.empty())
        return true;
    const QString label = dates.size() > 1
        ? Text::tr("Shift %n activities so that links are kept", nullptr, int(dates.size()))
        : Text::tr("Shift activity %1 so that its links are kept")
              .arg(nameIn(plan.data(), dates.front().activity));
    return writeDates(plan, label, dates);
}

bool edits::moveActivities(Plan &plan, const std::vector<Id<Activity>> &ids, const ActivityPlace &place)
{
    if (ids.empty())
        return true;
    return plan.edit(moveActivitiesLabel(plan.data(), ids), [&](Database &db) {
        PlanData data = plan.data();
        for (const Id<Activity> id : ids) {
            const Activity *present = data.activities.find(id);
            if (present && id != place.before)
                data.activities
                    = written(db, data.activities, placed(data, movedTo(place, *present), place.before));
        }
    });
}

bool edits::link(Plan &plan, const Dependency &dependency)
{
    const PlanData data = plan.data();
    const QString name = linkName(data, dependency.predecessor, dependency.successor);
    return plan.edit(Text::tr("Link %1", "activity → activity").arg(name),
                     [&](Database &db) { putLink(db, data, dependency); });
}

bool edits::changeLink(Plan &plan, const LinkKey &before, const Dependency &next)
{
    const PlanData data = plan.data();
    const QString name = linkName(data, next.predecessor, next.successor);
    return plan.edit(Text::tr("Change link %1", "activity → activity").arg(name), [&](Database &db) {
        if (before != next.key())
            rows::remove<Dependency>(db, before);
        putLink(db, data, next);
    });
}

bool edits::setPredecessors(Plan &plan, Id<Activity> successor, const std::vector<Dependency> &links)
{
    const PlanData data = plan.data();
    const QString label = Text::tr("Change the predecessors of activity %1").arg(nameIn(data, successor));
    return plan.edit(label, [&](Database &db) {
        for (const Dependency &link : data.dependencies)
            if (link.successor == successor && !std::ranges::count(links, link))
                rows::remove<Dependency>(db, link.key());
        for (const Dependency &link : links)
            putLink(db, data, link);
    });
}

bool edits::unlink(Plan &plan, const std::vector<LinkKey> &links)
{
    if (links.empty())
        return true;
    const auto &[predecessor, successor, type] = links.front();
    const QString label = links.size() > 1 ? Text::tr("Remove %n links", nullptr, int(links.size()))
                                           : Text::tr("Remove link %1", "activity → activity")
                                                 .arg(linkName(plan.data(), predecessor, successor));
    return putRelation<Dependency>(plan, label, {}, links);
}
