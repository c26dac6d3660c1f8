// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outlinemodel.h"
#include "views/common/tableprint.h"

#include <QTreeView>

#include <functional>

class TotalRow;

/// Every list and tree of the program: works like a spreadsheet (type over, Enter down, Tab right, copy
/// and paste blocks, fill down), and remembers its columns.
class TableView : public QTreeView {
    Q_OBJECT

public:
    /// \a name keeps the columns apart from those of other tables in the settings.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setOutlineModel(OutlineModel *model);
    OutlineModel *outlineModel() const { return m_model; }

    /// The column that gets the width which the others leave; none by default.
    void setStretchColumn(int column, int leastWidth = 160);
    /// Rows can be dragged where the model says so.
    void setReorderable(bool reorderable);
    /// A row at the bottom that does not scroll; \a cell says what stands in each column.
    void setTotal(std::function<Cell(int column)> cell);
    void updateTotal();

    /// Nothing can be written: for plans that are opened to read.
    void setReadOnly(bool readOnly);

    std::vector<OutlineKey> selectedKeys() const;  ///< from top to bottom
    OutlineKey currentKey() const;
    /// Selects and shows the row, opening its parents. False where it is not shown.
    bool select(const OutlineKey &key);

    /// The selected rows as lines, their visible columns separated by tabs; \a headings adds the titles.
    QString selectedText(bool headings = false) const;
    /// Everything shown, with titles: what "copy table" copies.
    QString allText() const;
    /// What "print table" prints: the visible columns, the rows that are unfolded, the total.
    PrintedTable printed(const QString &title) const;
    /// Writes a block from a spreadsheet from the current cell on, in one undo step, into rows of the
    /// current row's kind; a line of column titles says where its cells belong. Lines beyond the last row
    /// add rows where the model allows that, with \a asNewRows all of them do. A single cell goes into
    /// every selected row.
    void paste(const QString &text, bool asNewRows = false);
    /// Writes \a text into the current column of every selected row, in one undo step.
    void fillSelection(const QString &text);

    /// Layout as bytes, for the settings; see columnsChanged().
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);
    /// Which rows are unfolded, for the settings of one plan.
    QByteArray expandedState() const;
    void restoreExpandedState(const QByteArray &state);
    /// For the page, once, when it shows its first rows: unfolds what was unfolded when the plan was last
    /// closed, else everything down to \a depth (0: the top rows).
    void unfoldFirst(int depth);
    const QString &name() const { return m_name; }
    void showColumnMenu(const QPoint &globalPosition);

    QAction *copyAction() const { return m_copy; }
    QAction *pasteAction() const { return m_paste; }
    QAction *pasteRowsAction() const { return m_pasteRows; }
    QAction *fillAction() const { return m_fill; }
    QAction *removeAction() const { return m_remove; }
    QAction *shiftUpAction() const { return m_shiftUp; }
    QAction *shiftDownAction() const { return m_shiftDown; }

Q_SIGNALS:
    void currentKeyChanged(const OutlineKey &key);
    void selectedKeysChanged();  ///< also after each currentKeyChanged()
    void removeRequested(const std::vector<OutlineKey> &keys);
    /// Sorting by a column; no column (-1): the plan's own order.
    void sortRequested(int column, Qt::SortOrder order);
    void menuRequested(QMenu *menu, const OutlineKey &key);  ///< add what the page can do with a row
    void columnsChanged();
    /// Alt+Up, Alt+Down: the selected rows among their siblings; where the table can be reordered.
    void shiftRequested(int step);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void makeActions();
    void applyLooks();
    void applyFont();
    void goDown();
    QModelIndex moveSideways(int step);
    void rememberNeighbours();
    void selectNeighbour();
    void sortBy(int column);
    void stretch();
    void editNext(int step);
    void showRefusal(const QModelIndex &index, const QString &sentence);
    QByteArray columnIds() const;
    std::vector<int> visibleColumns() const;
    QStringList titles() const;
    QStringList line(const QModelIndex &row) const;
    std::vector<QModelIndex> shownRows() const;
    std::vector<int> pasteColumns(std::vector<QStringList> &lines, const QModelIndex &first) const;
    bool mayReach(const QModelIndex &row, const QModelIndex &first) const;
    std::vector<QModelIndex> rowsToPasteInto(const QModelIndex &first, std::size_t count) const;
    void make(const std::vector<CellChange> &changes);

    QString m_name;
    std::function<Cell(int)> m_totalCell;
    QByteArray m_remembered;
    std::vector<OutlineKey> m_neighbours;  ///< who takes over when the current row is gone
    OutlineModel *m_model = nullptr;
    TotalRow *m_total = nullptr;
    int m_stretchColumn = -1;
    int m_leastWidth = 160;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_pasteRows = nullptr;
    QAction *m_fill = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_shiftUp = nullptr;
    QAction *m_shiftDown = nullptr;
};
