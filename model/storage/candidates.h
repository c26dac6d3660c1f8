// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/candidate.h"
#include "model/storage/table.h"

template <>
const Table<Candidate> &table<Candidate>();
template <>
const Table<Gate> &table<Gate>();
template <>
const Table<GateAnswer> &table<GateAnswer>();
template <>
const Table<CandidatePair> &table<CandidatePair>();

/// With its scores, answers and everything else that belongs to it.
void removeRow(Database &db, Id<Candidate> id);
void removeRow(Database &db, Id<Gate> id);
