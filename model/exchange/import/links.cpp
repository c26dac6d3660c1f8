// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/links.h"

#include "model/exchange/import/words.h"

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

/// Work days before the morning of a day; a weekend counts as the Monday after it.
qint64 workDaysBefore(const QDate &day)
{
    const qint64 sinceMonday = day.toJulianDay();  // Julian day 0 was a Monday
    return sinceMonday / 7 * 5 + std::min<qint64>(sinceMonday % 7, 5);
}

qint64 morning(const QDate &day)
{
    return workDaysBefore(day);
}

/// The evening of the last day worked; of a milestone the morning of its day.
qint64 evening(const Activity &activity)
{
    return activity.milestone ? morning(activity.finish) : workDaysBefore(activity.finish.addDays(1));
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

bool datesHold(const Activity &predecessor, const Activity &successor, const Dependency &link)
{
    const bool fromStart = link.type == Link::SS || link.type == Link::SF;
    const bool toStart = link.type == Link::FS || link.type == Link::SS;
    const QDate from = fromStart ? predecessor.start : predecessor.finish;
    const QDate to = toStart ? successor.start : successor.finish;
    if (!from.isValid() || !to.isValid())
        return true;
    const qint64 earliest = (fromStart ? morning(from) : evening(predecessor)) + link.lag;
    return (toStart ? morning(to) : evening(successor)) >= earliest;
}

std::set<Id<Activity>> inCycles(const std::vector<Dependency> &links)
{
    // What nobody waits for, or what waits for nobody, is in no cycle; taken away again and again.
    std::vector<Dependency> left = links;
    for (std::size_t before = left.size() + 1; left.size() < before;) {
        before = left.size();
        std::set<Id<Activity>> waitedFor;
        std::set<Id<Activity>> waiting;
        for (const Dependency &link : left) {
            waitedFor.insert(link.predecessor);
            waiting.insert(link.successor);
        }
        std::erase_if(left, [&](const Dependency &link) {
            return !waiting.contains(link.predecessor) || !waitedFor.contains(link.successor);
        });
    }
    std::set<Id<Activity>> all;
    for (const Dependency &link : left)
        all.insert({link.predecessor, link.successor});
    return all;
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
            if (successor == through) {
                std::vector<Id<Activity>> cycle;
                for (Id<Activity> at = open[i]; at != through; at = cameFrom.at(at))
                    cycle.push_back(at);
                cycle.push_back(through);
                std::ranges::reverse(cycle);
                return cycle;
            }
            if (cameFrom.emplace(successor, open[i]).second)
                open.push_back(successor);
        }
    return {};
}
