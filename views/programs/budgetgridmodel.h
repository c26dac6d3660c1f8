// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/budget.h"
#include "views/common/outlinemodel.h"

/// The money of one program: a row a year, a column a funding source, in Rp million.
class BudgetGridModel : public OutlineModel {
    Q_OBJECT

public:
    explicit BudgetGridModel(Plan &plan, QObject *parent = nullptr);

    void show(Id<Program> program, edits::Amount which);
    /// Gives \a source a column although it has no money yet, until another program is shown.
    void addSource(Id<FundingSource> source);
    /// The sources that have no column, in their order.
    std::vector<const FundingSource *> otherSources() const;

    Cell cell(const OutlineKey &key, int column) const override;
    Cell totalCell(int column) const;
    QString change(const std::vector<CellChange> &changes) override;

private:
    void showColumns();
    void showYears();
    std::vector<Id<FundingSource>> wantedSources() const;
    bool isSum(int column) const { return column == int(m_sources.size()) + 1; }
    const BudgetLine *lineAt(qint64 year, int column) const;
    std::optional<Money> amountOf(const BudgetLine &line) const;
    Money sum(std::optional<qint64> year, std::optional<int> column) const;

    Plan &m_plan;
    Id<Program> m_program;
    edits::Amount m_which = edits::Amount::Planned;
    std::vector<Id<FundingSource>> m_sources;
    std::vector<Id<FundingSource>> m_added;
    QStringList m_names;  ///< of the columns, as they were shown last
};
