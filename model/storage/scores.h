// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/score.h"
#include "model/storage/table.h"

template <>
const Table<Round> &table<Round>();
template <>
const Table<Scorer> &table<Scorer>();
template <>
const Table<Score> &table<Score>();
template <>
const Table<Comparison> &table<Comparison>();
template <>
const Table<Exemption> &table<Exemption>();
template <>
const Table<Placement> &table<Placement>();
template <>
const Table<RoundWeight> &table<RoundWeight>();
template <>
const Table<RoundVoice> &table<RoundVoice>();

/// Throws a Failure where a closed round holds scores with \a id in \a column of the table score: what a
/// closed round was computed from cannot go.
void requireNotInClosedRound(Database &db, const char *column, qint64 id);

/// With its scores (and, of a scorer, comparisons).
void removeRow(Database &db, Id<Round> id);
void removeRow(Database &db, Id<Scorer> id);
