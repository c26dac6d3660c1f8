// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/rowsmodel.h"

#include <QWidget>

template <class Row>
class RowForm;
class TableView;
class QLabel;

/// *Rencana 12 bulan*: the activities of a candidate with a bar over its months each. A click on a month
/// makes the bar longer or shorter; the form beneath has the exact days.
class MonthPlanEditor : public QWidget {
    Q_OBJECT

public:
    explicit MonthPlanEditor(Plan &plan, QWidget *parent = nullptr);

    void show(Id<Candidate> candidate);

private:
    void buildTable();
    void buildForm();
    void add();
    void fit();
    void choose(const OutlineKey &key);

    Plan &m_plan;
    Id<Candidate> m_candidate;
    RowsModel<Activity> *m_model = nullptr;
    TableView *m_table = nullptr;
    RowForm<Activity> *m_form = nullptr;
    QLabel *m_months = nullptr;
};
