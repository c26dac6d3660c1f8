// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/projectoutline.h"

#include <map>

namespace writing {

/// A plan as the parts of an MS Project XML file need it. Valid as long as \a data.
struct MspdiProject {
    explicit MspdiProject(const PlanData &data);

    const PlanData &plan;
    schedule::WorkCalendar calendar;
    schedule::Schedule computed;
    std::vector<OutlineRow> rows;
    std::vector<const Agency *> agencies;  ///< as on the screen
    std::vector<int> uids{};  ///< of the rows: the same while other rows come and go
    std::map<Id<Activity>, std::size_t> placeOf{};  ///< among the rows
    std::map<Id<Agency>, int> resourceOf{};
    std::map<Id<Activity>, std::vector<const Dependency *>>
        links{};  ///< by successor; those from above first

    schedule::Days span() const;  ///< of all rows; not valid where none has days
};

namespace mspdi {

constexpr int hoursADay = 8;
constexpr int inDays = 7;  ///< a format of durations and lags
constexpr int calendarUid = 1;
/// The calendar of the agency at \a place in MspdiProject::agencies.
constexpr int calendarOfResource(std::size_t place)
{
    return calendarUid + 1 + int(place);
}

QString morningOf(QDate day);  ///< 8 o'clock
QString eveningOf(QDate day);  ///< 17 o'clock
QString hours(qint64 workDays);
bool isMilestone(const OutlineRow &row);
/// The evening of its last day; of a milestone the morning.
QString finishOf(const OutlineRow &row);

}

}
