// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/rowsmodel.h"

#include <QDialog>

class TableView;

/// The conditions of a quick win as a list: add, rename, remove, reorder, and choose what answers each.
/// Every change is made at once. It deletes itself.
class GatesDialog : public QDialog {
    Q_OBJECT

public:
    explicit GatesDialog(Plan &plan, QWidget *parent = nullptr);

private:
    void buildButtons();
    void refresh();
    void add();
    void shift(int step);

    Plan &m_plan;
    RowsModel<Gate> *m_model = nullptr;
    TableView *m_table = nullptr;
};
