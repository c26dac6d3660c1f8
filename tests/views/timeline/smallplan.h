// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/timeline/timelineoutline.h"

/// A few rows as on the sample's timeline: a program with three activities that wait for each other and one
/// that only knows its years, and a candidate with an activity of its own. Reported on 31 August 2018, a
/// Friday.
namespace smallplan {

constexpr Id<Pillar> governance{1};
constexpr Id<Agency> kominfo{2};
constexpr Id<Program> letters{11};  ///< 2018–2021
constexpr Id<Program> archive{12};  ///< 2020–2022, without activities
constexpr Id<Candidate> complaints{21};
constexpr Id<Activity> analysis{101};  ///< 5–16 February, done
constexpr Id<Activity> building{102};  ///< 19 February – 1 June, half done: late
constexpr Id<Activity> launch{103};  ///< a milestone on 10 September
constexpr Id<Activity> trial{104};  ///< of the candidate: 1–12 October

PlanData data();
TimelineFacts facts();

inline OutlineKey key(Id<Program> id)
{
    return {timelinerow::Program, id.value};
}

inline OutlineKey key(Id<Activity> id)
{
    return {timelinerow::Activity, id.value};
}

/// The plan with the same rows, in memory.
std::unique_ptr<Plan> plan();

}
