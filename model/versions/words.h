// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/storage/changeset.h"

#include <QStringList>

/// What \a changes did, one line a cell, for people:
///   SG-14 Surat dan disposisi elektronik: progres 80 → 94
///   Anggaran SG-03 · 2019 · APBD: Rp 325.000.000 → Rp 400.000.000
/// Many changes of one kind are one line ("72 program ditambahkan"). Rows are called what they are called in
/// \a data, or where they are gone what the changes themselves say.
QStringList inWords(const std::vector<RowChange> &changes, const PlanData &data);
