// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/storage/sqlite.h"

/// Everything in the plan's tables.
PlanData loadPlan(Database &db);

/// \a before with the rows that \a changes names read again. Of large changes whole tables are read.
PlanData patchedPlan(const PlanData &before, Database &db, const QByteArray &changes);

/// SHA-256 over every table but the bookkeeping with the columns it has in this file, rows in order of
/// their key, as hexadecimal text.
QString contentHash(Database &db);

/// The content hash that was written when the plan was last closed, compared with the content as it is.
/// None: not closed properly, or being edited. Broken: another program or a bad disk changed something.
enum class Seal { None, Intact, Broken };

Seal sealOf(Database &db);
void seal(Database &db);
void removeSeal(Database &db);
