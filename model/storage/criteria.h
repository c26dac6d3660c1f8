// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/criterion.h"
#include "model/storage/table.h"

template <>
const Table<Criterion> &table<Criterion>();
template <>
const Table<Anchor> &table<Anchor>();

/// With its scale, scores and comparisons.
void removeRow(Database &db, Id<Criterion> id);
