// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinefacts.h"

#include <set>

/// What of the plan the timeline shows, besides what is typed into the filter. Late, done and not done add
/// up; everything else restricts what they leave.
struct TimelineChoice {
    bool late = false;
    bool done = false;
    bool open = false;  ///< not done
    bool critical = false;
    bool quickWins = false;  ///< candidates, and programs that a candidate sharpens
    Id<Agency> agency{};  ///< leads or supports the program, proposes the candidate or does the activity
    int year = 0;  ///< some of it lies in that year; 0: any

    int count() const;  ///< how many choices are made
    bool operator==(const TimelineChoice &) const = default;
};

/// Tells what a choice lets through. The facts must stay as long as it is used.
class TimelineSieve {
public:
    TimelineSieve(const TimelineFacts &facts, const TimelineChoice &choice);

    bool lets(const Activity &activity) const;
    /// Whether a program is shown for itself, though none of its activities is.
    bool lets(const Program &program) const;
    bool lets(const Candidate &candidate) const;

private:
    bool letsStatus(bool late, bool done) const;
    bool letsYear(const schedule::Days &days) const;
    bool isInvolved(const Program &program) const;
    bool isInvolved(const Candidate &candidate) const;
    bool ownerIsInvolved(const Activity &activity) const;
    bool isQuickWin(const Activity &activity) const;
    bool letsEmpty(int activities) const;

    const TimelineFacts &m_facts;
    const TimelineChoice &m_choice;
    std::set<Id<Program>> m_sharpened;  ///< programs that a candidate sharpens
};
