// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/links.h"

#include "model/exchange/import/words.h"
#include "model/schedule/components.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace {

WrittenLink linkIn(const QString &text, const std::function<bool(const QString &)> &isCode)
{
    static const QRegularExpression form(
        QStringLiteral("^(.+?)\\s*\\(?(?:(FS|SS|FF|SF)\\b|(?<=\\d)([A-Za-z]{1,4}))?\\)?\\s*(?:([+\\-−])\\s*("
                       "\\d{1,4})\\s*"
                       "(hari kerja|hari|hk|h|days?|d|minggu|mgg|weeks?|w)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (isCode(text))
        return {.predecessor = text};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {.predecessor = text};
    WrittenLink link{.predecessor = match.captured(1).trimmed(), .unknownType = match.captured(3).toUpper()};
    link.type = fromToken<Link>(match.captured(2).toUpper()).value_or(Link::FS);
    const QString unit = match.captured(6).toLower();
    const int days = unit.startsWith(u'm') || unit.startsWith(u'w') ? 5 : 1;
    link.lag = match.captured(5).toInt() * days * (match.captured(4) == u"+" ? 1 : -1);
    return link;
}

/// The evening of the last day worked; of a milestone the morning of its day.
qint64 evening(const Activity &activity, const schedule::WorkCalendar &calendar)
{
    return activity.milestone ? calendar.morning(activity.finish) : calendar.evening(activity.finish);
}

}

std::vector<WrittenLink> linksIn(const QString &cell, const std::function<bool(const QString &)> &isCode)
{
    static const QRegularExpression sign(QStringLiteral("[,;\\n]|\\s+(?:dan|and|&)\\s+"));
    std::vector<WrittenLink> links;
    for (const QString &part : cell.split(sign))
        if (const QString text = cleanText(part); !text.isEmpty() && !isInList("absent", text))
            links.push_back(linkIn(text, isCode));
    return links;
}

bool datesHold(const Activity &predecessor, const Activity &successor, const Dependency &link,
               const schedule::WorkCalendar &calendar)
{
    const bool fromStart = link.type == Link::SS || link.type == Link::SF;
    const bool toStart = link.type == Link::FS || link.type == Link::SS;
    const QDate from = fromStart ? predecessor.start : predecessor.finish;
    const QDate to = toStart ? successor.start : successor.finish;
    if (!from.isValid() || !to.isValid())
        return true;
    const qint64 earliest = (fromStart ? calendar.morning(from) : evening(predecessor, calendar)) + link.lag;
    return (toStart ? calendar.morning(to) : evening(successor, calendar)) >= earliest;
}

std::set<Id<Activity>> inCycles(const std::vector<Dependency> &links)
{
    std::map<Id<Activity>, std::size_t> places;
    for (const Dependency &link : links)
        for (const Id<Activity> id : {link.predecessor, link.successor})
            places.emplace(id, places.size());
    std::vector<schedule::Arrow> arrows;
    arrows.reserve(links.size());
    for (const Dependency &link : links)
        arrows.push_back({.from = places.at(link.predecessor), .to = places.at(link.successor)});
    const schedule::Components found = schedule::components(schedule::Graph(places.size(), arrows), arrows);
    std::set<Id<Activity>> all;
    for (std::size_t i = 0; i < links.size(); ++i)
        if (found.of[arrows[i].from] == found.of[arrows[i].to])
            all.insert({links[i].predecessor, links[i].successor});
    return all;
}

namespace {

/// The way back from \a last to \a through, turned round.
std::vector<Id<Activity>> cycleUpTo(Id<Activity> last, Id<Activity> through,
                                    const std::map<Id<Activity>, Id<Activity>> &cameFrom)
{
    std::vector<Id<Activity>> cycle;
    for (Id<Activity> at = last; at != through; at = cameFrom.at(at))
        cycle.push_back(at);
    cycle.push_back(through);
    std::ranges::reverse(cycle);
    return cycle;
}

}

std::vector<Id<Activity>> cycleThrough(Id<Activity> through, const std::vector<Dependency> &links)
{
    std::map<Id<Activity>, std::vector<Id<Activity>>> next;
    for (const Dependency &link : links)
        next[link.predecessor].push_back(link.successor);
    // Breadth first, so that the shortest cycle is named.
    std::map<Id<Activity>, Id<Activity>> cameFrom;
    std::vector<Id<Activity>> open{through};
    for (std::size_t i = 0; i < open.size(); ++i)
        for (const Id<Activity> successor : next[open[i]]) {
            if (successor == through)
                return cycleUpTo(open[i], through, cameFrom);
            if (cameFrom.emplace(successor, open[i]).second)
                open.push_back(successor);
        }
    return {};
}
