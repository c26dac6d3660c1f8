// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/import/importwork.h"

#include <QWidget>

class CellsView;
class MappedColumnsModel;
class QLabel;
class SheetQuestions;
class SheetsModel;
class TableView;

/// The files with their sheets, the columns of one of them, and its cells: what was recognised, and where a
/// person corrects it.
class SheetPane : public QWidget {
    Q_OBJECT

public:
    explicit SheetPane(QWidget *parent = nullptr);

    void show(const ImportWork::State &state);
    /// Opens the sheet of \a problem and selects its cell.
    void look(const Problem &problem);
    /// File and sheet that are shown; empty where none is.
    std::pair<QString, QString> current() const;

Q_SIGNALS:
    void corrected(const Mapping &mapping);
    void roundChosen(const QString &round);
    void sheetChanged();

private:
    QWidget *sheetsPart();
    QWidget *columnsPart();
    QWidget *cellsPart();
    void connectModels();
    void showSheet();
    void chooseMeaning(int column, const QPoint &globalPosition);
    const SheetPreview *sheet() const;
    /// Changes a copy of the mapping and tells corrected().
    void correct(int sheet, const std::function<void(Mapping &, const struct TablePlace &)> &change);

    ImportWork::State m_state;
    int m_sheet = -1;
    SheetsModel *m_sheets;
    MappedColumnsModel *m_columns;
    TableView *m_sheetTable;
    TableView *m_columnTable;
    CellsView *m_cells;
    SheetQuestions *m_questions;
    QLabel *m_columnTitle;
    QLabel *m_headingRows;
    QLabel *m_cellPlace;
    QLabel *m_explanation;
};
