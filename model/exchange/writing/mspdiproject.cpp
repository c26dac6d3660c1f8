// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/mspdiproject.h"

#include <set>

namespace writing {

namespace {

/// Numbers of rows from their keys, so that they stay when other rows come and go; few enough digits for
/// programs that keep them in 21 bits.
class Numbers {
public:
    int numberFor(qint64 key)
    {
        constexpr qint64 most = 2'000'000;
        int number = int(key % most) + 1;
        while (!m_taken.insert(number).second)
            number = number % int(most) + 1;
        return number;
    }

private:
    std::set<int> m_taken{};
};

}

MspdiProject::MspdiProject(const PlanData &data)
    : plan(data)
    , calendar(schedule::calendarOf(data))
    , computed(schedule::computeSchedule(data, calendar))
    , rows(projectOutline(data, computed, calendar))
    , agencies(byPosition(data.agencies))
{
    Numbers tasks;
    for (const OutlineRow &row : rows) {
        uids.push_back(tasks.numberFor(row.key));
        if (row.activity)
            placeOf.emplace(row.activity->id, uids.size() - 1);
    }
    Numbers resources;
    for (const Agency *agency : agencies)
        resourceOf.emplace(agency->id, resources.numberFor(agency->id.value));
    for (const Dependency &link : plan.dependencies)
        if (placeOf.contains(link.predecessor))
            links[link.successor].push_back(&link);
    for (auto &[successor, all] : links)
        std::ranges::stable_sort(all, {},
                                 [&](const Dependency *link) { return placeOf.at(link->predecessor); });
}

schedule::Days MspdiProject::span() const
{
    schedule::Days all;
    for (const OutlineRow &row : rows) {
        if (!row.days.isValid())
            continue;
        if (!all.isValid())
            all = row.days;
        all.first = std::min(all.first, row.days.first);
        all.last = std::max(all.last, row.days.last);
    }
    return all;
}

namespace mspdi {

QString morningOf(QDate day)
{
    return day.toString(Qt::ISODate) + QStringLiteral("T08:00:00");
}

QString eveningOf(QDate day)
{
    return day.toString(Qt::ISODate) + QStringLiteral("T17:00:00");
}

QString hours(qint64 workDays)
{
    return QStringLiteral("PT%1H0M0S").arg(workDays * hoursADay);
}

bool isMilestone(const OutlineRow &row)
{
    return row.activity && row.workDays == 0;
}

QString finishOf(const OutlineRow &row)
{
    return isMilestone(row) ? morningOf(row.days.first) : eveningOf(row.days.last);
}

}

}
