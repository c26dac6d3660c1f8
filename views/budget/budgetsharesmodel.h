// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/format.h"
#include "views/budget/budgettable.h"
#include "views/common/outlinemodel.h"

/// What makes up the chosen cell of the budget, the largest amount first.
class BudgetSharesModel : public OutlineModel {
    Q_OBJECT

public:
    enum Column { Code, Name, Amount };

    explicit BudgetSharesModel(QObject *parent = nullptr);

    void show(const PlanData &data, const std::vector<BudgetShare> &shares, format::Unit unit);
    /// Null where \a key is no row.
    const BudgetShare *shareAt(const OutlineKey &key) const;

    Cell cell(const OutlineKey &key, int column) const override;
    bool isHeading(const OutlineKey &) const override { return false; }

private:
    PlanData m_data;
    std::map<OutlineKey, BudgetShare> m_shares;
    format::Unit m_unit = format::Unit::Juta;
};
