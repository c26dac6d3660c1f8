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

/// With its scores (and, of a scorer, comparisons).
void removeRow(Database &db, Id<Round> id);
void removeRow(Database &db, Id<Scorer> id);
