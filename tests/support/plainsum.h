// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/rescoring.h"

/// The sum of weight × value, the values as they are: what can be worked out by hand.
inline scoring::MethodUse plainSum()
{
    static const scoring::Method method{QLatin1String("saw"), "", "", scoring::Better::Higher,
                                        [](const scoring::DecisionMatrix &matrix, scoring::Normalisation) {
                                            std::vector<double> scores(matrix.alternatives());
                                            for (std::size_t i = 0; i < scores.size(); ++i)
                                                for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
                                                    scores[i] += matrix.criteria[j].weight * matrix.at(i, j);
                                            return scores;
                                        }};
    return {.method = &method};
}
