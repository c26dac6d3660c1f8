// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelineoutline.h"

/// A new activity for what is selected, and where it stands.
struct NewActivity {
    Activity activity{};
    Id<Activity> before{};  ///< none: last
};

/// An activity right after the one \a beside stands for, or the last one of that program or candidate;
/// nothing for another row. It is planned for two work weeks: after the activity it stands beside, after all
/// that there are, or from the first day of the program's years or of the candidate's twelve months. Without
/// name.
std::optional<NewActivity> newActivity(const TimelineFacts &facts, const OutlineKey &beside);
