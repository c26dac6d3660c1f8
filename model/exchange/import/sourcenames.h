// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/budget.h"
#include "model/exchange/import/money.h"

#include <QHash>

#include <vector>

/// One source of money that a cell names.
struct NamedSource {
    QString name{};  ///< as written
    Id<FundingSource> source{};  ///< none where the plan has no such source
    std::optional<Decimal> percent{};  ///< where the cell says how much
    std::optional<Money> amount{};
};

/// The names of a plan's funding sources, and how texts are told from them.
class SourceNames {
public:
    explicit SourceNames(const QString &city);

    void add(const FundingSource &source);

    /// By name or alias. APBD with the kind or name of the city behind it is the city's own budget.
    Id<FundingSource> find(const QString &name) const;
    /// The source that is the city's own budget; none where the plan has none.
    Id<FundingSource> own() const { return m_own; }
    /// True for a name of the city's own budget, whether the plan has it or not.
    bool isOwnName(const QString &name) const;
    /// Everything named in a cell, in order, each source once.
    std::vector<NamedSource> read(const QString &cell) const;

private:
    QString m_city;
    QHash<QString, Id<FundingSource>> m_byKey{};
    Id<FundingSource> m_own{};
};
