// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/budget.h"
#include "model/plan.h"

#include <QWidget>

class BudgetGridModel;
class MarkLabel;
class QPushButton;
class Segments;
class TableView;

/// The money of a program, planned and realised, by year and source.
class BudgetTab : public QWidget {
    Q_OBJECT

public:
    explicit BudgetTab(Plan &plan, QWidget *parent = nullptr);

    void show(Id<Program> program);

private:
    void buildHead();
    void buildTable();
    void refresh();
    void fillSources();
    void acceptSplit();
    edits::Amount which() const;

    Plan &m_plan;
    Id<Program> m_program;
    BudgetGridModel *m_model = nullptr;
    TableView *m_table = nullptr;
    Segments *m_which = nullptr;
    QPushButton *m_add = nullptr;
    MarkLabel *m_assumed = nullptr;
};
