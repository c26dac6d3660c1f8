// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/methods.h"

#include <memory>

namespace scoring {

/// A method as it is used: with the normalisation that it heeds, if any.
struct MethodUse {
    const Method *method = nullptr;
    Normalisation normalisation = Normalisation::Maximum;

    std::vector<double> scores(const DecisionMatrix &matrix) const
    {
        return method->scores(matrix, normalisation);
    }
    std::vector<int> ranks(const DecisionMatrix &matrix) const
    {
        return scoring::ranks(scores(matrix), method->better);
    }
};

/// One matrix scored by one method under many different weights. What does not depend on the weights is
/// worked out once, so that 10,000 vectors for 200 × 12 take a fraction of a second.
class Rescoring {
public:
    Rescoring(const DecisionMatrix &matrix, const MethodUse &use);
    ~Rescoring();
    Rescoring(const Rescoring &) = delete;
    Rescoring &operator=(const Rescoring &) = delete;

    std::size_t alternatives() const { return m_matrix.alternatives(); }
    std::size_t criteria() const { return m_matrix.criteria.size(); }
    std::vector<double> chosenWeights() const;

    /// True where every score is a sum of weight × something: lines in the weights.
    bool isLinear() const;

    /// The scores under each of several weight vectors, which lie one after another in \a weights, each a
    /// share of 1 for every criterion. More is always better here: where the method has it the other way
    /// round, the scores are turned negative.
    std::vector<double> strengths(std::span<const double> weights) const;

private:
    struct Prepared;

    std::vector<double> byMethod(std::span<const double> weights) const;

    DecisionMatrix m_matrix;
    MethodUse m_use;
    std::unique_ptr<const Prepared> m_prepared;
};

}
