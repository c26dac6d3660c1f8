// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

/// Opening, closing and settling rounds, and what the team says of them.
namespace edits {

/// The round that takes scores: the last open one. Where there is none, one is made.
std::optional<Id<Round>> openRound(Plan &plan);

/// Makes a round that ranks as \a like does (none: by the defaults), without scores. Returns nothing where
/// the plan refused.
std::optional<Id<Round>> addRound(Plan &plan, Id<Round> like, QDate date);

/// A closed round keeps its scores, and the weights that criteria and scorers have now. It can be opened
/// again and then follows the present weights.
bool closeRound(Plan &plan, Id<Round> round, bool closed = true);

/// Says whether \a scorer scores \a criterion. What was scored before stays in the file and does not count
/// while the scorer is exempt.
bool setExempt(Plan &plan, Id<Scorer> scorer, Id<Criterion> criterion, bool exempt);

/// Gives a candidate a place in a round, whatever was computed; no place takes it back. Refuses a place below
/// 1 and a place without a reason.
bool setPlace(Plan &plan, Id<Round> round, Id<Candidate> candidate, std::optional<int> place,
              const QString &reason);

/// Settles a round in one step: closes it, marks the \a chosen (others that were chosen before are open
/// again) and puts each of them on the timeline: by the activities of its month plan, or, where it has none,
/// by one activity over its months. They belong to the candidate's program too, where it has one.
bool settle(Plan &plan, Id<Round> round, const std::vector<Id<Candidate>> &chosen);

/// Whether two candidates are only chosen together, or at most one of them; nothing: neither.
bool setPair(Plan &plan, Id<Candidate> one, Id<Candidate> other, std::optional<CandidatePair::Kind> kind);

}
