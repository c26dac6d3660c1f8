// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/cell.h"

#include <QWidget>

#include <functional>

class TableView;

/// The row of sums under a table, in step with its columns.
class TotalRow : public QWidget {
    Q_OBJECT

public:
    TotalRow(TableView *view, std::function<Cell(int column)> cell);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TableView *m_view;
    std::function<Cell(int column)> m_cell;
};
