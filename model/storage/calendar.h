// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/calendar.h"
#include "model/storage/table.h"

template <>
const Table<Holiday> &table<Holiday>();
template <>
const Table<Occasion> &table<Occasion>();

void removeRow(Database &db, Id<Occasion> id);
