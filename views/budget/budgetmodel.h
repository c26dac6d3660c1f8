// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/format.h"
#include "model/plan.h"
#include "views/budget/budgettable.h"
#include "views/common/outlinemodel.h"

/// The table of the budget. Ceilings are typed into it, what programs get is not.
class BudgetModel : public OutlineModel {
    Q_OBJECT

public:
    explicit BudgetModel(Plan &plan, QObject *parent = nullptr);

    void show(BudgetTable table, format::Unit unit);
    const BudgetTable &table() const { return m_table; }
    format::Unit unit() const { return m_unit; }

    Cell cell(const OutlineKey &key, int column) const override;
    Cell totalCell(int column) const;
    bool isHeading(const OutlineKey &key) const override;
    QString change(const std::vector<CellChange> &changes) override;
    bool pastesAcross() const override { return false; }

Q_SIGNALS:
    void columnsReplaced();  ///< the selection is gone

private:
    std::vector<ColumnLook> looks() const;
    Cell nameCell(const OutlineKey &key) const;
    Cell amountCell(const OutlineKey &key, int column) const;
    Cell ceilingCell(std::optional<Money> amount, int column) const;
    Cell shareCell(const OutlineKey &key) const;
    void mark(Cell &cell, Id<FundingSource> source, int column) const;

    Plan &m_plan;
    BudgetTable m_table;
    format::Unit m_unit = format::Unit::Juta;
    QStringList m_titles;
};
