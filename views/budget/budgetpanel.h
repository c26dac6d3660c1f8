// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/format.h"
#include "views/budget/budgettable.h"

#include <QWidget>

class BudgetSharesModel;
class MarkLabel;
class Panel;
class QLabel;
class TableView;

/// Beside the budget: what makes up the chosen cell, and every ceiling that is exceeded.
class BudgetPanel : public QWidget {
    Q_OBJECT

public:
    explicit BudgetPanel(QWidget *parent = nullptr);

    /// The cell of the row \a key in \a column; \a unit as in the table.
    void show(const BudgetTable &table, const OutlineKey &key, int column, format::Unit unit);
    /// What exceeds its ceiling in the whole plan.
    void showExceeded(const PlanData &now);
    TableView *shares() const { return m_shares; }

Q_SIGNALS:
    void programChosen(Id<Program> program);
    void ceilingChosen(Id<FundingSource> source, int year);

private:
    void showCeiling(const BudgetTable &table, const OutlineKey &key, int column);

    QLabel *m_place = nullptr;
    QLabel *m_amount = nullptr;
    MarkLabel *m_ceiling = nullptr;
    BudgetSharesModel *m_model = nullptr;
    TableView *m_shares = nullptr;
    Panel *m_exceeded = nullptr;
};
