// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinefacts.h"

/// How far something is, on the day for which progress was reported.
enum class TimelineStatus { Open, Running, Done, Late };

TimelineStatus statusOf(const TimelineFacts &facts, const Activity &activity);
/// A program is done when its activities are; late activities do not make all of it late.
TimelineStatus statusOf(const TimelineFacts &facts, const Program &program);
TimelineStatus statusOf(const TimelineFacts &facts, const Candidate &candidate);
