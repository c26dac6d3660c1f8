// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/storage/sqlite.h"

/// Everything in the plan's tables.
PlanData loadPlan(Database &db);

/// \a before with the rows that \a changes names read again. Of large changes whole tables are read.
PlanData patchedPlan(const PlanData &before, Database &db, const QByteArray &changes);

/// SHA-256 over every table but the bookkeeping, rows in order of their key, as hexadecimal text.
QString contentHash(Database &db);
