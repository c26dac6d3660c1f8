// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/storage/table.h"

template <>
const Table<Activity> &table<Activity>();
template <>
const Table<Dependency> &table<Dependency>();

/// With the links from and to it.
void removeRow(Database &db, Id<Activity> id);
