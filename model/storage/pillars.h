// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/pillar.h"
#include "model/storage/table.h"

template <>
const Table<Pillar> &table<Pillar>();
template <>
const Table<SubDimension> &table<SubDimension>();

/// Programs and candidates that stood under it stay, unmapped.
void removeRow(Database &db, Id<Pillar> id);
void removeRow(Database &db, Id<SubDimension> id);
