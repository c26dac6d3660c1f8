// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agency.h"
#include "model/storage/table.h"

template <>
const Table<Agency> &table<Agency>();
template <>
const Table<Capacity> &table<Capacity>();
template <>
const Table<Area> &table<Area>();
template <>
const Table<Member> &table<Member>();

/// Where it was named its name stays as text; its support rows go.
void removeRow(Database &db, Id<Agency> id);

/// Lets everything that refers to \a gone refer to \a keep and removes \a gone. An agency that leads a
/// program does not also support it.
void mergeRows(Database &db, Id<Agency> keep, Id<Agency> gone);
void removeRow(Database &db, Id<Area> id);
void removeRow(Database &db, Id<Member> id);
