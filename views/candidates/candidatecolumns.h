// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/candidates/candidatesmodel.h"

/// In the order of CandidatesModel::Column. A new column is one more line there.
std::vector<CandidatesModel::ColumnSpec> candidateColumns();

QStringList decisionWords();  ///< capitalised, in the order of the enumerators
/// What the ministry's form calls kinds and stages of an innovation.
QStringList innovationKinds();
QStringList innovationStages();
