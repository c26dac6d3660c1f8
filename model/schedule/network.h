// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"

#include <optional>
#include <vector>

namespace schedule {

/// Something that takes time. Durations and instants are whole work days; an instant is a morning or the
/// evening before.
struct Task {
    qint64 duration = 0;  ///< 0: a milestone
    qint64 earliest = 0;  ///< it does not start before this instant
    std::optional<qint64> latest{};  ///< it must be finished by this instant
    bool fixed = false;  ///< it starts at \a earliest, whatever its links ask
};

/// A link between two tasks, by their places in the list.
struct Arrow {
    std::size_t from = 0;
    std::size_t to = 0;
    Link type = Link::FS;
    qint64 lag = 0;
};

/// The instant before which the successor of an arrow does not start, when its predecessor goes from
/// \a start to \a finish and it takes \a duration itself.
qint64 earliestAfter(const Arrow &arrow, qint64 start, qint64 finish, qint64 duration);

struct TaskTimes {
    qint64 start = 0;  ///< early dates
    qint64 finish = 0;
    qint64 lateStart
        = 0;  ///< late dates: the last ones that delay neither the end of everything nor what is bound
    qint64 lateFinish = 0;
    qint64 totalFloat
        = 0;  ///< how far it may slip so; negative: so much too late for something that is bound
    qint64 freeFloat = 0;  ///< how far it may slip without moving any other task; never negative

    bool isCritical() const { return totalFloat <= 0; }
    bool operator==(const TaskTimes &) const = default;
};

struct Timing {
    std::vector<TaskTimes> tasks{};
    qint64 finish = 0;  ///< when all is done
    /// Rings of tasks that wait for each other, each in the order of its arrows. The arrows between tasks
    /// that lie on rings together are left out of the reckoning; everything else is still reckoned.
    std::vector<std::vector<std::size_t>> cycles{};
};

/// The critical path method on a precedence network (Kelley & Walker 1959; links other than FS and lags
/// after Fondahl 1961): a forward pass for the early dates, a backward pass for the late ones. A task that is
/// fixed has no float, and those before it only what its start leaves them. Linear in tasks and arrows.
Timing timing(const std::vector<Task> &tasks, const std::vector<Arrow> &arrows);

}
