// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/stability.h"

#include <QStringList>

namespace scoring {

/// What candidates, criteria and scorers are called in a sentence, in the order of the matrix.
struct StabilityNames {
    QStringList candidates{};
    QStringList criteria{};
    Rows<Scorer> scorers{};  ///< names those of the omissions
};

/// The names that the plan gives; the names of candidates, the codes of criteria.
StabilityNames stabilityNames(const PlanData &plan);

/// What a stability says, in whole sentences, the most telling first. Where there is nothing to compare,
/// one sentence says why.
QStringList sentences(const Stability &stability, const StabilityNames &names);

/// The first sentence alone: how far the winner is safe, and how often it comes first.
QString leadSentence(const Stability &stability, const StabilityNames &names);

/// Empty where every method puts the same one first.
QString disagreementSentence(const Stability &stability, const StabilityNames &names);

}
