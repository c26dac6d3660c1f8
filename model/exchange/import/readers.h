// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/rows.h"

/// One function a kind of table: it lays the table's rows over the plan of \a context and reports what is
/// doubtful. A cell that is empty says nothing; what it does not state stays as it is.
void readAgencies(Context &context, const Table &table);
void readAreas(Context &context, const Table &table);
void readMembers(Context &context, const Table &table);
void readCriteria(Context &context, const Table &table);
void readCandidates(Context &context, const Table &table);
/// All score tables of an import: they share the round, and the criteria's scales.
void readScores(Context &context, const std::vector<const Table *> &tables);
void readComparisons(Context &context, const std::vector<const Table *> &tables);
/// All program tables of an import: programs are matched by code in all of them before any is by name.
void readPrograms(Context &context, const std::vector<const Table *> &tables);
/// All activity tables of an import: predecessors may stand in another one.
void readActivities(Context &context, const std::vector<const Table *> &tables);
