// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/risk.h"
#include "model/storage/table.h"

template <>
const Table<Risk> &table<Risk>();

void removeRow(Database &db, Id<Risk> id);
