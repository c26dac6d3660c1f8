// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/program.h"
#include "model/storage/table.h"

template <>
const Table<Program> &table<Program>();
template <>
const Table<Support> &table<Support>();
template <>
const Table<Partner> &table<Partner>();

/// With everything that belongs to it; a candidate that sharpened it stays.
void removeRow(Database &db, Id<Program> id);
void removeRow(Database &db, Id<Partner> id);
