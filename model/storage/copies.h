// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/storage/sqlite.h"

/// Copies of whole plans. A plan is never copied as a file: its journal would stay behind.
namespace copies {

/// Writes a sealed copy of \a plan with its history to \a path, replacing what is there whole or not at all.
void write(Database &plan, const QString &path);

/// The same from what was read last, without history: for a file that cannot be read any more.
void write(const PlanData &data, const QString &path);

/// Puts the finished file \a partial in the place of \a path. A Failure where that is not possible;
/// \a partial is then removed.
void putInPlace(const QString &partial, const QString &path);

}
