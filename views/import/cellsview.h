// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/import/cellsmodel.h"

#include <QTableView>

/// A sheet as a spreadsheet shows it. Over each column stands what it was taken for; a click there asks for
/// another meaning.
class CellsView : public QTableView {
    Q_OBJECT

public:
    explicit CellsView(QWidget *parent = nullptr);

    void show(const ImportWork::State &state, int sheet);
    CellsModel *cells() const { return m_model; }
    /// Selects and shows the cell of a problem. False where it is about no cell of this sheet.
    bool look(const Problem &problem);
    void showColumn(int column);

Q_SIGNALS:
    void currentCellChanged(const QModelIndex &index);
    void meaningRequested(int column, const QPoint &globalPosition);
    /// The heading of the table begins in \a row, from 0.
    void headingRowChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setWidths();
    void setSpans();
    void askForMeaning(int column);

    CellsModel *m_model;
    QString m_shown;  ///< file and sheet
};
