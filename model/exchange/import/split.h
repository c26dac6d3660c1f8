// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/sourcenames.h"

/// How money is shared among the sources that a cell names.
class Split {
public:
    /// \a total: all money that is to be shared; tells whether stated amounts fit.
    Split(const std::vector<NamedSource> &sources, Money total);

    /// False where the cell does not say, or what it says does not add up: all goes to the first.
    bool isStated() const { return !m_weights.empty(); }
    /// The shares of an amount, one a source: whole rupiah that add up to it; the remainder is the first's.
    std::vector<Money> shares(Money amount) const;

private:
    void weighByPercent(const std::vector<NamedSource> &sources);
    void weighByAmount(const std::vector<NamedSource> &sources, Money total);

    std::size_t m_count;
    std::vector<qint64> m_weights{};
    qint64 m_sum = 0;
};
