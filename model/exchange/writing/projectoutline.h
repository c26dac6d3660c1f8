// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/schedule.h"

namespace writing {

/// One line of the plan's time as project programs know it: something to do, or a heading over such lines.
struct OutlineRow {
    enum class Kind { Pillar, Program, Candidate, Activity };

    Kind kind = Kind::Activity;
    qint64 key
        = 0;  ///< of the pillar, program, candidate or activity; 0: a heading that the plan has no row for
    int level = 1;
    QString number{};  ///< "1.2.3": its place among the lines beside it, behind that of the line above
    QString code{};
    QString name{};
    QString note{};
    const Activity *activity = nullptr;
    Id<Agency> agency{};  ///< who does it; none for a heading
    schedule::Days days{};  ///< not valid where nothing is known
    qint64 workDays = 0;
    int progress = 0;  ///< percent; of a heading that of its lines, by their work days
    Money budget{};  ///< planned for the program itself
    Money cost{};  ///< with that of the lines under it
    bool summary = false;  ///< other lines stand under it
};

/// Pillar, program, activity, in the order of the screen: a program without activities runs its own years;
/// candidates with activities that belong to no program stand under a heading at the end. Pillars without
/// programs are left out, so are programs and candidates without any time. Valid as long as \a data.
std::vector<OutlineRow> projectOutline(const PlanData &data, const schedule::Schedule &computed,
                                       const schedule::WorkCalendar &calendar);

}
