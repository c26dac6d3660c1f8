// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/indicator.h"
#include "model/storage/table.h"

template <>
const Table<Indicator> &table<Indicator>();
template <>
const Table<Target> &table<Target>();

/// With its yearly targets.
void removeRow(Database &db, Id<Indicator> id);
