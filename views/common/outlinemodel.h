// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/cell.h"
#include "views/common/outline.h"

#include <QAbstractItemModel>
#include <QHash>

/// How a column looks, whatever stands in it.
struct ColumnLook {
    QString id{};  ///< remembered in the settings with the column's width
    QString title{};  ///< translated, with its unit
    int width = 100;  ///< pixels at 100 % to start with
    Qt::Alignment alignment = Qt::AlignLeft;
    bool hidden = false;  ///< until the person asks for it
    QString toolTip{};
    bool headingLeft = false;  ///< the title stands left although the cells go right
};

/// A value that a person typed or pasted.
struct CellChange {
    OutlineKey key{};
    int column = 0;
    QString text{};
};

/// The item model of every list and tree: an Outline, and a Cell for each key and column.
/// A page derives from it and names its columns; rows, nesting and refreshing are done here.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole, HeadingRole, SortRole };

    explicit OutlineModel(std::vector<ColumnLook> columns, QObject *parent = nullptr);

    /// Shows \a next. Where only cells differ, views repaint; where rows came, went or moved,
    /// selection, current row and expanded rows stay with their keys.
    void setOutline(Outline next);
    const Outline &outline() const { return m_outline; }

    OutlineKey keyAt(const QModelIndex &index) const;
    /// Not valid where \a key is not shown.
    QModelIndex indexOf(const OutlineKey &key, int column = 0) const;
    const std::vector<ColumnLook> &columns() const { return m_columns; }
    /// For tables whose columns are data of the plan. Forgets the selection.
    void setColumns(std::vector<ColumnLook> columns);

    virtual Cell cell(const OutlineKey &key, int column) const = 0;
    /// True for the heading of a group: bold, on its own ground.
    virtual bool isHeading(const OutlineKey &key) const;
    /// Makes all of \a changes in one undo step, or none. Returns what is wrong with them in a
    /// sentence, empty where they were made.
    virtual QString change(const std::vector<CellChange> &changes);
    /// True where a pasted block that is longer than the list adds rows: change() then gets the key
    /// newRow(0) for the cells of the first one, and so on.
    virtual bool addsRows() const { return false; }
    /// False where a block stops at the end of a parent's rows instead of going on under the next parent.
    virtual bool pastesAcross() const { return true; }
    static OutlineKey newRow(int number) { return {.kind = newRowKind, .id = number}; }
    static constexpr int newRowKind = -1;
    /// What a dropped row should do; see TableView::setReorderable().
    virtual bool moveRow(const OutlineKey &moved, const OutlineKey &parent, const OutlineKey &before);
    /// The same for several rows, in one undo step. Where it is not overridden, only the first moves.
    virtual bool moveKeys(const std::vector<OutlineKey> &moved, const OutlineKey &parent,
                          const OutlineKey &before);
    /// Whether \a moved may stand under \a parent.
    virtual bool mayMove(const OutlineKey &moved, const OutlineKey &parent) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &child) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role) final;
    QStringList mimeTypes() const final;
    QMimeData *mimeData(const QModelIndexList &indexes) const final;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const final;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) final;
    Qt::DropActions supportedDropActions() const final { return Qt::MoveAction; }

Q_SIGNALS:
    void refused(const QModelIndex &index, const QString &sentence);  ///< what was typed cannot be kept

private:
    /// Where a drop puts rows: under which parent, before which row.
    struct Place {
        OutlineKey parent{};
        OutlineKey before{};
        bool allowed = false;
    };

    Place placeOf(int row, const QModelIndex &parent) const;
    bool mayMoveAll(const OutlineKey &parent) const;
    int numberOf(const QModelIndex &index) const;
    QModelIndex indexOfNumber(int number, int column) const;
    void tellCellsChanged();
    void rebuildNumbers();

    std::vector<ColumnLook> m_columns;
    Outline m_outline;
    QHash<OutlineKey, int> m_numbers;
    mutable std::vector<OutlineKey> m_dragged;
};
